# The words of the part "reference": the reference of the library format, on the terminal, on its page and in new files.

reference-text = text
reference-count = whole number
reference-number = number
reference-truth = true or false
reference-day = day
reference-id = { $what } id
reference-list = list of { $what }
reference-entries = { $value } under each { $key }
reference-absent-as = Absent: { $value }.
reference-absent-means = Absent: { $means }
reference-absent-none = Absent: none.
reference-one-of = One of: { $words }.
reference-see = More: qrh reference { $what }.

# On the terminal.
reference-files = Files of a library
reference-file = {"  "}{ $kind }  { $path }
reference-types = What stands in them
reference-texts = Texts of a certain form
reference-how = "qrh reference NAME" explains one of them, or every field of that name; "qrh reference --all" everything.
reference-field = {"  "}{ $name }: { $kind }
reference-field-required = {"  "}{ $name }: { $kind }, required
reference-word = {"  "}{ $name }
reference-word-with = {"  "}{ $name }({ $kind })
reference-unknown = the library format has no file, type or field "{ $name }"
reference-unknown-hint = "qrh reference" lists what there is

# In a new file.
reference-blank-use = Lines with a space behind // explain. A line without one is an optional field with an example: take its two slashes away to use it.
reference-blank-more = Everything about the format: qrh reference { $kind }. What is wrong or missing: qrh check.
