//! Search over the runbooks of a library. (Built in its own files below.)
