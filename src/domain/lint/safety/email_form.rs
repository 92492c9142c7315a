//! L352: an e-mail address that is none.

use super::prelude::*;

pub static RULE: Rule = Rule { code: "L352", gravity: Gravity::Warning, source: "R9" };

pub fn sheets(subject: &Subject<'_>, remarks: &mut Remarks) {
    subject.each_contact(&mut |file, trail, contact| {
        let Some(email) = contact.email.as_ref().filter(|email| !is_address(email.as_str())) else { return };
        let values = [("name", (&contact.name).into()), ("email", email.into())];
        remarks.say(&RULE, file, &trail.field("email"), say_with("rule3-email-form", values), say("rule3-email-form-help"));
    });
}

/// One `@`, something before it, and behind it a domain of at least two parts.
fn is_address(text: &str) -> bool {
    let Some((local, domain)) = text.split_once('@') else { return false };
    let blank = |c: char| c.is_whitespace() || matches!(c, '@' | ',' | ';' | '<' | '>' | '"' | ':');
    let labels = || domain.split('.');
    let sound = |label: &str| !label.is_empty() && label.chars().all(|c| c.is_alphanumeric() || c == '-');
    !local.is_empty()
        && !text.contains("..")
        && !local.ends_with('.')
        && !local.contains(blank)
        && labels().count() > 1
        && labels().all(sound)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_told_from_what_is_none() {
        for good in ["shift@nordwerk.example", "a.b+c@mail.example.org", "büro@straße.example"] {
            assert!(is_address(good), "{good}");
        }
        for bad in
            ["shift", "shift@nordwerk", "@nordwerk.example", "a b@x.example", "a@b@x.example", "a@x..example", "a@x.example, b@x.example"]
        {
            assert!(!is_address(bad), "{bad}");
        }
    }
}
