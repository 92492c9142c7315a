# The words of the part "check".

check-not-utf8 = the byte { $byte } is not UTF-8
check-not-utf8-label = no character begins or goes on like this
check-not-utf8-help = save the file as UTF-8; in most editors that is "save with encoding"
check-too-large = the file has { $size } bytes; a library file has at most { $largest }
check-too-large-help = split it: one error situation is one runbook
check-not-a-file = { $file } is no regular file, so it was not opened
check-not-a-file-help = a folder, pipe, socket or device cannot be part of a library; put a file there or remove it
check-outside = { $file } leads out of the library's folder, so it was not opened
check-outside-help = a library is whole in itself; put a copy of the file into it
check-unreadable = { $file } cannot be read: { $why }
check-unreadable-help = see to it that the person who runs qrh may read the file and the folders above it
check-folder-no-id = the folder { $file } is not looked at, because its name is no client id: { $why }
check-folder-no-id-help = rename the folder to the client's id, such as "example-bank"
check-folders-deep = the folder { $file } is not looked at: folders are nested more than { $deepest } deep
check-folders-deep-help = runbooks stand in clients/<client>/runbooks/ or provider/runbooks/, with at most a few folders below
check-name-invisible = { $file } is not looked at: its name has characters that cannot be seen
check-name-invisible-help = rename it with letters, digits and "-"
check-missing-file = there is no { $file }
check-missing-file-help = every library has this file; it begins with "{ $begins }"
check-stray-file = { $file } is in a place where no library file belongs, so it is not used
check-stray-file-help = runbooks stand in clients/<client>/runbooks/ or provider/runbooks/; a client's folder has client.ron and systems.ron beside it
check-linked-folder = { $file } is a link to a folder, so it is not followed
check-linked-folder-help = links to single files inside the library are followed; make the folder a real one
