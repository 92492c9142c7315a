//! What the command line says about the terminal, in the terminal's own words.

use crate::edge::term::{ColourWish, Dimensions, Profile, Wishes};
use crate::shell::cli::options;
use crate::shell::context::Context;

pub fn wishes(context: &Context) -> Wishes {
    let options = &context.options;
    Wishes {
        profile: options.profile.map(|profile| match profile {
            options::Profile::Xterm => Profile::Xterm,
            options::Profile::Linux => Profile::Linux,
            options::Profile::Vt220 => Profile::Vt220,
            options::Profile::Vt100 => Profile::Vt100,
            options::Profile::Dumb => Profile::Dumb,
        }),
        colour: match options.color {
            options::When::Auto => ColourWish::Auto,
            options::When::Always => ColourWish::Always,
            options::When::Never => ColourWish::Never,
        },
        ascii: options.ascii,
        size: options.size.as_ref().and_then(|size| Dimensions::new(size.columns, size.rows)),
        escape_wait: None,
    }
}
