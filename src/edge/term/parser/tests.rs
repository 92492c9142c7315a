//! Tests of the parser: the keys of each terminal, noise, and that cuts in the stream change nothing.

use proptest::prelude::*;

use super::*;

/// All inputs of `bytes`, with a time-out at the end.
fn read(bytes: &[u8]) -> Vec<Input> {
    read_in_pieces(&[bytes], true)
}

fn read_in_pieces(pieces: &[&[u8]], utf8: bool) -> Vec<Input> {
    let mut parser = Parser::new(utf8);
    let mut inputs = Vec::new();
    for piece in pieces {
        parser.feed(piece, &mut |input| inputs.push(input));
    }
    parser.time_out(&mut |input| inputs.push(input));
    assert_eq!(parser.waits_for(), Waiting::Nothing);
    inputs
}

fn keys(keys: &[Key]) -> Vec<Input> {
    keys.iter().copied().map(Input::Key).collect()
}

#[test]
fn every_terminal_has_its_own_names_for_the_same_keys() {
    for (bytes, key) in [
        (&b"\x1b[A"[..], Key::Up),
        (b"\x1bOA", Key::Up),
        (b"\x1b[1;5A", Key::Up),
        (b"\x1b[B", Key::Down),
        (b"\x1bOC", Key::Right),
        (b"\x1b[D", Key::Left),
        (b"\x1b[H", Key::Home),
        (b"\x1bOH", Key::Home),
        (b"\x1b[1~", Key::Home),
        (b"\x1b[7~", Key::Home),
        (b"\x1b[F", Key::End),
        (b"\x1b[4~", Key::End),
        (b"\x1b[8~", Key::End),
        (b"\x1b[3~", Key::Delete),
        (b"\x1b[5~", Key::PageUp),
        (b"\x1b[6~", Key::PageDown),
        (b"\x1b[6;5~", Key::PageDown),
        (b"\x1b[Z", Key::BackTab),
        (b"\x1bOP", Key::F(1)),
        (b"\x1b[11~", Key::F(1)),
        (b"\x1b[[A", Key::F(1)),
        (b"\x1b[1;2P", Key::F(1)),
        (b"\x1bOS", Key::F(4)),
        (b"\x1b[14~", Key::F(4)),
        (b"\x1b[[D", Key::F(4)),
        (b"\x1bOM", Key::Enter),
        (b"\x1bOq", Key::Char('1')),
        (b"\x1bOm", Key::Char('-')),
        (b"\r", Key::Enter),
        (b"\n", Key::Enter),
        (b"\t", Key::Tab),
        (b"\x08", Key::Backspace),
        (b"\x7f", Key::Backspace),
        (b"\x03", Key::Ctrl('c')),
        (b"\x1a", Key::Ctrl('z')),
        (b"\x1b", Key::Esc),
        (b" ", Key::Char(' ')),
        ("é".as_bytes(), Key::Char('é')),
        ("漢".as_bytes(), Key::Char('漢')),
        ("\u{1f600}".as_bytes(), Key::Char('\u{1f600}')),
    ] {
        assert_eq!(read(bytes), keys(&[key]), "{bytes:02x?}");
    }
}

#[test]
fn eight_bit_controls_count_only_without_utf8() {
    assert_eq!(read_in_pieces(&[b"\x9bA\x8fP"], false), keys(&[Key::Up, Key::F(1)]));
    assert_eq!(read_in_pieces(&[b"\x9bA"], true), keys(&[Key::Char('A')]));
}

#[test]
fn what_is_no_key_types_nothing() {
    for noise in [
        &b"\x1b[12;40R"[..],
        b"\x1b[?62;1;6c",
        b"\x1b[<35;10;10M",
        b"\x1b[M !!",
        b"\x1b[I",
        b"\x1b[15~",
        b"\x1b[[E",
        b"\x1b]11;rgb:0000/0000/0000\x1b\\",
        b"\x1b]11;rgb:0000/0000/0000\x07",
        b"\x1bP>|term 1.0\x1b\\",
        b"\x1b[99999999999999~",
        b"\x00\x1c\x1d\x1e\x1f",
        b"\xff\xfe\x80\xc0\xf5",
        b"\xed\xa0\x80",
        b"\xe2\x82",
        "\u{202e}\u{200b}\u{85}".as_bytes(),
    ] {
        assert_eq!(read(noise), [], "{noise:02x?}");
    }
    let long: Vec<u8> = [&b"\x1b["[..], &[b'1'; 500], b"~"].concat();
    assert_eq!(read(&long), []);
}

#[test]
fn a_broken_sequence_does_not_swallow_the_next_key() {
    assert_eq!(read(b"\x1b[1;\x1b[B"), keys(&[Key::Down]));
    assert_eq!(read(b"\x1b[\r"), keys(&[Key::Enter]));
    assert_eq!(read(b"\xe2\x82q"), keys(&[Key::Char('q')]));
    assert_eq!(read("\x1b[1é".as_bytes()), keys(&[Key::Char('é')]));
}

#[test]
fn escape_typed_ahead_is_escape_and_the_next_key() {
    assert_eq!(read(b"\x1bq"), keys(&[Key::Esc, Key::Char('q')]));
    assert_eq!(read(b"\x1b\x1b"), keys(&[Key::Esc, Key::Esc]));
    assert_eq!(read(b"\x1b\x1b[A"), keys(&[Key::Esc, Key::Up]));
}

#[test]
fn a_stuck_sequence_is_at_most_an_escape() {
    assert_eq!(read(b"\x1b["), keys(&[Key::Esc]));
    assert_eq!(read(b"\x1bO"), keys(&[Key::Esc]));
    assert_eq!(read(b"\x1b[1;"), []);
    assert_eq!(read(b"\x1b]0;title"), []);
}

#[test]
fn each_state_says_for_what_it_waits() {
    let after = |bytes: &[u8]| {
        let mut parser = Parser::new(true);
        parser.feed(bytes, &mut |_| {});
        parser.waits_for()
    };
    assert_eq!(after(b"abc"), Waiting::Nothing);
    assert_eq!(after(b"\x1b"), Waiting::Escape);
    assert_eq!(after(b"\x1b["), Waiting::Rest);
    assert_eq!(after(b"\xc3"), Waiting::Rest);
    assert_eq!(after(b"\x1b[200~x"), Waiting::Paste);
}

#[test]
fn pasted_text_is_one_input_and_runs_no_key() {
    let paste = b"a\x1b[200~rm -rf x\rq\x03\x1b[A\r\n\x1b[201~b";
    let expected = vec![Input::Key(Key::Char('a')), Input::Paste("rm -rf x\nq\u{3}\u{1b}[A\n".to_owned()), Input::Key(Key::Char('b'))];
    assert_eq!(read(paste), expected);
    assert_eq!(read(b"\x1b[200~half"), vec![Input::Paste("half".to_owned())]);
    assert_eq!(read(b"\x1b[200~\x1b[201~"), []);
}

#[test]
fn a_huge_paste_comes_in_pieces_and_loses_nothing() {
    let text = "größer\r".repeat(40_000);
    let inputs = read(format!("\x1b[200~{text}\x1b[201~").as_bytes());
    assert!(inputs.len() > 2);
    let joined: String = inputs
        .iter()
        .map(|input| match input {
            Input::Paste(text) => text.as_str(),
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(joined, text.replace('\r', "\n"));
}

/// Bytes that are mostly beginnings of sequences, so that random tests reach the deep states.
fn stream() -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        any::<u8>().prop_map(|byte| vec![byte]),
        prop::sample::select(vec![
            &b"\x1b"[..],
            b"\x1b[",
            b"\x1bO",
            b"\x1b[[",
            b"\x1b[M",
            b"\x1b[200~",
            b"\x1b[201~",
            b"\x1b]",
            b"\x1b\\",
            b"1;5",
            b"A",
            b"~",
            "é".as_bytes(),
            "漢".as_bytes(),
        ])
        .prop_map(<[u8]>::to_vec),
    ];
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn cuts_anywhere_change_nothing(bytes in stream(), cuts in prop::collection::vec(any::<prop::sample::Index>(), 0..8), utf8: bool) {
        let mut places: Vec<usize> = cuts.iter().map(|cut| cut.index(bytes.len() + 1)).collect();
        places.extend([0, bytes.len()]);
        places.sort_unstable();
        let pieces: Vec<&[u8]> = places.windows(2).map(|ends| &bytes[ends[0]..ends[1]]).collect();
        prop_assert_eq!(read_in_pieces(&pieces, utf8), read_in_pieces(&[&bytes], utf8));
    }

    #[test]
    fn typed_keys_are_visible_and_of_the_model(bytes in stream()) {
        for input in read(&bytes) {
            match input {
                Input::Key(Key::Char(c)) => prop_assert!(text::unsafe_characters(&c.to_string()).next().is_none() && c != '\n'),
                Input::Key(Key::Ctrl(c)) => prop_assert!(c.is_ascii_lowercase()),
                Input::Key(Key::F(n)) => prop_assert!((1..=4).contains(&n)),
                Input::Key(_) | Input::Paste(_) => {}
                other => prop_assert!(false, "{:?}", other),
            }
        }
    }

    #[test]
    fn after_a_time_out_plain_keys_are_themselves(bytes in stream(), typed in "[a-z]{1,5}") {
        let mut parser = Parser::new(true);
        parser.feed(&bytes, &mut |_| {});
        parser.time_out(&mut |_| {});
        let mut inputs = Vec::new();
        parser.feed(typed.as_bytes(), &mut |input| inputs.push(input));
        prop_assert_eq!(inputs, typed.chars().map(|c| Input::Key(Key::Char(c))).collect::<Vec<_>>());
    }
}
