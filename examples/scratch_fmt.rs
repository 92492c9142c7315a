use qrh::edge::store::library::*;
fn main() {
    let arg = std::env::args().nth(1);
    let source = arg.map_or(Source::Embedded, |a| Source::Folder(a.into()));
    let t = std::time::Instant::now();
    let loaded = load_all(&source);
    let e = t.elapsed();
    for f in &loaded.findings {
        let lc = f
            .spot
            .bytes
            .as_ref()
            .and_then(|b| loaded.text_of(&f.spot.file).map(|s| qrh::format::diagnostic::line_column(&s.text, b.start)));
        println!("{}:{:?}: {}: {}\n   {:?}\n   {:?}", f.spot.file, lc, f.rule.code, f.message, f.label, f.help);
    }
    println!("{} runbooks {} broken {:?}", loaded.runbooks.len(), loaded.broken.len(), e);
}
