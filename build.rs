//! The sample library is part of the program: a file added to or taken from it is a change of the program.

fn main() {
    println!("cargo::rerun-if-changed=runbooks");
}
