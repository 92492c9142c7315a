//! `qrh reference`: what can be written in the files of a library, with an example for every field; or as JSON Schema.

use std::collections::BTreeSet;

use indexmap::IndexMap;

use super::lookup::{self, NotOne};
use super::output::Out;
use crate::base::text::SafeText;
use crate::base::words::{say, say_with};
use crate::format::reference::types::{Field, Shape, Type};
use crate::format::reference::words::{absence, kind_of_value};
use crate::format::reference::{Kind, Reference, schema};
use crate::shell::context::Context;
use crate::shell::exit::{Exit, Failure, Outcome};

/// Explain what can be written in the files of a library
///
/// Without a name, the files and the types in them. With one, that file, that type, or every field of that name: what it means, what its
/// absence means, and an example as it is written.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// A kind of file (library, provider, client, systems, runbook), a type such as step, or a field
    name: Option<String>,
    /// Everything, type by type
    #[arg(long, conflicts_with = "name")]
    all: bool,
    /// Write the JSON Schema (2020-12) of the kind of file, or of all kinds by their names
    #[arg(long, conflicts_with = "all")]
    json: bool,
}

pub fn run(_context: &Context, args: Args) -> Outcome {
    let mut out = Out::new();
    match (args.name, args.json) {
        (None, true) => out.json(&Kind::ALL.map(|kind| (kind.word(), schema(kind))).into_iter().collect::<IndexMap<_, _>>())?,
        (Some(name), true) => out.json(&schema(kind(&name).ok_or_else(|| unknown(&name, Kind::ALL.map(Kind::word).into_iter()))?))?,
        (None, false) if args.all => {
            for one in &Reference::new().types {
                whole(&mut out, one)?;
            }
        }
        (None, false) => overview(&mut out, &Reference::new())?,
        (Some(name), false) => explain(&mut out, &Reference::new(), &name)?,
    }
    out.finish()
}

fn kind(name: &str) -> Option<Kind> {
    Kind::ALL.into_iter().find(|kind| kind.word().eq_ignore_ascii_case(name))
}

fn overview(out: &mut Out, reference: &Reference) -> Result<(), Failure> {
    out.line(say("reference-files").as_str())?;
    for kind in Kind::ALL {
        let word = format!("{:<9}", kind.word());
        out.line(say_with("reference-file", [("kind", word.into()), ("path", kind.path().into())]).as_str())?;
    }
    out.line("")?;
    out.line(say("reference-types").as_str())?;
    let names = |forms: bool| {
        let fitting = reference.types.iter().filter(|one| matches!(one.shape, Shape::Text) == forms);
        fitting.map(|one| one.name.as_str()).collect::<Vec<_>>().join(", ")
    };
    out.wrapped(2, &names(false))?;
    out.line("")?;
    out.line(say("reference-texts").as_str())?;
    out.wrapped(2, &names(true))?;
    out.line("")?;
    out.wrapped(0, say("reference-how").as_str())
}

fn explain(out: &mut Out, reference: &Reference, name: &str) -> Result<(), Failure> {
    let of_type = |name: &str| reference.types.iter().find(|one| one.name.eq_ignore_ascii_case(name));
    if let Some(one) = kind(name).and_then(|kind| reference.of(kind)).or_else(|| of_type(name)) {
        return whole(out, one);
    }
    let wanted = match lookup::one(name, names(reference).iter().map(String::as_str)) {
        Ok(found) => found.to_owned(),
        Err(NotOne::Unknown { nearest }) => return Err(failure(name, nearest)),
        Err(NotOne::Ambiguous { candidates }) => return Err(failure(name, candidates)),
    };
    if let Some(one) = of_type(&wanted) {
        return whole(out, one);
    }
    for group in &reference.types {
        if let Shape::Fields(fields) = &group.shape {
            for field in fields.iter().filter(|field| field.name == wanted) {
                out.line(&group.name)?;
                one_field(out, field)?;
                out.line("")?;
            }
        }
    }
    Ok(())
}

/// Every type and field that can be asked for.
fn names(reference: &Reference) -> BTreeSet<String> {
    let mut names: BTreeSet<String> = reference.types.iter().map(|one| one.name.clone()).collect();
    for group in &reference.types {
        if let Shape::Fields(fields) = &group.shape {
            names.extend(fields.iter().map(|field| field.name.clone()));
        }
    }
    names
}

fn unknown<'a>(name: &str, names: impl Iterator<Item = &'a str> + Clone) -> Failure {
    match lookup::one(name, names) {
        Err(NotOne::Unknown { nearest: near } | NotOne::Ambiguous { candidates: near }) => failure(name, near),
        Ok(near) => failure(name, vec![near.to_owned()]),
    }
}

fn failure(name: &str, near: Vec<String>) -> Failure {
    let name = SafeText::new(name).one_line();
    let failure = Failure::new(Exit::NotFound, say_with("reference-unknown", [("name", (&name).into())]));
    let failure = match near.is_empty() {
        true => failure,
        false => failure.hint(say_with("cli-did-you-mean", [("names", near.join(", ").into())])),
    };
    failure.hint(say("reference-unknown-hint"))
}

fn whole(out: &mut Out, one: &Type) -> Result<(), Failure> {
    out.line(&one.name)?;
    out.wrapped(0, &one.about)?;
    out.line("")?;
    match &one.shape {
        Shape::Fields(fields) => {
            for field in fields {
                one_field(out, field)?;
                out.line("")?;
            }
        }
        Shape::Words(words) => {
            for word in words {
                let name = || word.name.as_str().into();
                let head = match &word.holds {
                    Some(holds) => say_with("reference-word-with", [("name", name()), ("kind", (&kind_of_value(holds)).into())]),
                    None => say_with("reference-word", [("name", name())]),
                };
                out.line(head.as_str())?;
                out.wrapped(6, &word.about)?;
            }
            out.line("")?;
        }
        Shape::Text => {}
    }
    Ok(())
}

fn one_field(out: &mut Out, field: &Field) -> Result<(), Failure> {
    let (name, kind) = (field.name.as_str(), kind_of_value(&field.holds));
    let head = match field.required {
        true => say_with("reference-field-required", [("name", name.into()), ("kind", (&kind).into())]),
        false => say_with("reference-field", [("name", name.into()), ("kind", (&kind).into())]),
    };
    out.line(head.as_str())?;
    let meaning = [Some(field.about.clone()), absence(field).map(|absence| absence.to_string())];
    out.wrapped(6, &meaning.into_iter().flatten().collect::<Vec<_>>().join(" "))?;
    for line in format!("{name}: {}", field.example.unwrap_or_default()).lines() {
        out.line(format!("      {line}"))?;
    }
    Ok(())
}
