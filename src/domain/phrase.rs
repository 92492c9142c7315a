//! A phrase with names in braces, such as `return code {return-code}`: the words to say, into which a run fills what it knows. `{{` is a
//! brace. It takes phrases apart; what a name stands for is said by whoever fills it in.

/// What a name may stand for beside the id of an earlier step that records a value.
pub const KNOWN: [&str; 5] = ["client", "run", "system", "time", "title"];

/// A piece of a phrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Piece<'a> {
    Text(&'a str),
    Name(&'a str),
    /// A brace that is opened and never closed, with what follows it.
    Unclosed(&'a str),
}

/// Takes `text` apart. Every letter of it is in one of the pieces, but for the braces around names and the doubled ones.
pub fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find(['{', '}']) {
        let (before, from) = rest.split_at(at);
        if !before.is_empty() {
            pieces.push(Piece::Text(before));
        }
        rest = match from.get(..2) {
            Some(double @ ("{{" | "}}")) => {
                pieces.extend(double.get(1..).map(Piece::Text));
                from.get(2..).unwrap_or_default()
            }
            _ if from.starts_with('}') => {
                pieces.extend(from.get(..1).map(Piece::Text));
                from.get(1..).unwrap_or_default()
            }
            _ => match from.get(1..).unwrap_or_default().split_once('}') {
                Some((name, after)) => {
                    pieces.push(Piece::Name(name));
                    after
                }
                None => {
                    pieces.push(Piece::Unclosed(from));
                    ""
                }
            },
        };
    }
    if !rest.is_empty() {
        pieces.push(Piece::Text(rest));
    }
    pieces
}

/// Whether anything is to be filled in.
pub fn has_names(text: &str) -> bool {
    pieces(text).iter().any(|piece| matches!(piece, Piece::Name(_)))
}

#[cfg(test)]
mod tests {
    use super::Piece::{Name, Text, Unclosed};
    use super::*;

    #[test]
    fn names_stand_in_braces_and_doubled_braces_are_braces() {
        assert_eq!(pieces("rc {return-code}, é"), [Text("rc "), Name("return-code"), Text(", é")]);
        assert_eq!(pieces("{{a}} }b"), [Text("{"), Text("a"), Text("}"), Text(" "), Text("}"), Text("b")]);
        assert_eq!(pieces("{}"), [Name("")]);
        assert_eq!(pieces("so {far"), [Text("so "), Unclosed("{far")]);
        assert_eq!(pieces(""), []);
        assert!(!has_names("{{time}}") && has_names("{time}"));
    }

    proptest::proptest! {
        #[test]
        fn nothing_that_is_to_be_said_is_lost(text in "[a-zé{} ]{0,40}") {
            let mut kept = String::new();
            for piece in pieces(&text) {
                match piece {
                    Text(text) | Name(text) | Unclosed(text) => kept.push_str(text),
                }
            }
            let letters = |text: &str| text.chars().filter(|c| !matches!(c, '{' | '}')).collect::<String>();
            proptest::prop_assert_eq!(letters(&kept), letters(&text));
        }
    }
}
