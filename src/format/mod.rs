//! Format: text to domain and back, pure.
