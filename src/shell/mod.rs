//! Shell: the loop, the effects, the command line.
