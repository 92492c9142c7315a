# Who may decide what is done, and why.
authority-provider-alone = PROVIDER ALONE
authority-with-client = WITH THE CLIENT
authority-client-decides = CLIENT DECIDES
authority-with-clients-affected = WITH THE CLIENTS AFFECTED
authority-clients-affected-decide = CLIENTS AFFECTED DECIDE

authority-means-provider-alone = You may correct the fault yourself by the work instruction. Tell the client what the instruction says.
authority-means-with-client = Reach the client before you act. Act together: side effects at the application level are possible.
authority-means-client-decides = Change nothing before the client has decided. Secure what you see, reach the client, carry out the decision.

authority-means-client-decides-at-hold = The client decides at the hold point of this instruction. Do the steps before it and change nothing else; then carry out the decision.
authority-means-with-clients-affected = Protect people and the house by the instruction at once. Reach each client affected before you act on its systems.
authority-means-clients-affected-decide = Protect people and the house by the instruction at once. What is done to a client's systems, that client decides.

authority-kind-technical = technical
authority-kind-application = application-specific
authority-kind-security = security
authority-kind-unknown = unknown

authority-effects-none = no side effects
authority-effects-possible = side effects possible
authority-effects-confirmed = side effects confirmed
authority-effects-unknown = side effects unknown

authority-reason-base = Cause { $cause }, { $effects }: { $gives }.
authority-reason-place-unknown = Nobody knows where the fault is: not without the client.
authority-reason-very-high = Very high protection needs: one step stricter, { $gives }.
authority-reason-runbook = The runbook asks for at least { $gives }: { $because }
authority-reason-client = The client asks for at least { $gives }: { $because }
