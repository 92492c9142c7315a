//! Edge: all input and output.
