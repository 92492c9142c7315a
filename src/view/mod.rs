//! View: draws the model; changes nothing.
