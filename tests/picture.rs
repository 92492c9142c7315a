//! The picture in the README is what the console shows: drawn again here, it is the same.

#[path = "../examples/picture.rs"]
#[allow(dead_code, reason = "its main is for the example")]
mod picture;

#[test]
fn the_picture_in_the_readme_is_the_console() {
    let drawn = picture::draw().expect("a picture");
    let kept = include_str!("../docs/console.svg");
    assert!(drawn == kept, "the console looks different now: cargo run --example picture > docs/console.svg");
}
