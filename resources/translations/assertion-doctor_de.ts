<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
</context>
<context>
    <name>ad::Late</name>
    <message>
        <source>A part of this program cannot be loaded.</source>
        <translation>Ein Teil dieses Programms lässt sich nicht laden.</translation>
    </message>
    <message>
        <source>Install it anew.</source>
        <translation>Installieren Sie es neu.</translation>
    </message>
</context>
<context>
    <name>ad::Main</name>
    <message>
        <source>Explains why a token server answers invalid_client.</source>
        <translation>Erklärt, warum ein Token-Server invalid_client antwortet.</translation>
    </message>
    <message>
        <source>Open the case file FILE.</source>
        <translation>Die Falldatei FILE öffnen.</translation>
    </message>
    <message>
        <source>Open the saved profile NAME.</source>
        <translation>Öffnet das gespeicherte Profil NAME.</translation>
    </message>
    <message>
        <source>Keep settings in DIR instead of the platform&apos;s own place.</source>
        <translation>Einstellungen in DIR ablegen statt am üblichen Ort.</translation>
    </message>
    <message>
        <source>Write what the window shows to FILE.png, and end.</source>
        <translation>Was das Fenster zeigt, als FILE.png schreiben und enden.</translation>
    </message>
    <message>
        <source>Show this page: %1.</source>
        <translation>Diese Seite zeigen: %1.</translation>
    </message>
    <message>
        <source>Stay with one theme: light or dark.</source>
        <translation>Bei einem Aussehen bleiben: light oder dark.</translation>
    </message>
    <message>
        <source>Size of the window, as 1280x800.</source>
        <translation>Größe des Fensters, etwa 1280x800.</translation>
    </message>
    <message>
        <source>A key, token, request, answer or case to open.</source>
        <translation>Schlüssel, Token, Anfrage, Antwort oder Fall zum Öffnen.</translation>
    </message>
    <message>
        <source>Only one file can be opened at once.</source>
        <translation>Es lässt sich nur eine Datei auf einmal öffnen.</translation>
    </message>
    <message>
        <source>Give either --case or a file, not both.</source>
        <translation>Geben Sie entweder --case oder eine Datei an, nicht beides.</translation>
    </message>
    <message>
        <source>--page: there is no page &quot;%1&quot;. There are: %2.</source>
        <translation>--page: Es gibt keine Seite „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>--theme: &quot;%1&quot; is neither light nor dark.</source>
        <translation>--theme: „%1“ ist weder light noch dark.</translation>
    </message>
    <message>
        <source>--size: &quot;%1&quot; is no size such as 1280x800.</source>
        <translation>--size: „%1“ ist keine Größe wie 1280x800.</translation>
    </message>
    <message>
        <source>Assertion Doctor</source>
        <translation>Assertion Doctor</translation>
    </message>
    <message>
        <source>What was not saved when the window closed is here again.</source>
        <translation>Was beim Schließen des Fensters nicht gespeichert war, ist wieder da.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 lässt sich nicht schreiben.</translation>
    </message>
</context>
<context>
    <name>ad::attempt</name>
    <message>
        <source>There is no token endpoint to send to.</source>
        <translation>Es gibt keinen Token-Endpunkt, an den gesendet werden kann.</translation>
    </message>
    <message>
        <source>Give the token endpoint, or the FHIR base so that discovery can find it.</source>
        <translation>Geben Sie den Token-Endpunkt an, oder die FHIR-Basis, damit Discovery ihn findet.</translation>
    </message>
    <message>
        <source>The token endpoint is no web address.</source>
        <translation>Der Token-Endpunkt ist keine Webadresse.</translation>
    </message>
    <message>
        <source>Write it whole, beginning with https://.</source>
        <translation>Schreiben Sie ihn ganz, beginnend mit https://.</translation>
    </message>
</context>
<context>
    <name>ad::checks</name>
    <message>
        <source>not after %1</source>
        <translation>nicht nach %1</translation>
    </message>
    <message>
        <source>%1 lies %2 in the future.</source>
        <translation>%1 liegt %2 in der Zukunft.</translation>
    </message>
    <message>
        <source>%1 lies %2 in the server&apos;s future.</source>
        <translation>%1 liegt %2 in der Zukunft des Servers.</translation>
    </message>
    <message>
        <source>This server tolerates %1.</source>
        <translation>Dieser Server duldet %1.</translation>
    </message>
    <message>
        <source>There is neither nbf nor iat.</source>
        <translation>Es gibt weder nbf noch iat.</translation>
    </message>
    <message>
        <source>nbf and iat do not lie in the future.</source>
        <translation>nbf und iat liegen nicht in der Zukunft.</translation>
    </message>
    <message>
        <source>The server was reached and answered.</source>
        <translation>Der Server wurde erreicht und hat geantwortet.</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Es wurde noch nichts gesendet.</translation>
    </message>
    <message>
        <source>The server&apos;s name cannot be resolved: it is the name of an example.</source>
        <translation>Der Name des Servers lässt sich nicht auflösen: Es ist der Name aus einem Beispiel.</translation>
    </message>
    <message>
        <source>The server&apos;s name cannot be resolved.</source>
        <translation>Der Name des Servers lässt sich nicht auflösen.</translation>
    </message>
    <message>
        <source>a name that exists: check its spelling and your network</source>
        <translation>ein Name, den es gibt: Prüfen Sie seine Schreibweise und Ihr Netz</translation>
    </message>
    <message>
        <source>The TLS connection to the server failed.</source>
        <translation>Die TLS-Verbindung zum Server ist gescheitert.</translation>
    </message>
    <message>
        <source>a certificate that this machine trusts, for this name</source>
        <translation>ein Zertifikat, dem dieser Rechner vertraut, für diesen Namen</translation>
    </message>
    <message>
        <source>The server took the request: try again with a new assertion, and ask the server&apos;s team if the wait repeats.</source>
        <translation>Der Server hat die Anfrage angenommen: Mit einer neuen Assertion noch einmal versuchen; wiederholt sich das Warten, das Team des Servers fragen.</translation>
    </message>
    <message>
        <source>The server had not answered when it was given up, after %1 s.</source>
        <translation>Der Server hatte nicht geantwortet, als nach %1 s abgebrochen wurde.</translation>
    </message>
    <message>
        <source>an answer within the time limit</source>
        <translation>eine Antwort innerhalb der Frist</translation>
    </message>
    <message>
        <source>No answer came in time: the request was not sent yet.</source>
        <translation>Keine Antwort kam rechtzeitig: Die Anfrage war noch nicht gesendet.</translation>
    </message>
    <message>
        <source>The server took the request, and no answer came in time.</source>
        <translation>Der Server hat die Anfrage angenommen, und es kam keine rechtzeitige Antwort.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>Es kam keine rechtzeitige Antwort.</translation>
    </message>
    <message>
        <source>The proxy wants a login of its own before it lets the request through.</source>
        <translation>Der Proxy verlangt eine eigene Anmeldung, bevor er die Anfrage durchlässt.</translation>
    </message>
    <message>
        <source>The proxy did not let the request through.</source>
        <translation>Der Proxy ließ die Anfrage nicht durch.</translation>
    </message>
    <message>
        <source>a proxy that permits this server</source>
        <translation>ein Proxy, der diesen Server zulässt</translation>
    </message>
    <message>
        <source>No connection came about in time: something on the way drops the packets.</source>
        <translation>Es kam rechtzeitig keine Verbindung zustande: Etwas auf dem Weg verwirft die Pakete.</translation>
    </message>
    <message>
        <source>a server that can be reached from this network</source>
        <translation>ein Server, der aus diesem Netz erreichbar ist</translation>
    </message>
    <message>
        <source>The connection was refused: nothing listens at this address and port.</source>
        <translation>Die Verbindung wurde abgelehnt: An dieser Adresse und diesem Port lauscht nichts.</translation>
    </message>
    <message>
        <source>a server that listens at %1</source>
        <translation>ein Server, der an %1 lauscht</translation>
    </message>
    <message>
        <source>There is no way to the server from this network.</source>
        <translation>Aus diesem Netz führt kein Weg zum Server.</translation>
    </message>
    <message>
        <source>a network that reaches %1</source>
        <translation>ein Netz, das %1 erreicht</translation>
    </message>
    <message>
        <source>No connection to the server could be made.</source>
        <translation>Es kam keine Verbindung zum Server zustande.</translation>
    </message>
    <message>
        <source>The connection was reset before an answer came: a firewall does that, or a server that wants TLS.</source>
        <translation>Die Verbindung wurde vor einer Antwort zurückgesetzt: Das tut eine Firewall, oder ein Server, der TLS verlangt.</translation>
    </message>
    <message>
        <source>The connection was closed before an answer came.</source>
        <translation>Die Verbindung wurde geschlossen, bevor eine Antwort kam.</translation>
    </message>
    <message>
        <source>a whole answer</source>
        <translation>eine ganze Antwort</translation>
    </message>
    <message>
        <source>grant_type has a blank or line break around client_credentials.</source>
        <translation>Um client_credentials steht in grant_type ein Leerzeichen oder Zeilenumbruch.</translation>
    </message>
    <message>
        <source>grant_type has quotes around client_credentials.</source>
        <translation>Um client_credentials stehen in grant_type Anführungszeichen.</translation>
    </message>
    <message>
        <source>grant_type names the JWT grant; the assertion only authenticates the client here.</source>
        <translation>grant_type nennt den JWT-Grant; die Assertion authentifiziert hier nur den Client.</translation>
    </message>
    <message>
        <source>grant_type has the value that belongs in client_assertion_type.</source>
        <translation>grant_type hat den Wert, der in client_assertion_type gehört.</translation>
    </message>
    <message>
        <source>grant_type is %1, the flow of a signed-in user; a backend service has none.</source>
        <translation>grant_type ist %1, der Ablauf für angemeldete Personen; ein Backend-Dienst hat keine.</translation>
    </message>
    <message>
        <source>grant_type is misspelt; it is compared exactly with client_credentials.</source>
        <translation>grant_type ist verschrieben; es wird genau mit client_credentials verglichen.</translation>
    </message>
    <message>
        <source>grant_type is empty.</source>
        <translation>grant_type ist leer.</translation>
    </message>
    <message>
        <source>grant_type is not client_credentials.</source>
        <translation>grant_type ist nicht client_credentials.</translation>
    </message>
    <message>
        <source>There is no aud.</source>
        <translation>aud fehlt.</translation>
    </message>
    <message>
        <source>aud is one text.</source>
        <translation>aud ist ein einziger Text.</translation>
    </message>
    <message>
        <source>one text</source>
        <translation>ein einziger Text</translation>
    </message>
    <message>
        <source>aud is neither a text nor a list of texts.</source>
        <translation>aud ist weder ein Text noch eine Liste von Texten.</translation>
    </message>
    <message>
        <source>aud is a list that names nobody.</source>
        <translation>aud ist eine Liste, die niemanden nennt.</translation>
    </message>
    <message>
        <source>aud is a list; this server takes one text only.</source>
        <translation>aud ist eine Liste; dieser Server nimmt nur einen Text.</translation>
    </message>
    <message>
        <source>aud names several audiences; this server takes one only.</source>
        <translation>aud nennt mehrere Ziele; dieser Server nimmt nur eines.</translation>
    </message>
    <message>
        <source>aud is a list. The standard permits that, and several servers refuse it.</source>
        <translation>aud ist eine Liste. Der Standard erlaubt das, und mehrere Server lehnen es ab.</translation>
    </message>
    <message>
        <source>aud is the FHIR base, not the token endpoint.</source>
        <translation>aud ist die FHIR-Basis, nicht der Token-Endpunkt.</translation>
    </message>
    <message>
        <source>aud is your key URL, not the token endpoint.</source>
        <translation>aud ist Ihre Schlüsseladresse, nicht der Token-Endpunkt.</translation>
    </message>
    <message>
        <source>aud is the issuer, not the token endpoint.</source>
        <translation>aud ist der Aussteller, nicht der Token-Endpunkt.</translation>
    </message>
    <message>
        <source>aud is the authorization endpoint, not the token endpoint.</source>
        <translation>aud ist der Autorisierungs-Endpunkt, nicht der Token-Endpunkt.</translation>
    </message>
    <message>
        <source>aud is the address of the server&apos;s own keys, not the token endpoint.</source>
        <translation>aud ist die Adresse der eigenen Schlüssel des Servers, nicht der Token-Endpunkt.</translation>
    </message>
    <message>
        <source>aud is the client ID; it names the server, not the client.</source>
        <translation>aud ist die Client-ID; es nennt den Server, nicht den Client.</translation>
    </message>
    <message>
        <source>aud is the address of a discovery document, not the token endpoint.</source>
        <translation>aud ist die Adresse eines Discovery-Dokuments, nicht der Token-Endpunkt.</translation>
    </message>
    <message>
        <source>aud is another endpoint of the server, not the token endpoint.</source>
        <translation>aud ist ein anderer Endpunkt des Servers, nicht der Token-Endpunkt.</translation>
    </message>
    <message>
        <source>aud is empty.</source>
        <translation>aud ist leer.</translation>
    </message>
    <message>
        <source>aud has a blank or line break around the token endpoint.</source>
        <translation>In aud steht ein Leerzeichen oder Zeilenumbruch um den Token-Endpunkt.</translation>
    </message>
    <message>
        <source>aud has a blank or line break in it, and is not the token endpoint besides.</source>
        <translation>In aud steht ein Leerzeichen oder Zeilenumbruch, und es ist auch sonst nicht der Token-Endpunkt.</translation>
    </message>
    <message>
        <source>aud has quotes or brackets around the address.</source>
        <translation>In aud stehen Anführungszeichen oder Klammern um die Adresse.</translation>
    </message>
    <message>
        <source>aud is a template that was not filled in.</source>
        <translation>aud ist eine Vorlage, die nicht ausgefüllt wurde.</translation>
    </message>
    <message>
        <source>aud ends with a slash that the token endpoint does not have.</source>
        <translation>aud endet mit einem Schrägstrich, den der Token-Endpunkt nicht hat.</translation>
    </message>
    <message>
        <source>aud lacks the slash at the end of the token endpoint.</source>
        <translation>aud fehlt der Schrägstrich am Ende des Token-Endpunkts.</translation>
    </message>
    <message>
        <source>aud is percent-encoded: it stands in a claim as it is.</source>
        <translation>aud ist prozentkodiert: In einem Claim steht es, wie es ist.</translation>
    </message>
    <message>
        <source>aud differs from the token endpoint in upper and lower case (in the host).</source>
        <translation>aud unterscheidet sich vom Token-Endpunkt in Groß- und Kleinschreibung (im Host).</translation>
    </message>
    <message>
        <source>aud differs from the token endpoint in upper and lower case (in the path).</source>
        <translation>aud unterscheidet sich vom Token-Endpunkt in Groß- und Kleinschreibung (im Pfad).</translation>
    </message>
    <message>
        <source>aud says %1, the token endpoint %2.</source>
        <translation>aud sagt %1, der Token-Endpunkt %2.</translation>
    </message>
    <message>
        <source>aud differs from the token endpoint in the port.</source>
        <translation>aud unterscheidet sich vom Token-Endpunkt im Port.</translation>
    </message>
    <message>
        <source>aud has something after the path that the token endpoint does not have.</source>
        <translation>aud hat nach dem Pfad etwas, das der Token-Endpunkt nicht hat.</translation>
    </message>
    <message>
        <source>aud is only a part of the token endpoint.</source>
        <translation>aud ist nur ein Teil des Token-Endpunkts.</translation>
    </message>
    <message>
        <source>aud is no address; it must be the token endpoint.</source>
        <translation>aud ist keine Adresse; es muss der Token-Endpunkt sein.</translation>
    </message>
    <message>
        <source>aud is a part of the FHIR base, not the token endpoint.</source>
        <translation>aud ist ein Teil der FHIR-Basis, nicht der Token-Endpunkt.</translation>
    </message>
    <message>
        <source>aud is only the beginning of the token endpoint, as issuers are written.</source>
        <translation>aud ist nur der Anfang des Token-Endpunkts, wie Aussteller geschrieben werden.</translation>
    </message>
    <message>
        <source>aud has another path than the token endpoint.</source>
        <translation>aud hat einen anderen Pfad als der Token-Endpunkt.</translation>
    </message>
    <message>
        <source>aud is an address of %1; this request goes to %2.</source>
        <translation>aud ist eine Adresse von %1; diese Anfrage geht an %2.</translation>
    </message>
    <message>
        <source>aud names the sandbox, and the request goes to another server.</source>
        <translation>aud nennt die Sandbox, und die Anfrage geht an einen anderen Server.</translation>
    </message>
    <message>
        <source>aud names a production server, and the request goes to the sandbox.</source>
        <translation>aud nennt einen Produktionsserver, und die Anfrage geht an die Sandbox.</translation>
    </message>
    <message>
        <source>aud names another host than the token endpoint.</source>
        <translation>aud nennt einen anderen Host als der Token-Endpunkt.</translation>
    </message>
    <message>
        <source>aud is the address of another server, not of this token endpoint.</source>
        <translation>aud ist die Adresse eines anderen Servers, nicht dieses Token-Endpunkts.</translation>
    </message>
    <message>
        <source>the URL of the token endpoint</source>
        <translation>die URL des Token-Endpunkts</translation>
    </message>
    <message>
        <source>aud has a blank or line break around the address.</source>
        <translation>Um die Adresse in aud steht ein Leerzeichen oder Zeilenumbruch.</translation>
    </message>
    <message>
        <source>The token endpoint is not known, so this could not be checked.</source>
        <translation>Der Token-Endpunkt ist nicht bekannt, daher war das nicht prüfbar.</translation>
    </message>
    <message>
        <source>aud looks like the address of a FHIR server, not of a token endpoint.</source>
        <translation>aud sieht aus wie die Adresse eines FHIR-Servers, nicht wie die eines Token-Endpunkts.</translation>
    </message>
    <message>
        <source>There is no aud to compare.</source>
        <translation>Es gibt kein aud zu vergleichen.</translation>
    </message>
    <message>
        <source>aud is no text.</source>
        <translation>aud ist kein Text.</translation>
    </message>
    <message>
        <source>aud is the token endpoint.</source>
        <translation>aud ist der Token-Endpunkt.</translation>
    </message>
    <message>
        <source>aud names the tenant by its ID, the address by its domain, or the reverse.</source>
        <translation>aud nennt den Mandanten mit seiner ID, die Adresse mit seiner Domain, oder umgekehrt.</translation>
    </message>
    <message>
        <source>aud is the server&apos;s issuer, which this server accepts.</source>
        <translation>aud ist der Aussteller des Servers, was dieser Server annimmt.</translation>
    </message>
    <message>
        <source>aud is the token endpoint; %1 wants its issuer here.</source>
        <translation>aud ist der Token-Endpunkt; %1 verlangt hier seinen Aussteller.</translation>
    </message>
    <message>
        <source>This server is not known to look at it.</source>
        <translation>Dass dieser Server darauf sieht, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>What %1 wants as aud is not known here.</source>
        <translation>Was %1 als aud verlangt, ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>What this server wants is not known here.</source>
        <translation>Was dieser Server verlangt, ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>This server has an audience of its own.</source>
        <translation>Dieser Server hat eine eigene Zielangabe.</translation>
    </message>
    <message>
        <source>This server takes its issuer as well; its exact name is not known here.</source>
        <translation>Dieser Server nimmt auch seinen Aussteller; dessen genauer Name ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>This server also takes some of its other endpoints.</source>
        <translation>Dieser Server nimmt auch einige seiner anderen Endpunkte.</translation>
    </message>
    <message>
        <source>Many servers take their own name as well; not all do.</source>
        <translation>Viele Server nehmen auch ihren eigenen Namen an, aber nicht alle.</translation>
    </message>
    <message>
        <source>By reports, PDND refuses an assertion with other claims than it asks for, with %1 here.</source>
        <translation>Nach Berichten lehnt PDND eine Assertion mit anderen Claims ab, als es verlangt, hier mit %1.</translation>
    </message>
    <message>
        <source>There are only the claims that SMART asks for.</source>
        <translation>Es gibt nur die Claims, die SMART verlangt.</translation>
    </message>
    <message>
        <source>There are only claims that every server knows.</source>
        <translation>Es gibt nur Claims, die jeder Server kennt.</translation>
    </message>
    <message>
        <source>%1 belongs in the header, not among the claims.</source>
        <translation>%1 gehört in den Header, nicht zu den Claims.</translation>
    </message>
    <message>
        <source>There are claims that SMART does not ask for. Most servers ignore them; some refuse them.</source>
        <translation>Es gibt Claims, die SMART nicht verlangt. Die meisten Server beachten sie nicht; manche lehnen sie ab.</translation>
    </message>
    <message>
        <source>The client ID is empty or blank.</source>
        <translation>Die Client-ID ist leer.</translation>
    </message>
    <message>
        <source>%1 is empty or blank.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>The client ID has a blank or line break at its beginning or end.</source>
        <translation>Am Anfang oder Ende der Client-ID steht ein Leerzeichen oder Zeilenumbruch.</translation>
    </message>
    <message>
        <source>%1 has a blank or line break at its beginning or end.</source>
        <translation>Am Anfang oder Ende von %1 steht ein Leerzeichen oder Zeilenumbruch.</translation>
    </message>
    <message>
        <source>The client ID has a blank that cannot be seen at its beginning or end.</source>
        <translation>Am Anfang oder Ende der Client-ID steht ein unsichtbares Leerzeichen.</translation>
    </message>
    <message>
        <source>%1 has a blank that cannot be seen at its beginning or end.</source>
        <translation>Am Anfang oder Ende von %1 steht ein Leerzeichen, das man nicht sieht.</translation>
    </message>
    <message>
        <source>The client ID has a character in it that cannot be seen.</source>
        <translation>In der Client-ID steht ein unsichtbares Zeichen.</translation>
    </message>
    <message>
        <source>%1 has a character in it that cannot be seen.</source>
        <translation>In %1 steht ein Zeichen, das man nicht sieht.</translation>
    </message>
    <message>
        <source>The client ID has quotes around it.</source>
        <translation>Um die Client-ID stehen Anführungszeichen.</translation>
    </message>
    <message>
        <source>%1 has quotes around it.</source>
        <translation>Um %1 stehen Anführungszeichen.</translation>
    </message>
    <message>
        <source>The client ID is a template that was not filled in.</source>
        <translation>Die Client-ID ist eine Vorlage, die nicht ausgefüllt wurde.</translation>
    </message>
    <message>
        <source>%1 is a template that was not filled in.</source>
        <translation>%1 ist eine Vorlage, die nicht ausgefüllt wurde.</translation>
    </message>
    <message>
        <source>The client ID is percent-encoded.</source>
        <translation>Die Client-ID ist prozentkodiert.</translation>
    </message>
    <message>
        <source>%1 is percent-encoded.</source>
        <translation>%1 ist prozentkodiert.</translation>
    </message>
    <message>
        <source>The client ID is not known.</source>
        <translation>Die Client-ID ist nicht bekannt.</translation>
    </message>
    <message>
        <source>the bare client ID</source>
        <translation>die bloße Client-ID</translation>
    </message>
    <message>
        <source>A whole JWT stands where the client ID belongs.</source>
        <translation>Wo die Client-ID hingehört, steht ein ganzes JWT.</translation>
    </message>
    <message>
        <source>The client ID has no blanks, quotes or templates in it.</source>
        <translation>In der Client-ID stehen keine Leerzeichen, Anführungszeichen oder Vorlagen.</translation>
    </message>
    <message>
        <source>The clocks cannot be compared: the answer&apos;s Date or the time of its arrival is missing.</source>
        <translation>Die Uhren lassen sich nicht vergleichen: Das Date der Antwort oder die Zeit ihres Eintreffens fehlt.</translation>
    </message>
    <message>
        <source>the same second</source>
        <translation>dieselbe Sekunde</translation>
    </message>
    <message>
        <source>the server&apos;s clock is %1 ahead</source>
        <translation>die Uhr des Servers geht %1 vor</translation>
    </message>
    <message>
        <source>the server&apos;s clock is %1 behind</source>
        <translation>die Uhr des Servers geht %1 nach</translation>
    </message>
    <message>
        <source>within a few seconds</source>
        <translation>auf wenige Sekunden genau</translation>
    </message>
    <message>
        <source>The two clocks agree.</source>
        <translation>Die beiden Uhren stimmen überein.</translation>
    </message>
    <message>
        <source>This clock runs %1 behind the server&apos;s.</source>
        <translation>Diese Uhr geht %1 gegenüber der des Servers nach.</translation>
    </message>
    <message>
        <source>This clock runs %1 ahead of the server&apos;s.</source>
        <translation>Diese Uhr geht %1 gegenüber der des Servers vor.</translation>
    </message>
    <message>
        <source>Compare this machine&apos;s clock with a time service. Off by %1: set it by that service; right: tell the server&apos;s team of their clock.</source>
        <translation>Die Uhr dieses Rechners mit einem Zeitdienst vergleichen. Weicht sie um %1 ab: nach ihm stellen; stimmt sie: dem Team des Servers von seiner Uhr berichten.</translation>
    </message>
    <message>
        <source>exp is missing or no moment.</source>
        <translation>exp fehlt oder ist kein Zeitpunkt.</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>The assertion had not expired.</source>
        <translation>Die Assertion war nicht abgelaufen.</translation>
    </message>
    <message>
        <source>The assertion had just expired; this server tolerates %1.</source>
        <translation>Die Assertion war gerade abgelaufen; dieser Server duldet %1.</translation>
    </message>
    <message>
        <source>The assertion had expired %1 before by the server&apos;s clock, and was still good by the clock that made it, which is behind that.</source>
        <translation>Die Assertion war nach der Uhr des Servers %1 zuvor abgelaufen und nach der Uhr, die sie machte und die dahinter zurückliegt, noch gültig.</translation>
    </message>
    <message>
        <source>The assertion had expired %1 before.</source>
        <translation>Die Assertion war seit %1 abgelaufen.</translation>
    </message>
    <message>
        <source>at most %1 ahead</source>
        <translation>höchstens %1 im Voraus</translation>
    </message>
    <message>
        <source>exp is just at the limit: a clock that runs a second fast is enough for a refusal.</source>
        <translation>exp liegt genau an der Grenze: Eine Uhr, die eine Sekunde vorgeht, genügt für eine Ablehnung.</translation>
    </message>
    <message>
        <source>exp is within the limit.</source>
        <translation>exp liegt innerhalb der Grenze.</translation>
    </message>
    <message>
        <source>This server sets no limit to exp; a short life is safer.</source>
        <translation>Dieser Server setzt für exp keine Grenze; eine kurze Lebensdauer ist sicherer.</translation>
    </message>
    <message>
        <source>At this server the assertion is not that of SMART; an hour is usual.</source>
        <translation>Bei diesem Server ist die Assertion keine von SMART; eine Stunde ist üblich.</translation>
    </message>
    <message>
        <source>exp is %1 ahead. SMART allows five minutes; what this server allows is not known.</source>
        <translation>exp liegt %1 im Voraus. SMART erlaubt fünf Minuten; was dieser Server erlaubt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>exp is %1 ahead, because iat lies in the future as well.</source>
        <translation>exp liegt %1 voraus, weil auch iat in der Zukunft liegt.</translation>
    </message>
    <message>
        <source>exp is %1 ahead of the server&apos;s clock, because the clock that made it is ahead of that.</source>
        <translation>exp liegt %1 vor der Uhr des Servers, weil die Uhr, die es machte, dieser vorausgeht.</translation>
    </message>
    <message>
        <source>exp is %1 ahead, because iat lies in the future as well; the clocks agree.</source>
        <translation>exp liegt %1 im Voraus, weil auch iat in der Zukunft liegt; die Uhren stimmen überein.</translation>
    </message>
    <message>
        <source>exp is %1 ahead; %2 allows %3.</source>
        <translation>exp liegt %1 im Voraus; %2 erlaubt %3.</translation>
    </message>
    <message>
        <source>There is no iat.</source>
        <translation>iat fehlt.</translation>
    </message>
    <message>
        <source>iat lies %1 back; %2 takes at most %3.</source>
        <translation>iat liegt %1 zurück; %2 nimmt höchstens %3.</translation>
    </message>
    <message>
        <source>made just before it is sent</source>
        <translation>unmittelbar vor dem Senden erstellt</translation>
    </message>
    <message>
        <source>iat is recent.</source>
        <translation>iat ist frisch.</translation>
    </message>
    <message>
        <source>The assertion has expired anyway.</source>
        <translation>Die Assertion ist ohnehin abgelaufen.</translation>
    </message>
    <message>
        <source>iat lies %1 back. RFC 7523 lets a server refuse that.</source>
        <translation>iat liegt %1 zurück. RFC 7523 erlaubt einem Server, das abzulehnen.</translation>
    </message>
    <message>
        <source>iss or sub is missing or no text.</source>
        <translation>iss oder sub fehlt oder ist kein Text.</translation>
    </message>
    <message>
        <source>At this server the assertion speaks for somebody: iss and sub may differ.</source>
        <translation>Bei diesem Server spricht die Assertion für jemanden: iss und sub dürfen sich unterscheiden.</translation>
    </message>
    <message>
        <source>iss and sub are the same.</source>
        <translation>iss und sub sind gleich.</translation>
    </message>
    <message>
        <source>iss and sub differ; both must be the client ID.</source>
        <translation>iss und sub sind verschieden; beide müssen die Client-ID sein.</translation>
    </message>
    <message>
        <source>iss %1, sub %2</source>
        <translation>iss %1, sub %2</translation>
    </message>
    <message>
        <source>the client ID in both</source>
        <translation>die Client-ID in beiden</translation>
    </message>
    <message>
        <source>This server does not remember jti.</source>
        <translation>Dieser Server merkt sich jti nicht.</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>a new jti, and a new assertion, for every request</source>
        <translation>ein neues jti und eine neue Assertion für jede Anfrage</translation>
    </message>
    <message>
        <source>This very assertion, or its jti, was sent before.</source>
        <translation>Genau diese Assertion oder ihr jti wurde schon gesendet.</translation>
    </message>
    <message>
        <source>jti is a value from an example, and probably the same in every request.</source>
        <translation>jti ist ein Wert aus einem Beispiel und wahrscheinlich in jeder Anfrage gleich.</translation>
    </message>
    <message>
        <source>There is no jti text.</source>
        <translation>Es gibt keinen Text in jti.</translation>
    </message>
    <message>
        <source>Nothing shows that this jti was used before.</source>
        <translation>Nichts zeigt, dass dieses jti schon verwendet wurde.</translation>
    </message>
    <message>
        <source>jti has %1 characters.</source>
        <translation>jti hat %1 Zeichen.</translation>
    </message>
    <message>
        <source>jti has %1 characters. No limit is known here, but servers store it.</source>
        <translation>jti hat %1 Zeichen. Eine Grenze ist hier nicht bekannt, aber Server speichern es.</translation>
    </message>
    <message>
        <source>a UUID is enough</source>
        <translation>eine UUID genügt</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 Zeichen</translation>
    </message>
    <message>
        <source>at most %1 characters</source>
        <translation>höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>jti is short enough.</source>
        <translation>jti ist kurz genug.</translation>
    </message>
    <message>
        <source>jti has %1 characters; %2 takes at most %3.</source>
        <translation>jti hat %1 Zeichen; %2 nimmt höchstens %3.</translation>
    </message>
    <message>
        <source>There is a jti.</source>
        <translation>Es gibt ein jti.</translation>
    </message>
    <message>
        <source>There is a jti; its value is not told.</source>
        <translation>Es gibt ein jti; sein Wert ist nicht genannt.</translation>
    </message>
    <message>
        <source>an empty jti</source>
        <translation>ein leeres jti</translation>
    </message>
    <message>
        <source>a fresh text for every request</source>
        <translation>ein frischer Text für jede Anfrage</translation>
    </message>
    <message>
        <source>At this server the assertion is not that of SMART; jti is optional in it.</source>
        <translation>Bei diesem Server ist die Assertion keine von SMART; jti kann in ihr fehlen.</translation>
    </message>
    <message>
        <source>There is no jti. SMART wants one; this server does not insist.</source>
        <translation>jti fehlt. SMART verlangt es; dieser Server besteht nicht darauf.</translation>
    </message>
    <message>
        <source>There is no jti. SMART wants one; what this server wants is not known.</source>
        <translation>jti fehlt. SMART verlangt es; was dieser Server verlangt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>There is no jti.</source>
        <translation>jti fehlt.</translation>
    </message>
    <message>
        <source>exp − %1 = %2</source>
        <translation>exp − %1 = %2</translation>
    </message>
    <message>
        <source>From %1 to exp it is %2; %3 allows %4.</source>
        <translation>Von %1 bis exp sind es %2; %3 erlaubt %4.</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>%1 lies after exp.</source>
        <translation>%1 liegt nach exp.</translation>
    </message>
    <message>
        <source>%1 before exp</source>
        <translation>%1 vor exp</translation>
    </message>
    <message>
        <source>The span from iat and nbf to exp is within the limit.</source>
        <translation>Die Spanne von iat und nbf bis exp liegt innerhalb der Grenze.</translation>
    </message>
    <message>
        <source>There is neither iat nor nbf.</source>
        <translation>Es gibt weder iat noch nbf.</translation>
    </message>
    <message>
        <source>All claims that are needed are there.</source>
        <translation>Alle nötigen Claims sind da.</translation>
    </message>
    <message>
        <source>The claim %1 is missing.</source>
        <extracomment>%1 is one or several claim names</extracomment>
        <translation>Der Claim %1 fehlt.</translation>
    </message>
    <message>
        <source>The claims %1 are missing.</source>
        <translation>Die Claims %1 fehlen.</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>ohne %1</translation>
    </message>
    <message>
        <source>Neither iss nor sub is a text.</source>
        <translation>Weder iss noch sub ist ein Text.</translation>
    </message>
    <message>
        <source>sub is the client ID; iss is judged by another check.</source>
        <translation>sub ist die Client-ID; iss wird von einer anderen Prüfung beurteilt.</translation>
    </message>
    <message>
        <source>iss and sub are the client ID of this case.</source>
        <translation>iss und sub sind die Client-ID dieses Falls.</translation>
    </message>
    <message>
        <source>%1 has a blank or line break around the client ID.</source>
        <translation>In %1 steht ein Leerzeichen oder Zeilenumbruch um die Client-ID.</translation>
    </message>
    <message>
        <source>%1 has quotes around the client ID.</source>
        <translation>In %1 stehen Anführungszeichen um die Client-ID.</translation>
    </message>
    <message>
        <source>%1 differs from the client ID in upper and lower case.</source>
        <translation>%1 unterscheidet sich von der Client-ID in Groß- und Kleinschreibung.</translation>
    </message>
    <message>
        <source>%1 is an e-mail address, not the client ID.</source>
        <translation>%1 ist eine E-Mail-Adresse, nicht die Client-ID.</translation>
    </message>
    <message>
        <source>%1 differs from the client ID in a character or two: it was mistyped or cut.</source>
        <translation>%1 unterscheidet sich von der Client-ID in ein oder zwei Zeichen: vertippt oder abgeschnitten.</translation>
    </message>
    <message>
        <source>%1 is an address, not the client ID.</source>
        <translation>%1 ist eine Adresse, nicht die Client-ID.</translation>
    </message>
    <message>
        <source>%1 is another client ID than the one of this case.</source>
        <translation>%1 ist eine andere Client-ID als die dieses Falls.</translation>
    </message>
    <message>
        <source>%1 must be a text.</source>
        <translation>%1 muss ein Text sein.</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>ein Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>iss, sub and jti are texts.</source>
        <translation>iss, sub und jti sind Texte.</translation>
    </message>
    <message>
        <source>%1 is a number written as a text; the quotes must go.</source>
        <translation>%1 ist eine Zahl, die als Text geschrieben ist; die Anführungszeichen müssen weg.</translation>
    </message>
    <message>
        <source>%1 is a date in words of ISO 8601; it must be a number.</source>
        <translation>%1 ist ein Datum in der Schreibweise von ISO 8601; es muss eine Zahl sein.</translation>
    </message>
    <message>
        <source>%1 is a text; it must be a number.</source>
        <translation>%1 ist ein Text; es muss eine Zahl sein.</translation>
    </message>
    <message>
        <source>%1 is no number.</source>
        <translation>%1 ist keine Zahl.</translation>
    </message>
    <message>
        <source>%1 is negative: it lies before 1970.</source>
        <translation>%1 ist negativ: Es liegt vor 1970.</translation>
    </message>
    <message>
        <source>%1 is given in %2; it must be in seconds since 1970.</source>
        <translation>%1 ist angegeben in: %2; es muss in Sekunden seit 1970 sein.</translation>
    </message>
    <message>
        <source>%1 is in milliseconds; it must be in seconds.</source>
        <translation>%1 ist in Millisekunden; es muss in Sekunden sein.</translation>
    </message>
    <message>
        <source>%1 is not in seconds: it is in a smaller unit than milliseconds.</source>
        <translation>%1 ist nicht in Sekunden: Es ist in einer kleineren Einheit als Millisekunden.</translation>
    </message>
    <message>
        <source>%1 is 0: the time was never set.</source>
        <translation>%1 ist 0: Die Zeit wurde nie gesetzt.</translation>
    </message>
    <message>
        <source>exp is a length of time, not a moment: it must be the moment at which the assertion ends.</source>
        <translation>exp ist eine Dauer, kein Zeitpunkt: Es muss der Augenblick sein, in dem die Assertion endet.</translation>
    </message>
    <message>
        <source>%1 has a fraction. RFC 7519 permits it, SMART asks for a whole number.</source>
        <translation>%1 hat Nachkommastellen. RFC 7519 erlaubt das, SMART verlangt eine ganze Zahl.</translation>
    </message>
    <message>
        <source>a number of seconds since 1970, such as %1</source>
        <translation>eine Zahl von Sekunden seit 1970, etwa %1</translation>
    </message>
    <message>
        <source>All times are numbers in seconds.</source>
        <translation>Alle Zeiten sind Zahlen in Sekunden.</translation>
    </message>
    <message>
        <source>There is no time to judge.</source>
        <translation>Es gibt keine Zeit zu beurteilen.</translation>
    </message>
    <message>
        <source>Neither iat nor nbf says when the assertion was made.</source>
        <translation>Weder iat noch nbf sagt, wann die Assertion erstellt wurde.</translation>
    </message>
    <message>
        <source>The span of the assertion does not let its time zone be judged.</source>
        <translation>Aus der Spanne der Assertion lässt sich ihre Zeitzone nicht beurteilen.</translation>
    </message>
    <message>
        <source>When the assertion arrived is not known.</source>
        <translation>Wann die Assertion ankam, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The times are not whole hours off.</source>
        <translation>Die Zeiten liegen nicht um ganze Stunden daneben.</translation>
    </message>
    <message>
        <source>The clock of this machine is off by %1: its time zone is set wrongly.</source>
        <translation>Die Uhr dieses Rechners weicht um %1 ab: Seine Zeitzone ist falsch eingestellt.</translation>
    </message>
    <message>
        <source>The times lie %1 ahead: local time was taken for UTC, or a zone was added twice.</source>
        <translation>Die Zeiten liegen %1 voraus: Ortszeit wurde für UTC gehalten, oder eine Zone doppelt addiert.</translation>
    </message>
    <message>
        <source>The times lie %1 back: local time was taken for UTC, or a zone was taken off twice.</source>
        <translation>Die Zeiten liegen %1 zurück: Ortszeit wurde für UTC gehalten, oder eine Zone doppelt abgezogen.</translation>
    </message>
    <message>
        <source>seconds since 1970 in UTC</source>
        <translation>Sekunden seit 1970 in UTC</translation>
    </message>
    <message>
        <source>No assertion was given, so this could not be checked.</source>
        <translation>Es wurde keine Assertion angegeben, daher war das nicht prüfbar.</translation>
    </message>
    <message>
        <source>The assertion is empty; another check judges that.</source>
        <translation>Die Assertion ist leer; das beurteilt eine andere Prüfung.</translation>
    </message>
    <message>
        <source>The token was shortened where it was shown, so this could not be checked.</source>
        <translation>Das Token wurde beim Zeigen gekürzt, deshalb ließ sich das nicht prüfen.</translation>
    </message>
    <message>
        <source>The claims stand first and the header second: the two parts are swapped.</source>
        <translation>Die Claims stehen an erster Stelle und der Header an zweiter: Die beiden Teile sind vertauscht.</translation>
    </message>
    <message>
        <source>claims, header, signature</source>
        <translation>Claims, Header, Signatur</translation>
    </message>
    <message>
        <source>header, claims, signature</source>
        <translation>Header, Claims, Signatur</translation>
    </message>
    <message>
        <source>The assertion is a well-formed compact JWS of three parts.</source>
        <translation>Die Assertion ist ein wohlgeformtes kompaktes JWS aus drei Teilen.</translation>
    </message>
    <message>
        <source>three parts in base64url, joined by dots, and nothing else</source>
        <translation>drei Teile in Base64url, mit Punkten verbunden, und sonst nichts</translation>
    </message>
    <message>
        <source>unused bits that are not zero</source>
        <translation>ungenutzte Bits, die nicht null sind</translation>
    </message>
    <message>
        <source>at character %1</source>
        <translation>bei Zeichen %1</translation>
    </message>
    <message>
        <source>The request takes the assertion from a variable, so it could not be read.</source>
        <translation>Die Anfrage nimmt die Assertion aus einer Variablen, daher ließ sie sich nicht lesen.</translation>
    </message>
    <message>
        <source>The form is that of another grant, which needs no client assertion.</source>
        <translation>Das Formular gehört zu einer anderen Art von Anfrage, die keine Client-Assertion braucht.</translation>
    </message>
    <message>
        <source>This server takes an ID and a secret, and no assertion.</source>
        <translation>Dieser Server nimmt eine ID und ein Geheimnis, und keine Assertion.</translation>
    </message>
    <message>
        <source>At this server the signed JWT belongs in the parameter %1.</source>
        <translation>Bei diesem Server gehört das signierte JWT in den Parameter %1.</translation>
    </message>
    <message>
        <source>no client_assertion</source>
        <translation>keine client_assertion</translation>
    </message>
    <message>
        <source>a signed JWT in client_assertion</source>
        <translation>ein signiertes JWT in client_assertion</translation>
    </message>
    <message>
        <source>A token was granted for the secret.</source>
        <translation>Für das Geheimnis wurde ein Token erteilt.</translation>
    </message>
    <message>
        <source>The request carries a secret and no client_assertion.</source>
        <translation>Die Anfrage enthält ein Secret und keine client_assertion.</translation>
    </message>
    <message>
        <source>The JWT is in the parameter assertion, which belongs to another grant; it must be in client_assertion.</source>
        <translation>Das JWT steht im Parameter assertion, der zu einem anderen Grant gehört; es muss in client_assertion stehen.</translation>
    </message>
    <message>
        <source>assertion</source>
        <translation>assertion</translation>
    </message>
    <message>
        <source>client_assertion</source>
        <translation>client_assertion</translation>
    </message>
    <message>
        <source>The assertion is in a header; another check judges that.</source>
        <translation>Die Assertion steht in einer Kopfzeile; darüber urteilt eine andere Prüfung.</translation>
    </message>
    <message>
        <source>The form is not encoded as one; another check judges that.</source>
        <translation>Das Formular ist nicht als solches kodiert; das beurteilt eine andere Prüfung.</translation>
    </message>
    <message>
        <source>The JWT is in the parameter %1; it must be in client_assertion.</source>
        <translation>Das JWT steht im Parameter %1; es muss in client_assertion stehen.</translation>
    </message>
    <message>
        <source>The request carries no client_assertion.</source>
        <translation>Die Anfrage enthält keine client_assertion.</translation>
    </message>
    <message>
        <source>No client_assertion was found in the body of the request.</source>
        <translation>Im Inhalt der Anfrage wurde keine client_assertion gefunden.</translation>
    </message>
    <message>
        <source>No assertion was given.</source>
        <translation>Es wurde keine Assertion angegeben.</translation>
    </message>
    <message>
        <source>The assertion is empty.</source>
        <translation>Die Assertion ist leer.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>a signed JWT</source>
        <translation>ein signiertes JWT</translation>
    </message>
    <message>
        <source>There is an assertion.</source>
        <translation>Es gibt eine Assertion.</translation>
    </message>
    <message>
        <source>each name once</source>
        <translation>jeder Name einmal</translation>
    </message>
    <message>
        <source>No header parameter or claim comes twice.</source>
        <translation>Kein Header-Parameter und kein Claim kommt doppelt vor.</translation>
    </message>
    <message>
        <source>The signature is written as RFC 7518 says.</source>
        <translation>Die Signatur ist geschrieben, wie RFC 7518 es sagt.</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>a signature as RFC 7518 says for %1</source>
        <translation>eine Signatur, wie RFC 7518 sie für %1 beschreibt</translation>
    </message>
    <message>
        <source>The ECDSA signature is in DER; JOSE wants R and S, one after the other.</source>
        <translation>Die ECDSA-Signatur ist in DER; JOSE verlangt R und S hintereinander.</translation>
    </message>
    <message>
        <source>%1 bytes of DER</source>
        <translation>%1 Bytes DER</translation>
    </message>
    <message>
        <source>64 bytes</source>
        <translation>64 Bytes</translation>
    </message>
    <message>
        <source>96 bytes</source>
        <translation>96 Bytes</translation>
    </message>
    <message>
        <source>132 bytes</source>
        <translation>132 Bytes</translation>
    </message>
    <message>
        <source>Without the key that signed, its writing could not be checked further.</source>
        <translation>Ohne den Schlüssel, der signiert hat, ließ sich ihre Schreibweise nicht weiter prüfen.</translation>
    </message>
    <message>
        <source>The assertion has no signature that could be checked.</source>
        <translation>Die Assertion hat keine Signatur, die sich prüfen ließe.</translation>
    </message>
    <message>
        <source>The signature verifies with your own key.</source>
        <translation>Die Signatur stimmt mit Ihrem eigenen Schlüssel.</translation>
    </message>
    <message>
        <source>Your key signed, but the signature is written wrongly; another check judges that.</source>
        <translation>Ihr Schlüssel hat signiert, aber die Signatur ist falsch geschrieben; das beurteilt eine andere Prüfung.</translation>
    </message>
    <message>
        <source>The assertion was signed with the registered key, not with the key of this case.</source>
        <translation>Die Assertion wurde mit dem registrierten Schlüssel signiert, nicht mit dem Schlüssel dieses Falls.</translation>
    </message>
    <message>
        <source>the key that signs</source>
        <translation>der Schlüssel, der signiert</translation>
    </message>
    <message>
        <source>The signature is not whole; another check judges that.</source>
        <translation>Die Signatur ist nicht vollständig; das beurteilt eine andere Prüfung.</translation>
    </message>
    <message>
        <source>alg is judged by another check.</source>
        <translation>alg wird von einer anderen Prüfung beurteilt.</translation>
    </message>
    <message>
        <source>alg does not fit your key; another check judges that.</source>
        <translation>alg passt nicht zu Ihrem Schlüssel; das beurteilt eine andere Prüfung.</translation>
    </message>
    <message>
        <source>The signature does not verify with the key of this case.</source>
        <translation>Die Signatur stimmt nicht mit dem Schlüssel dieses Falls.</translation>
    </message>
    <message>
        <source>does not verify</source>
        <translation>stimmt nicht</translation>
    </message>
    <message>
        <source>the registered certificate</source>
        <translation>das registrierte Zertifikat</translation>
    </message>
    <message>
        <source>the registered public key</source>
        <translation>der registrierte öffentliche Schlüssel</translation>
    </message>
    <message>
        <source>the registered key</source>
        <translation>der registrierte Schlüssel</translation>
    </message>
    <message>
        <source>the registered key %1</source>
        <translation>der registrierte Schlüssel %1</translation>
    </message>
    <message>
        <source>The header names %1, but %2 signed.</source>
        <translation>Der Header nennt %1, aber signiert hat %2.</translation>
    </message>
    <message>
        <source>The registered key signed, but the signature is written wrongly; another check judges that.</source>
        <translation>Der registrierte Schlüssel hat signiert, aber die Signatur ist falsch geschrieben; das beurteilt eine andere Prüfung.</translation>
    </message>
    <message>
        <source>The signature verifies with %1.</source>
        <translation>Die Signatur stimmt. Geprüft mit: %1.</translation>
    </message>
    <message>
        <source>The assertion has no signature.</source>
        <translation>Die Assertion hat keine Signatur.</translation>
    </message>
    <message>
        <source>alg does not fit the registered key; another check judges that.</source>
        <translation>alg passt nicht zum registrierten Schlüssel; das beurteilt eine andere Prüfung.</translation>
    </message>
    <message>
        <source>The text of the assertion is damaged; another check judges that.</source>
        <translation>Der Text der Assertion ist beschädigt; das beurteilt eine andere Prüfung.</translation>
    </message>
    <message>
        <source>The signature is DER, and a token has r and s side by side; it verifies in neither form.</source>
        <translation>Die Signatur ist DER, und ein Token hat r und s nebeneinander; sie lässt sich in keiner der beiden Formen prüfen.</translation>
    </message>
    <message>
        <source>DER</source>
        <translation>DER</translation>
    </message>
    <message>
        <source>r and s</source>
        <translation>r und s</translation>
    </message>
    <message>
        <source>Only the first keys of the set were read, so many are in it.</source>
        <translation>Nur die ersten Schlüssel des Schlüsselsatzes wurden gelesen, so viele enthält er.</translation>
    </message>
    <message>
        <source>any registered key</source>
        <translation>irgendein registrierter Schlüssel</translation>
    </message>
    <message>
        <source>The assertion is signed with your key, and %1 is another one.</source>
        <translation>Die Assertion ist mit Ihrem Schlüssel signiert, und %1 ist ein anderer.</translation>
    </message>
    <message>
        <source>what is registered</source>
        <translation>was registriert ist</translation>
    </message>
    <message>
        <source>The signature verifies neither with your key nor with the registered one, which are the same: it was damaged, or the content was changed after signing.</source>
        <translation>Die Signatur stimmt weder mit Ihrem Schlüssel noch mit dem registrierten, der derselbe ist: Sie wurde beschädigt, oder der Inhalt wurde nach dem Signieren geändert.</translation>
    </message>
    <message>
        <source>A number of the signature is zero, which no key makes: it was damaged.</source>
        <translation>Eine Zahl der Signatur ist null, was kein Schlüssel erzeugt: Sie wurde beschädigt.</translation>
    </message>
    <message>
        <source>The signature does not verify with %1: another key signed, or the assertion was changed afterwards.</source>
        <translation>Die Signatur stimmt nicht. Geprüft mit: %1. Ein anderer Schlüssel hat signiert, oder die Assertion wurde danach geändert.</translation>
    </message>
    <message>
        <source>There is no signature that can be decoded; another check judges that.</source>
        <translation>Es gibt keine dekodierbare Signatur; das beurteilt eine andere Prüfung.</translation>
    </message>
    <message>
        <source>The signature is one of this key.</source>
        <translation>Die Signatur ist eine dieses Schlüssels.</translation>
    </message>
    <message>
        <source>The signature is as long as an HMAC: it was made with a secret or with the text of the key, not with the private key.</source>
        <translation>Die Signatur ist so lang wie ein HMAC: Sie wurde mit einem Secret oder mit dem Text des Schlüssels gemacht, nicht mit dem privaten Schlüssel.</translation>
    </message>
    <message>
        <source>as many bytes as the RSA modulus has</source>
        <translation>so viele Bytes, wie der RSA-Modulus hat</translation>
    </message>
    <message>
        <source>The signature has %1 bytes, and one of %2 has %3: a zero byte at the front of R or S was left out, or the token was cut.</source>
        <translation>Die Signatur hat %1 Bytes, und eine von %2 hat %3: Vorn an R oder S fehlt ein Nullbyte, oder das Token wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>The signature has a length that %1 can have.</source>
        <translation>Die Signatur hat eine Länge, die bei %1 möglich ist.</translation>
    </message>
    <message>
        <source>256 bytes for a key of 2048 bits, 384 for 3072, 512 for 4096</source>
        <translation>256 Bytes bei einem Schlüssel von 2048 Bit, 384 bei 3072, 512 bei 4096</translation>
    </message>
    <message>
        <source>The signature has %1 bytes, a length that no %2 signature has: the token was cut, or something was added to it.</source>
        <translation>Die Signatur hat %1 Bytes, was keine Signatur von %2 hat: Das Token wurde abgeschnitten, oder etwas kam hinzu.</translation>
    </message>
    <message>
        <source>Hydra takes one algorithm for each client, and RS256 where none was set.</source>
        <translation>Hydra nimmt einen Algorithmus je Client, und RS256, wo keiner gesetzt ist.</translation>
    </message>
    <message>
        <source>the client&apos;s own, RS256 by default</source>
        <translation>der des Clients, sonst RS256</translation>
    </message>
    <message>
        <source>The server&apos;s discovery lists this alg.</source>
        <translation>Die Discovery des Servers führt dieses alg auf.</translation>
    </message>
    <message>
        <source>The server&apos;s discovery does not list %1.</source>
        <translation>Die Discovery des Servers führt %1 nicht auf.</translation>
    </message>
    <message>
        <source>Which algorithms this server accepts is not known.</source>
        <translation>Welche Algorithmen dieser Server annimmt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 is known to accept this alg.</source>
        <translation>Von %1 ist bekannt, dass es dieses alg annimmt.</translation>
    </message>
    <message>
        <source>%1 is not among this server&apos;s defaults; it must be enabled there.</source>
        <translation>%1 gehört nicht zu den Voreinstellungen dieses Servers; es muss dort freigegeben werden.</translation>
    </message>
    <message>
        <source>%1 is not among the algorithms that are known to work here.</source>
        <translation>%1 gehört nicht zu den Algorithmen, von denen hier bekannt ist, dass sie gehen.</translation>
    </message>
    <message>
        <source>This is one of the two algorithms that SMART names.</source>
        <translation>Das ist einer der beiden Algorithmen, die SMART nennt.</translation>
    </message>
    <message>
        <source>SMART servers need to accept only RS384 or ES384; %1 may be refused.</source>
        <translation>SMART-Server müssen nur RS384 oder ES384 annehmen; %1 wird vielleicht abgelehnt.</translation>
    </message>
    <message>
        <source>Epic takes EC keys only from a key URL; by what you tell, this key was uploaded.</source>
        <translation>Epic nimmt EC-Schlüssel nur von einer Schlüssel-URL; nach dem, was Sie erzählen, wurde dieser hochgeladen.</translation>
    </message>
    <message>
        <source>Epic takes EC keys only from a key URL, and this key was uploaded.</source>
        <translation>Epic nimmt EC-Schlüssel nur von einer Schlüsseladresse, und dieser Schlüssel wurde hochgeladen.</translation>
    </message>
    <message>
        <source>Epic takes EC keys only from a key URL; whether this set stands at one is not known.</source>
        <translation>Epic nimmt EC-Schlüssel nur von einer Schlüssel-URL; ob dieser Satz an einer steht, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 accepts this alg.</source>
        <translation>%1 nimmt dieses alg an.</translation>
    </message>
    <message>
        <source>%1 does not accept %2.</source>
        <translation>%1 nimmt %2 nicht an.</translation>
    </message>
    <message>
        <source>The signature is %1 bytes long; %2 signatures have %3: the key is on another curve.</source>
        <translation>Die Signatur ist %1 Bytes lang; Signaturen von %2 haben %3: Der Schlüssel liegt auf einer anderen Kurve.</translation>
    </message>
    <message>
        <source>The signature is %1 bytes long, as those of EC keys are; %2 is for RSA keys.</source>
        <translation>Die Signatur ist %1 Bytes lang, wie die von EC-Schlüsseln; %2 ist für RSA-Schlüssel.</translation>
    </message>
    <message>
        <source>at least %1 bytes</source>
        <translation>mindestens %1 Bytes</translation>
    </message>
    <message>
        <source>The signature is %1 bytes long, as those of RSA keys are; %2 is for EC keys.</source>
        <translation>Die Signatur ist %1 Bytes lang, wie die von RSA-Schlüsseln; %2 ist für EC-Schlüssel.</translation>
    </message>
    <message>
        <source>No key was given, so it could not be checked whether alg fits it.</source>
        <translation>Es wurde kein Schlüssel angegeben, daher war nicht prüfbar, ob alg zu ihm passt.</translation>
    </message>
    <message>
        <source>alg is %1, and the registered key is marked for %2; servers that compare the two refuse it.</source>
        <translation>alg ist %1, und der registrierte Schlüssel ist für %2 gekennzeichnet; Server, die beides vergleichen, lehnen ab.</translation>
    </message>
    <message>
        <source>alg fits the key (%1).</source>
        <translation>alg passt zum Schlüssel (%1).</translation>
    </message>
    <message>
        <source>alg fits the key that signs; that another kind of key is registered is judged by another check.</source>
        <translation>alg passt zum Schlüssel, der signiert; dass ein Schlüssel anderer Art registriert ist, beurteilt eine andere Prüfung.</translation>
    </message>
    <message>
        <source>alg %1 does not fit the key, which is %2.</source>
        <translation>alg %1 passt nicht zum Schlüssel, der %2 ist.</translation>
    </message>
    <message>
        <source>alg must be a text.</source>
        <translation>alg muss ein Text sein.</translation>
    </message>
    <message>
        <source>The header names no alg.</source>
        <translation>Der Header nennt kein alg.</translation>
    </message>
    <message>
        <source>alg is a public-key signature.</source>
        <translation>alg ist eine Signatur mit öffentlichem Schlüssel.</translation>
    </message>
    <message>
        <source>alg is none: the assertion is not signed.</source>
        <translation>alg ist none: Die Assertion ist nicht signiert.</translation>
    </message>
    <message>
        <source>alg %1 is of another curve; token servers of this kind do not take it.</source>
        <translation>alg %1 gehört zu einer anderen Kurve; Token-Server dieser Art nehmen es nicht.</translation>
    </message>
    <message>
        <source>alg %1 encrypts; an assertion is signed.</source>
        <translation>alg %1 verschlüsselt; eine Assertion wird signiert.</translation>
    </message>
    <message>
        <source>alg %1 signs with a shared secret; SMART wants a private key.</source>
        <translation>alg %1 signiert mit einem gemeinsamen Geheimnis; SMART verlangt einen privaten Schlüssel.</translation>
    </message>
    <message>
        <source>alg is written in another case; names of algorithms are compared exactly.</source>
        <translation>alg steht in anderer Groß- und Kleinschreibung; Namen von Algorithmen werden genau verglichen.</translation>
    </message>
    <message>
        <source>alg %1 is no signature algorithm of JOSE.</source>
        <translation>alg %1 ist kein Signaturalgorithmus von JOSE.</translation>
    </message>
    <message>
        <source>crit is an empty list, which RFC 7515 forbids.</source>
        <translation>crit ist eine leere Liste, was RFC 7515 verbietet.</translation>
    </message>
    <message>
        <source>crit names parameters that the server must understand; token servers refuse it.</source>
        <translation>crit nennt Parameter, die der Server verstehen muss; Token-Server lehnen das ab.</translation>
    </message>
    <message>
        <source>no crit</source>
        <translation>kein crit</translation>
    </message>
    <message>
        <source>b64 does not belong in a JWT.</source>
        <translation>b64 gehört nicht in ein JWT.</translation>
    </message>
    <message>
        <source>no b64</source>
        <translation>kein b64</translation>
    </message>
    <message>
        <source>%1 belongs to encrypted tokens, not to a signed one.</source>
        <translation>%1 gehört zu verschlüsselten Token, nicht zu einem signierten.</translation>
    </message>
    <message>
        <source>no %1</source>
        <translation>kein %1</translation>
    </message>
    <message>
        <source>x5c must be a list of certificates (RFC 7515).</source>
        <translation>x5c muss eine Liste von Zertifikaten sein (RFC 7515).</translation>
    </message>
    <message>
        <source>a list of texts, or no x5c</source>
        <translation>eine Liste von Texten, oder kein x5c</translation>
    </message>
    <message>
        <source>%1 carries a key; SMART servers take keys only from the registration.</source>
        <translation>%1 enthält einen Schlüssel; SMART-Server nehmen Schlüssel nur aus der Registrierung.</translation>
    </message>
    <message>
        <source>cty says that another token lies inside; an assertion holds its claims itself.</source>
        <translation>cty sagt, dass innen ein weiteres Token liegt; eine Assertion enthält ihre Claims selbst.</translation>
    </message>
    <message>
        <source>no cty</source>
        <translation>kein cty</translation>
    </message>
    <message>
        <source>%1 stands in the header; it is a claim.</source>
        <translation>%1 steht im Header; es ist ein Claim.</translation>
    </message>
    <message>
        <source>%1 among the claims</source>
        <translation>%1 bei den Claims</translation>
    </message>
    <message>
        <source>The header names a certificate, which most servers ignore.</source>
        <translation>Der Header nennt ein Zertifikat, was die meisten Server nicht beachten.</translation>
    </message>
    <message>
        <source>The header has no parameter that servers refuse.</source>
        <translation>Der Header hat keinen Parameter, den Server ablehnen.</translation>
    </message>
    <message>
        <source>There is no jku; it is optional.</source>
        <translation>Es gibt kein jku; es ist freiwillig.</translation>
    </message>
    <message>
        <source>jku must be a text; this server ignores it.</source>
        <translation>jku muss ein Text sein; dieser Server beachtet es nicht.</translation>
    </message>
    <message>
        <source>no jku</source>
        <translation>kein jku</translation>
    </message>
    <message>
        <source>jku must be a text.</source>
        <translation>jku muss ein Text sein.</translation>
    </message>
    <message>
        <source>the registered key URL</source>
        <translation>die registrierte Schlüsseladresse</translation>
    </message>
    <message>
        <source>jku is the registered key URL.</source>
        <translation>jku ist die registrierte Schlüsseladresse.</translation>
    </message>
    <message>
        <source>There is a jku; this server ignores it.</source>
        <translation>Es gibt ein jku; dieser Server beachtet es nicht.</translation>
    </message>
    <message>
        <source>jku is not the registered key URL; this server ignores it.</source>
        <translation>jku ist nicht die registrierte Schlüsseladresse; dieser Server beachtet es nicht.</translation>
    </message>
    <message>
        <source>jku is no https address.</source>
        <translation>jku ist keine https-Adresse.</translation>
    </message>
    <message>
        <source>There is a jku, but the key was registered without a key URL.</source>
        <translation>Es gibt ein jku, aber der Schlüssel wurde ohne Schlüsseladresse registriert.</translation>
    </message>
    <message>
        <source>There is a jku, but the registered key URL is not known.</source>
        <translation>Es gibt ein jku, aber die registrierte Schlüsseladresse ist nicht bekannt.</translation>
    </message>
    <message>
        <source>jku differs from the registered key URL in the slash at the end.</source>
        <translation>jku unterscheidet sich von der registrierten Schlüsseladresse im Schrägstrich am Ende.</translation>
    </message>
    <message>
        <source>jku differs from the registered key URL in upper and lower case.</source>
        <translation>jku unterscheidet sich von der registrierten Schlüsseladresse in Groß- und Kleinschreibung.</translation>
    </message>
    <message>
        <source>jku is not the registered key URL.</source>
        <translation>jku ist nicht die registrierte Schlüsseladresse.</translation>
    </message>
    <message>
        <source>The header names no key.</source>
        <translation>Der Header nennt keinen Schlüssel.</translation>
    </message>
    <message>
        <source>(no kid)</source>
        <translation>(kein kid)</translation>
    </message>
    <message>
        <source>Epic drops the kid of an uploaded set.</source>
        <translation>Epic verwirft den kid eines hochgeladenen Satzes.</translation>
    </message>
    <message>
        <source>The registered set has a key of that name.</source>
        <translation>Der registrierte Satz hat einen Schlüssel dieses Namens.</translation>
    </message>
    <message>
        <source>Several keys have that name; another check judges it.</source>
        <translation>Mehrere Schlüssel haben diesen Namen; das beurteilt eine andere Prüfung.</translation>
    </message>
    <message>
        <source>The set cannot be used as it is, so no name can be looked for in it.</source>
        <translation>Der Satz ist so nicht brauchbar, also lässt sich darin kein Name suchen.</translation>
    </message>
    <message>
        <source>The set has the key that signed, but under another name than the header&apos;s kid.</source>
        <translation>Der Satz hat den Schlüssel, der signiert hat, aber unter einem anderen Namen als dem kid des Headers.</translation>
    </message>
    <message>
        <source>kid is the client ID; the registered set knows no such key.</source>
        <translation>kid ist die Client-ID; der registrierte Satz kennt keinen solchen Schlüssel.</translation>
    </message>
    <message>
        <source>The registered set has no key named %1.</source>
        <translation>Der registrierte Satz hat keinen Schlüssel namens %1.</translation>
    </message>
    <message>
        <source>%1 gives the keys names of its own: compare with the one it shows.</source>
        <translation>%1 gibt den Schlüsseln eigene Namen: Vergleichen Sie mit dem, der dort angezeigt wird.</translation>
    </message>
    <message>
        <source>This server does not need the name to find a key.</source>
        <translation>Dieser Server braucht den Namen nicht, um einen Schlüssel zu finden.</translation>
    </message>
    <message>
        <source>the name of the registered key</source>
        <translation>der Name des registrierten Schlüssels</translation>
    </message>
    <message>
        <source>kid is null: the program had no name to put there.</source>
        <translation>kid ist null: Das Programm hatte keinen Namen, den es dort hätte einsetzen können.</translation>
    </message>
    <message>
        <source>kid is the text %1: the program had no name to put there.</source>
        <translation>kid ist der Text %1: Das Programm hatte keinen Namen, den es dort hätte einsetzen können.</translation>
    </message>
    <message>
        <source>kid must be a text.</source>
        <translation>kid muss ein Text sein.</translation>
    </message>
    <message>
        <source>The header names its key.</source>
        <translation>Der Header nennt seinen Schlüssel.</translation>
    </message>
    <message>
        <source>The header names its key; the name is not told.</source>
        <translation>Der Header nennt seinen Schlüssel; der Name ist nicht genannt.</translation>
    </message>
    <message>
        <source>What was told of the assertion does not say whether its header has a kid.</source>
        <translation>Was von der Assertion bekannt ist, sagt nicht, ob ihr Header ein kid hat.</translation>
    </message>
    <message>
        <source>There is no kid. Epic recommends one for keys at a URL.</source>
        <translation>kid fehlt. Epic empfiehlt einen für Schlüssel an einer Adresse.</translation>
    </message>
    <message>
        <source>There is no kid; Epic needs it only for keys that are published at a URL.</source>
        <translation>kid fehlt; Epic braucht ihn nur für Schlüssel, die an einer Adresse veröffentlicht sind.</translation>
    </message>
    <message>
        <source>What was told of the assertion does not say which certificate it names.</source>
        <translation>Was über die Assertion erzählt wird, sagt nicht, welches Zertifikat sie nennt.</translation>
    </message>
    <message>
        <source>The header names the certificate by its thumbprint.</source>
        <translation>Der Header nennt das Zertifikat durch seinen Fingerabdruck.</translation>
    </message>
    <message>
        <source>The header names no certificate; Entra finds the key by x5t#S256.</source>
        <translation>Der Header nennt kein Zertifikat; Entra findet den Schlüssel über x5t#S256.</translation>
    </message>
    <message>
        <source>neither x5t#S256 nor x5t</source>
        <translation>weder x5t#S256 noch x5t</translation>
    </message>
    <message>
        <source>the thumbprint of the certificate</source>
        <translation>der Fingerabdruck des Zertifikats</translation>
    </message>
    <message>
        <source>There is no kid, and %1 registered keys fit: without it a server may not know which one is meant.</source>
        <translation>Es gibt keinen kid, und %1 registrierte Schlüssel passen: Ohne ihn weiß ein Server womöglich nicht, welcher gemeint ist.</translation>
    </message>
    <message>
        <source>There is no kid; this server does not need one.</source>
        <translation>Es gibt kein kid; dieser Server braucht keines.</translation>
    </message>
    <message>
        <source>The header names no key (kid). Give the name under which the key is registered.</source>
        <translation>Der Header nennt keinen Schlüssel (kid). Den Namen angeben, unter dem der Schlüssel registriert ist.</translation>
    </message>
    <message>
        <source>The header names no key (kid).</source>
        <translation>Der Header nennt keinen Schlüssel (kid).</translation>
    </message>
    <message>
        <source>The header names no key, and %1 keys are registered.</source>
        <translation>Der Header nennt keinen Schlüssel, und %1 Schlüssel sind registriert.</translation>
    </message>
    <message>
        <source>The header names no key. That works only while a single key is registered.</source>
        <translation>Der Header nennt keinen Schlüssel. Das geht nur, solange ein einziger registriert ist.</translation>
    </message>
    <message>
        <source>No two keys of the set share this name.</source>
        <translation>Keine zwei Schlüssel des Satzes haben diesen Namen.</translation>
    </message>
    <message>
        <source>%1 keys named %2</source>
        <translation>%1 Schlüssel namens %2</translation>
    </message>
    <message>
        <source>%1 keys of the registered set have the name %2; the server cannot tell which one is meant.</source>
        <translation>%1 Schlüssel des registrierten Satzes heißen %2; der Server kann nicht erkennen, welcher gemeint ist.</translation>
    </message>
    <message>
        <source>one key of each name</source>
        <translation>ein Schlüssel je Name</translation>
    </message>
    <message>
        <source>%1 keys of the registered set share a name.</source>
        <translation>%1 Schlüssel des registrierten Satzes teilen sich einen Namen.</translation>
    </message>
    <message>
        <source>The header names no certificate.</source>
        <translation>Der Header nennt kein Zertifikat.</translation>
    </message>
    <message>
        <source>base64url of the thumbprint</source>
        <translation>Base64url des Fingerabdrucks</translation>
    </message>
    <message>
        <source>%1 is written in hex; it must be base64url of the bytes.</source>
        <translation>%1 ist hexadezimal geschrieben; es muss Base64url der Bytes sein.</translation>
    </message>
    <message>
        <source>%1 characters of base64url</source>
        <translation>%1 Zeichen Base64url</translation>
    </message>
    <message>
        <source>The header names the registered certificate.</source>
        <translation>Der Header nennt das registrierte Zertifikat.</translation>
    </message>
    <message>
        <source>%1 is not the thumbprint of the registered certificate.</source>
        <translation>%1 ist nicht der Fingerabdruck des registrierten Zertifikats.</translation>
    </message>
    <message>
        <source>%1 has %2 characters; a thumbprint has %3.</source>
        <translation>%1 hat %2 Zeichen; ein Fingerabdruck hat %3.</translation>
    </message>
    <message>
        <source>The registered certificate was not given, so its thumbprint could not be compared.</source>
        <translation>Das registrierte Zertifikat wurde nicht angegeben, daher ließ sich sein Fingerabdruck nicht vergleichen.</translation>
    </message>
    <message>
        <source>typ is JWT.</source>
        <translation>typ ist JWT.</translation>
    </message>
    <message>
        <source>typ is absent; Epic permits that.</source>
        <translation>typ fehlt; Epic erlaubt das.</translation>
    </message>
    <message>
        <source>JWT, or none</source>
        <translation>JWT, oder keines</translation>
    </message>
    <message>
        <source>There is no typ; SMART demands &quot;JWT&quot;.</source>
        <translation>typ fehlt; SMART verlangt „JWT“.</translation>
    </message>
    <message>
        <source>There is no typ. SMART demands &quot;JWT&quot;; most authorization servers do not look.</source>
        <translation>typ fehlt. SMART verlangt „JWT“; die meisten Autorisierungsserver sehen nicht nach.</translation>
    </message>
    <message>
        <source>typ is that of a newer draft, which this server wants.</source>
        <translation>typ ist der eines neueren Entwurfs, den dieser Server verlangt.</translation>
    </message>
    <message>
        <source>typ is that of a newer draft: this server may then insist on its issuer as aud.</source>
        <translation>typ ist das eines neueren Entwurfs: Dieser Server besteht dann vielleicht auf seinem Aussteller als aud.</translation>
    </message>
    <message>
        <source>typ is that of a newer draft; this server wants &quot;JWT&quot;.</source>
        <translation>typ ist das eines neueren Entwurfs; dieser Server verlangt „JWT“.</translation>
    </message>
    <message>
        <source>typ is not written in upper case; it is compared with &quot;JWT&quot;.</source>
        <translation>typ ist nicht in Großbuchstaben geschrieben; es wird mit „JWT“ verglichen.</translation>
    </message>
    <message>
        <source>typ is not &quot;JWT&quot;.</source>
        <translation>typ ist nicht „JWT“.</translation>
    </message>
    <message>
        <source>typ is not &quot;JWT&quot;; whether this server looks at it is not known.</source>
        <translation>typ ist nicht „JWT“; ob dieser Server nachsieht, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>There is no earlier refusal to compare with.</source>
        <translation>Es gibt keine frühere Ablehnung zum Vergleichen.</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>The answer changed from %1 to %2: something is taken now that was not before.</source>
        <translation>Die Antwort änderte sich von %1 zu %2: Jetzt wird etwas angenommen, was vorher nicht angenommen wurde.</translation>
    </message>
    <message>
        <source>The answer changed from %1 to %2.</source>
        <translation>Die Antwort wechselte von %1 zu %2.</translation>
    </message>
    <message>
        <source>The same answer since %1: whatever was registered before that is no longer on its way.</source>
        <translation>Dieselbe Antwort seit %1: Was davor registriert wurde, ist nicht mehr unterwegs.</translation>
    </message>
    <message>
        <source>%1 attempts</source>
        <translation>%1 Versuche</translation>
    </message>
    <message>
        <source>The answer is the same as before.</source>
        <translation>Die Antwort ist dieselbe wie zuvor.</translation>
    </message>
    <message>
        <source>A token was granted.</source>
        <translation>Ein Token wurde erteilt.</translation>
    </message>
    <message>
        <source>The history says that it was sent before; another check judges that.</source>
        <translation>Laut Verlauf wurde sie schon einmal gesendet; das beurteilt eine andere Prüfung.</translation>
    </message>
    <message>
        <source>The assertion was made before an earlier attempt (%1): each request needs an assertion of its own.</source>
        <translation>Die Assertion wurde vor einem früheren Versuch (%1) erstellt: Jede Anfrage braucht eine eigene.</translation>
    </message>
    <message>
        <source>made for this request</source>
        <translation>für diese Anfrage erstellt</translation>
    </message>
    <message>
        <source>It worked from %1 to %2 and never since: perhaps one assertion, made when the program started, is sent again and again.</source>
        <translation>Es funktionierte von %1 bis %2 und seitdem nie: Vielleicht wird eine beim Programmstart erstellte Assertion immer wieder gesendet.</translation>
    </message>
    <message>
        <source>%1 refusals since</source>
        <translation>%1 Ablehnungen seitdem</translation>
    </message>
    <message>
        <source>a fresh assertion for each request</source>
        <translation>eine frische Assertion für jede Anfrage</translation>
    </message>
    <message>
        <source>There are no earlier attempts to compare the assertion&apos;s age with.</source>
        <translation>Es gibt keine früheren Versuche, mit denen sich das Alter der Assertion vergleichen ließe.</translation>
    </message>
    <message>
        <source>The assertion was made after the earlier attempts.</source>
        <translation>Die Assertion wurde nach den früheren Versuchen erstellt.</translation>
    </message>
    <message>
        <source>There is no answer that this could explain.</source>
        <translation>Es gibt keine Antwort, die das erklären könnte.</translation>
    </message>
    <message>
        <source>By what you tell, the app, the key or its URL was saved or changed only lately.</source>
        <translation>Nach dem, was Sie erzählen, wurde die App, der Schlüssel oder dessen URL erst vor Kurzem gespeichert oder geändert.</translation>
    </message>
    <message>
        <source>By what you tell, the server does not get to your key set.</source>
        <translation>Nach dem, was Sie erzählen, kommt der Server nicht an Ihren Schlüsselsatz heran.</translation>
    </message>
    <message>
        <source>By what you tell, the organisation has not activated the app yet.</source>
        <translation>Nach dem, was Sie erzählen, hat die Organisation die App noch nicht aktiviert.</translation>
    </message>
    <message>
        <source>By what you tell, a clock is wrong.</source>
        <translation>Nach dem, was Sie erzählen, geht eine Uhr falsch.</translation>
    </message>
    <message>
        <source>By the times that you tell, the assertion is sent after its life is over.</source>
        <translation>Nach den Zeiten, die Sie nennen, wird die Assertion erst gesendet, wenn ihre Lebenszeit vorbei ist.</translation>
    </message>
    <message>
        <source>By the program that is shown, local time is counted as UTC: the times are off by the time zone.</source>
        <translation>Nach dem gezeigten Programm wird die Ortszeit als UTC gezählt: Die Zeiten sind um die Zeitzone verschoben.</translation>
    </message>
    <message>
        <source>By the program that is shown, the parts of the token are plain base64: a JWT has base64url.</source>
        <translation>Nach dem gezeigten Programm sind die Teile des Tokens einfaches Base64: Ein JWT hat Base64url.</translation>
    </message>
    <message>
        <source>By the program that is shown, a public key or a certificate is given to the signer.</source>
        <translation>Nach dem gezeigten Programm wird mit einem öffentlichen Schlüssel oder einem Zertifikat signiert.</translation>
    </message>
    <message>
        <source>By the program that is shown, a secret signs (HS256): a signed assertion needs a private key.</source>
        <translation>Nach dem gezeigten Programm signiert ein Secret (HS256): Eine signierte Assertion braucht einen privaten Schlüssel.</translation>
    </message>
    <message>
        <source>By what you tell, the secret has a sign that means something in a form: it has to be encoded.</source>
        <translation>Nach dem, was Sie erzählen, hat das Secret ein Zeichen, das in einem Formular etwas bedeutet: Es muss kodiert werden.</translation>
    </message>
    <message>
        <source>By the program that is shown, a value is encoded and then given to what encodes it again.</source>
        <translation>Nach dem gezeigten Programm wird ein Wert kodiert und dann an etwas gegeben, das ihn noch einmal kodiert.</translation>
    </message>
    <message>
        <source>By the program that is shown, a digest is signed as if it were the text: it is hashed twice.</source>
        <translation>Nach dem gezeigten Programm wird ein Hashwert signiert, als wäre er der Text: Er wird zweimal gehasht.</translation>
    </message>
    <message>
        <source>By what you show, the algorithm and the key are of different kinds or curves.</source>
        <translation>Nach dem, was Sie zeigen, sind Algorithmus und Schlüssel von verschiedener Art oder Kurve.</translation>
    </message>
    <message>
        <source>By the program that is shown, the header gets no kid, which %1 needs.</source>
        <translation>Nach dem gezeigten Programm bekommt der Header kein kid, das %1 braucht.</translation>
    </message>
    <message>
        <source>By what you tell, it works where certificates are not verified: what is wrong is the trust.</source>
        <translation>Nach Ihrer Schilderung geht es, wo Zertifikate nicht geprüft werden: Es fehlt am Vertrauen.</translation>
    </message>
    <message>
        <source>By what you show, a redirect turned the POST into a GET, which has no parameters.</source>
        <translation>Nach dem, was Sie zeigen, hat eine Weiterleitung aus dem POST ein GET gemacht, das keine Parameter hat.</translation>
    </message>
    <message>
        <source>By what you tell, it works by itself a little later: a registration takes its time.</source>
        <translation>Nach dem, was Sie erzählen, geht es etwas später von selbst: Eine Registrierung braucht ihre Zeit.</translation>
    </message>
    <message>
        <source>By what you tell, a retry sends the same assertion again: each request needs one of its own.</source>
        <translation>Nach dem, was Sie erzählen, sendet ein neuer Versuch dieselbe Assertion noch einmal: Jede Anfrage braucht eine eigene.</translation>
    </message>
    <message>
        <source>By what you tell, no key is shown where it should be registered.</source>
        <translation>Nach dem, was Sie erzählen, wird dort, wo der Schlüssel registriert sein sollte, keiner angezeigt.</translation>
    </message>
    <message>
        <source>By what you tell, the assertion lives for a short time only: compare the clocks.</source>
        <translation>Nach dem, was Sie erzählen, gilt die Assertion nur kurze Zeit: Vergleichen Sie die Uhren.</translation>
    </message>
    <message>
        <source>By what you tell, it fails now and then: look at clocks, at retries, and at the way to the keys.</source>
        <translation>Nach dem, was Sie erzählen, schlägt es ab und zu fehl: Sehen Sie nach den Uhren, nach wiederholten Versuchen und nach dem Weg zu den Schlüsseln.</translation>
    </message>
    <message>
        <source>Nothing was told of the course of things.</source>
        <translation>Über den Verlauf wurde nichts erzählt.</translation>
    </message>
    <message>
        <source>told</source>
        <translation>erzählt</translation>
    </message>
    <message>
        <source>a fresh, right assertion for every request</source>
        <translation>eine frische, richtige Assertion für jede Anfrage</translation>
    </message>
    <message>
        <source>By what you tell, one assertion is sent more than once: each request needs one of its own.</source>
        <translation>Nach dem, was Sie erzählen, wird eine Assertion mehr als einmal gesendet: Jede Anfrage braucht ihre eigene.</translation>
    </message>
    <message>
        <source>By what you tell, it works after a start and fails later: perhaps one assertion is kept for good.</source>
        <translation>Nach dem, was Sie erzählen, geht es nach einem Start und scheitert später: Vielleicht wird eine Assertion für immer behalten.</translation>
    </message>
    <message>
        <source>By what you tell, it worked until some day: look at what runs out by itself, and at clocks.</source>
        <translation>Nach dem, was Sie erzählen, ging es bis zu einem Tag: Sehen Sie nach, was von selbst abläuft, und nach den Uhren.</translation>
    </message>
    <message>
        <source>By what you tell, the key is a new one: the server may still hold the old one.</source>
        <translation>Nach dem, was Sie erzählen, ist der Schlüssel neu: Vielleicht hält der Server noch den alten.</translation>
    </message>
    <message>
        <source>By what you tell, a service or tool signs with ES: its signature is DER and has to be converted.</source>
        <translation>Nach dem, was Sie erzählen, signiert ein Dienst oder Werkzeug mit ES: Seine Signatur ist DER und muss umgewandelt werden.</translation>
    </message>
    <message>
        <source>By what you tell, several keys are registered: the header has to name the one that signs.</source>
        <translation>Nach dem, was Sie erzählen, sind mehrere Schlüssel registriert: Der Header muss den nennen, der signiert.</translation>
    </message>
    <message>
        <source>By what you tell, it works in the sandbox: what differs is the customer&apos;s own side.</source>
        <translation>Nach dem, was Sie erzählen, geht es in der Sandbox: Verschieden ist die Seite des Kunden.</translation>
    </message>
    <message>
        <source>By what you tell, the same program works elsewhere: compare clock, key file and network.</source>
        <translation>Nach dem, was Sie erzählen, geht dasselbe Programm anderswo: Vergleichen Sie Uhr, Schlüsseldatei und Netz.</translation>
    </message>
    <message>
        <source>What was told speaks for nothing by itself.</source>
        <translation>Was erzählt wurde, spricht für sich allein für nichts.</translation>
    </message>
    <message>
        <source>By what you tell, the registration is weeks old: waiting is no longer an explanation.</source>
        <translation>Nach dem, was Sie erzählen, ist die Registrierung Wochen alt: Warten erklärt nichts mehr.</translation>
    </message>
    <message>
        <source>No words of a person are known.</source>
        <translation>Es sind keine Wörter eines Menschen bekannt.</translation>
    </message>
    <message>
        <source>The text holds the server&apos;s own message alone.</source>
        <translation>Der Text enthält nur die eigene Meldung des Servers.</translation>
    </message>
    <message>
        <source>This text has words in common with others in which the reason was found. That is a hint and proves nothing.</source>
        <translation>Dieser Text hat Wörter mit anderen gemeinsam, bei denen der Grund gefunden wurde. Das ist ein Hinweis und beweist nichts.</translation>
    </message>
    <message>
        <source>The words of this text are usual with any reason.</source>
        <translation>Die Wörter dieses Textes sind bei jedem Grund üblich.</translation>
    </message>
    <message>
        <source>Words of this text are usual where this was the reason: %1</source>
        <translation>Wörter dieses Textes sind üblich, wo dies der Grund war: %1</translation>
    </message>
    <message>
        <source>the key</source>
        <translation>der Schlüssel</translation>
    </message>
    <message>
        <source>the client ID</source>
        <translation>die Client-ID</translation>
    </message>
    <message>
        <source>the token endpoint</source>
        <translation>der Token-Endpunkt</translation>
    </message>
    <message>
        <source>the scope</source>
        <translation>der Scope</translation>
    </message>
    <message>
        <source>the lifetime</source>
        <translation>die Lebensdauer</translation>
    </message>
    <message>
        <source>Whether this worked before is not known.</source>
        <translation>Ob es früher funktioniert hat, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>None of the earlier attempts was granted.</source>
        <translation>Keiner der früheren Versuche war erfolgreich.</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>%1 granted, %2 refused</source>
        <translation>%1 erteilt, %2 abgelehnt</translation>
    </message>
    <message>
        <source>It worked until %1, and what is sent differs since: %2.</source>
        <extracomment>%2 lists what differs: &quot;the key, aud&quot;.</extracomment>
        <translation>Es ging bis %1, und was gesendet wird, ist seither anders: %2.</translation>
    </message>
    <message>
        <source>what worked</source>
        <translation>was funktioniert hat</translation>
    </message>
    <message>
        <source>Send once more with what worked: %1 as it was then.</source>
        <translation>Senden Sie noch einmal mit dem, was funktioniert hat: %1 wie damals.</translation>
    </message>
    <message>
        <source>It worked before (%1): this server knows the client and took its key.</source>
        <translation>Es hat früher funktioniert (%1): Dieser Server kennt den Client und nahm seinen Schlüssel an.</translation>
    </message>
    <message>
        <source>The key was changed after the last token was granted (%1).</source>
        <translation>Der Schlüssel wurde geändert, nachdem das letzte Token erteilt worden war (%1).</translation>
    </message>
    <message>
        <source>It worked until %1 with the same key, client ID, aud and endpoint.</source>
        <translation>Es ging bis %1 mit demselben Schlüssel, derselben Client-ID, demselben aud und demselben Endpunkt.</translation>
    </message>
    <message>
        <source>It worked until %1, and nothing is known to have changed on this side.</source>
        <translation>Es funktionierte bis %1, und auf dieser Seite ist keine Änderung bekannt.</translation>
    </message>
    <message>
        <source>It works now and then: one of several machines differs, or a retry sends the same assertion.</source>
        <translation>Es funktioniert ab und zu: Eine von mehreren Maschinen ist anders, oder eine Wiederholung sendet dieselbe Assertion.</translation>
    </message>
    <message>
        <source>There is no refusal that the past could explain.</source>
        <translation>Es gibt keine Ablehnung, die die Vergangenheit erklären könnte.</translation>
    </message>
    <message>
        <source>No single key of the set is meant.</source>
        <translation>Kein einzelner Schlüssel des Satzes ist gemeint.</translation>
    </message>
    <message>
        <source>The key has no alg; %1 refuses a key without it.</source>
        <translation>Der Schlüssel hat kein alg; %1 lehnt einen Schlüssel ohne alg ab.</translation>
    </message>
    <message>
        <source>The key is not marked for signatures; %1 demands &quot;use&quot;:&quot;sig&quot;.</source>
        <translation>Der Schlüssel ist nicht für Signaturen gekennzeichnet; %1 verlangt &quot;use&quot;:&quot;sig&quot;.</translation>
    </message>
    <message>
        <source>key_ops does not hold verify; %1 passes such a key over.</source>
        <translation>key_ops enthält kein verify; %1 übergeht einen solchen Schlüssel.</translation>
    </message>
    <message>
        <source>without verify</source>
        <translation>ohne verify</translation>
    </message>
    <message>
        <source>The key is published for %1, and the header says %2.</source>
        <translation>Der Schlüssel ist für %1 veröffentlicht, und der Header sagt %2.</translation>
    </message>
    <message>
        <source>The key in the set has what this server asks for.</source>
        <translation>Der Schlüssel im Satz hat, was dieser Server verlangt.</translation>
    </message>
    <message>
        <source>No key URL is registered, as far as is known.</source>
        <translation>Soweit bekannt, ist keine Schlüsseladresse registriert.</translation>
    </message>
    <message>
        <source>How long this server keeps a key set is not known.</source>
        <translation>Wie lange dieser Server einen Schlüsselsatz behält, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>When the key set was last changed is not known; a server may keep its copy for %1.</source>
        <translation>Wann der Schlüsselsatz zuletzt geändert wurde, ist nicht bekannt; ein Server kann seine Kopie %1 lang behalten.</translation>
    </message>
    <message>
        <source>The set was changed %1 before the answer; no copy is kept that long.</source>
        <translation>Der Satz wurde %1 vor der Antwort geändert; so lange wird keine Kopie behalten.</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>mehr als %1</translation>
    </message>
    <message>
        <source>The set was changed %1 before the answer, and a server may keep its copy for %2.</source>
        <translation>Der Satz wurde %1 vor der Antwort geändert, und ein Server kann seine Kopie %2 lang behalten.</translation>
    </message>
    <message>
        <source>%1 keys</source>
        <translation>%1 Schlüssel</translation>
    </message>
    <message>
        <source>No limit for the number of keys is known here.</source>
        <translation>Eine Grenze für die Zahl der Schlüssel ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>at most %1 keys</source>
        <translation>höchstens %1 Schlüssel</translation>
    </message>
    <message>
        <source>The set has %1 keys; %2 reads at most %3.</source>
        <translation>Der Satz hat %1 Schlüssel; %2 liest höchstens %3.</translation>
    </message>
    <message>
        <source>The set is small enough.</source>
        <translation>Der Satz ist klein genug.</translation>
    </message>
    <message>
        <source>This is GitHub&apos;s page about the file, not the file: use the address behind &quot;Raw&quot;.</source>
        <translation>Das ist die Seite von GitHub über die Datei, nicht die Datei: Nehmen Sie die Adresse hinter „Raw“.</translation>
    </message>
    <message>
        <source>This is the page of a gist, not the file: use the address behind &quot;Raw&quot;.</source>
        <translation>Das ist die Seite eines Gists, nicht die Datei: Nehmen Sie die Adresse hinter „Raw“.</translation>
    </message>
    <message>
        <source>This is GitLab&apos;s page about the file, not the file: use the raw address.</source>
        <translation>Das ist die Seite von GitLab über die Datei, nicht die Datei: Nehmen Sie die Rohadresse.</translation>
    </message>
    <message>
        <source>This is a page for people, not the key set itself.</source>
        <translation>Das ist eine Seite für Menschen, nicht der Schlüsselsatz selbst.</translation>
    </message>
    <message>
        <source>a public https address of the key set</source>
        <translation>eine öffentliche https-Adresse des Schlüsselsatzes</translation>
    </message>
    <message>
        <source>The key URL has a blank or line break around it.</source>
        <translation>Um die Schlüsseladresse steht ein Leerzeichen oder Zeilenumbruch.</translation>
    </message>
    <message>
        <source>The key URL is no whole address.</source>
        <translation>Die Schlüsseladresse ist nicht vollständig.</translation>
    </message>
    <message>
        <source>The key URL leads to the machine that asks: a server would look for the keys at itself.</source>
        <translation>Die Schlüssel-URL führt zu der Maschine, die fragt: Ein Server würde die Schlüssel bei sich selbst suchen.</translation>
    </message>
    <message>
        <source>The key URL leads to an address that only your own network knows; a server outside it cannot reach it.</source>
        <translation>Die Schlüssel-URL führt zu einer Adresse, die nur Ihr eigenes Netz kennt; ein Server außerhalb kann sie nicht erreichen.</translation>
    </message>
    <message>
        <source>The key URL is not https; servers fetch keys over TLS only.</source>
        <translation>Die Schlüsseladresse ist nicht https; Server holen Schlüssel nur über TLS.</translation>
    </message>
    <message>
        <source>The key URL holds a user name; it has to work without authentication.</source>
        <translation>Die Schlüsseladresse enthält einen Benutzernamen; sie muss ohne Anmeldung funktionieren.</translation>
    </message>
    <message>
        <source>The key URL uses port %1; firewalls of servers often let only 443 out.</source>
        <translation>Die Schlüsseladresse verwendet Port %1; Firewalls von Servern lassen oft nur 443 hinaus.</translation>
    </message>
    <message>
        <source>The key URL is an IPv6 address; servers without IPv6 cannot reach it.</source>
        <translation>Die Schlüsseladresse ist eine IPv6-Adresse; Server ohne IPv6 können sie nicht erreichen.</translation>
    </message>
    <message>
        <source>The key URL is a public https address.</source>
        <translation>Die Schlüsseladresse ist eine öffentliche https-Adresse.</translation>
    </message>
    <message>
        <source>The key URL gave no key set whose headers could be judged.</source>
        <translation>Die Schlüsseladresse gab keinen Schlüsselsatz, dessen Header sich beurteilen ließen.</translation>
    </message>
    <message>
        <source>The headers of the key URL&apos;s answer were not kept.</source>
        <translation>Die Header der Antwort der Schlüsseladresse wurden nicht behalten.</translation>
    </message>
    <message>
        <source>The key set is declared as a web page; strict servers refuse it.</source>
        <translation>Der Schlüsselsatz ist als Webseite ausgezeichnet; strenge Server lehnen ihn ab.</translation>
    </message>
    <message>
        <source>The key URL sets a cookie or asks who is there; it has to work without both.</source>
        <translation>Die Schlüsseladresse setzt ein Cookie oder fragt, wer da ist; sie muss ohne beides funktionieren.</translation>
    </message>
    <message>
        <source>The key URL sends no Cache-Control, so each server keeps the set as long as it likes.</source>
        <translation>Die Schlüsseladresse sendet kein Cache-Control, also behält jeder Server den Satz, solange er will.</translation>
    </message>
    <message>
        <source>The headers of the key URL are in order.</source>
        <translation>Die Header der Schlüsseladresse sind in Ordnung.</translation>
    </message>
    <message>
        <source>The key is empty: there is nothing to sign with.</source>
        <translation>Der Schlüssel ist leer: Es gibt nichts, womit signiert werden könnte.</translation>
    </message>
    <message>
        <source>a private key</source>
        <translation>ein privater Schlüssel</translation>
    </message>
    <message>
        <source>No private key was given.</source>
        <translation>Es wurde kein privater Schlüssel angegeben.</translation>
    </message>
    <message>
        <source>the text that was given</source>
        <translation>der Text, der angegeben wurde</translation>
    </message>
    <message>
        <source>The key is named by its path only; it was not read for this diagnosis.</source>
        <translation>Vom Schlüssel ist nur der Pfad genannt; für diese Diagnose wurde er nicht gelesen.</translation>
    </message>
    <message>
        <source>The key was mended to read it; your own program may stumble over the same.</source>
        <translation>Der Schlüssel wurde zum Lesen berichtigt; Ihr eigenes Programm stolpert vielleicht über dasselbe.</translation>
    </message>
    <message>
        <source>a clean key file</source>
        <translation>eine saubere Schlüsseldatei</translation>
    </message>
    <message>
        <source>The private key can be read: %1.</source>
        <translation>Der private Schlüssel lässt sich lesen: %1.</translation>
    </message>
    <message>
        <source>a signature of %1 bytes</source>
        <translation>eine Signatur von %1 Bytes</translation>
    </message>
    <message>
        <source>The length of the signature does not tell the size of the key.</source>
        <translation>Die Länge der Signatur verrät die Größe des Schlüssels nicht.</translation>
    </message>
    <message>
        <source>The size of this key is given by its curve.</source>
        <translation>Die Größe dieses Schlüssels ergibt sich aus seiner Kurve.</translation>
    </message>
    <message>
        <source>No key was given, so its size is not known.</source>
        <translation>Es wurde kein Schlüssel angegeben, daher ist seine Größe nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 (RSA, %2 bits)</source>
        <translation>%1 (RSA, %2 Bit)</translation>
    </message>
    <message>
        <source>at least %1 bits</source>
        <translation>mindestens %1 Bit</translation>
    </message>
    <message>
        <source>The RSA key is long enough. Its public exponent is 3; 65537 is the usual one.</source>
        <translation>Der RSA-Schlüssel ist lang genug. Sein öffentlicher Exponent ist 3; üblich ist 65537.</translation>
    </message>
    <message>
        <source>The RSA key is long enough.</source>
        <translation>Der RSA-Schlüssel ist lang genug.</translation>
    </message>
    <message>
        <source>The RSA key has %1 bits; %2 are the least.</source>
        <translation>Der RSA-Schlüssel hat %1 Bit; %2 sind das Mindeste.</translation>
    </message>
    <message>
        <source>%1 takes keys of this type.</source>
        <translation>%1 nimmt Schlüssel dieses Typs.</translation>
    </message>
    <message>
        <source>RSA of 2048 bits or more, or EC on P-256, P-384 or P-521</source>
        <translation>RSA mit mindestens 2048 Bit, oder EC auf P-256, P-384 oder P-521</translation>
    </message>
    <message>
        <source>an RSA key, or a key URL</source>
        <translation>ein RSA-Schlüssel, oder eine Schlüsseladresse</translation>
    </message>
    <message>
        <source>DPC takes EC keys on P-256 and P-384 only.</source>
        <translation>DPC nimmt EC-Schlüssel nur auf P-256 und P-384.</translation>
    </message>
    <message>
        <source>P-256, P-384, or RSA of 4096 bits</source>
        <translation>P-256, P-384, oder RSA mit 4096 Bit</translation>
    </message>
    <message>
        <source>%1 takes no algorithm that this key can sign with.</source>
        <translation>%1 nimmt keinen Algorithmus, mit dem dieser Schlüssel signieren kann.</translation>
    </message>
    <message>
        <source>Token servers of this kind take keys of this type.</source>
        <translation>Token-Server dieser Art nehmen Schlüssel dieses Typs.</translation>
    </message>
    <message>
        <source>The registered certificate belongs to your key.</source>
        <translation>Das registrierte Zertifikat gehört zu Ihrem Schlüssel.</translation>
    </message>
    <message>
        <source>Your key is the registered one.</source>
        <translation>Ihr Schlüssel ist der registrierte.</translation>
    </message>
    <message>
        <source>Not all keys of the registered set were read; yours may be one of the others.</source>
        <translation>Nicht alle Schlüssel des registrierten Satzes wurden gelesen; Ihrer kann einer der anderen sein.</translation>
    </message>
    <message>
        <source>thumbprint %1</source>
        <translation>Fingerabdruck %1</translation>
    </message>
    <message>
        <source>The registered key is another one than yours.</source>
        <translation>Der registrierte Schlüssel ist ein anderer als Ihrer.</translation>
    </message>
    <message>
        <source>Your key is not among the registered ones.</source>
        <translation>Ihr Schlüssel ist nicht unter den registrierten.</translation>
    </message>
    <message>
        <source>a proxy that wants a login</source>
        <translation>ein Proxy, der eine Anmeldung verlangt</translation>
    </message>
    <message>
        <source>a captive portal</source>
        <translation>ein Anmeldeportal</translation>
    </message>
    <message>
        <source>a company&apos;s proxy</source>
        <translation>ein Firmenproxy</translation>
    </message>
    <message>
        <source>an answer from the token endpoint itself</source>
        <translation>eine Antwort vom Token-Endpunkt selbst</translation>
    </message>
    <message>
        <source>The answer comes from %1, between you and the token endpoint.</source>
        <translation>Die Antwort kommt von %1, zwischen Ihnen und dem Token-Endpunkt.</translation>
    </message>
    <message>
        <source>The words of the answer are those of %1, though a server&apos;s own page may hold them too.</source>
        <translation>Die Wörter der Antwort sind die von %1, doch auch die eigene Seite eines Servers kann sie enthalten.</translation>
    </message>
    <message>
        <source>The answer is the server&apos;s, though a proxy passed it on.</source>
        <translation>Die Antwort ist die des Servers, obwohl ein Proxy sie weiterreichte.</translation>
    </message>
    <message>
        <source>The answer is one of a token endpoint.</source>
        <translation>Die Antwort ist die eines Token-Endpunkts.</translation>
    </message>
    <message>
        <source>A gateway before the server got no answer from it in time.</source>
        <translation>Ein Gateway vor dem Server bekam von ihm keine rechtzeitige Antwort.</translation>
    </message>
    <message>
        <source>A gateway before the server answered in its place: the server behind it is down.</source>
        <translation>Ein Gateway vor dem Server antwortete an seiner Stelle: Der Server dahinter läuft nicht.</translation>
    </message>
    <message>
        <source>A web page came back, and a proxy passed it on.</source>
        <translation>Zurück kam eine Webseite, und ein Proxy reichte sie weiter.</translation>
    </message>
    <message>
        <source>The answer has no mark of a proxy or firewall.</source>
        <translation>Die Antwort trägt kein Zeichen eines Proxys oder einer Firewall.</translation>
    </message>
    <message>
        <source>the next request in %1</source>
        <translation>die nächste Anfrage in %1</translation>
    </message>
    <message>
        <source>fewer requests</source>
        <translation>weniger Anfragen</translation>
    </message>
    <message>
        <source>There were too many requests; the server says when the next one is welcome.</source>
        <translation>Es waren zu viele Anfragen; der Server sagt, wann die nächste willkommen ist.</translation>
    </message>
    <message>
        <source>There were too many requests.</source>
        <translation>Es waren zu viele Anfragen.</translation>
    </message>
    <message>
        <source>The server counts requests, and none is left for now.</source>
        <translation>Der Server zählt Anfragen, und im Augenblick ist keine übrig.</translation>
    </message>
    <message>
        <source>The server is not available, and says when to come back.</source>
        <translation>Der Server ist nicht verfügbar und sagt, wann er es wieder ist.</translation>
    </message>
    <message>
        <source>%1 requests went out within a minute.</source>
        <translation>%1 Anfragen gingen in einer Minute hinaus.</translation>
    </message>
    <message>
        <source>one token, used until it expires</source>
        <translation>ein Token, das bis zu seinem Ablauf verwendet wird</translation>
    </message>
    <message>
        <source>The answer does not complain of too many requests.</source>
        <translation>Die Antwort beklagt keine zu vielen Anfragen.</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>der Server</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired, or this machine&apos;s clock is wrong.</source>
        <translation>Das Zertifikat des Servers ist abgelaufen, oder die Uhr dieses Rechners geht falsch.</translation>
    </message>
    <message>
        <source>a certificate that is valid today</source>
        <translation>ein Zertifikat, das heute gilt</translation>
    </message>
    <message>
        <source>Compare this machine&apos;s clock with the true time (`date -u`). If the clock is right, tell the team that runs %1 that its certificate has expired: only they can renew it.</source>
        <translation>Vergleichen Sie die Uhr dieses Rechners mit der wahren Zeit (`date -u`). Geht die Uhr richtig, so sagen Sie dem Team, das %1 betreibt, dass sein Zertifikat abgelaufen ist: Nur dort kann es erneuert werden.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet: this machine&apos;s clock is probably wrong.</source>
        <translation>Das Zertifikat des Servers gilt noch nicht: Wahrscheinlich geht die Uhr dieses Rechners falsch.</translation>
    </message>
    <message>
        <source>Set this machine&apos;s clock: by it, the certificate of %1 begins in the future.</source>
        <translation>Stellen Sie die Uhr dieses Rechners: Nach ihr beginnt das Zertifikat von %1 erst in der Zukunft.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another name.</source>
        <translation>Das Zertifikat des Servers ist für einen anderen Namen.</translation>
    </message>
    <message>
        <source>a certificate for the host of the address</source>
        <translation>ein Zertifikat für den Host der Adresse</translation>
    </message>
    <message>
        <source>Call the server by a name that its certificate carries: compare the address, letter by letter, with the server&apos;s documentation. If it is right, tell the team that runs %1.</source>
        <translation>Rufen Sie den Server unter einem Namen auf, den sein Zertifikat trägt: Vergleichen Sie die Adresse Buchstabe für Buchstabe mit der Dokumentation des Servers. Stimmt sie, so sagen Sie es dem Team, das %1 betreibt.</translation>
    </message>
    <message>
        <source>The certificate, or the root above it, is signed by itself: it is not in the list of trusted authorities.</source>
        <translation>Das Zertifikat oder die Wurzel darüber ist von sich selbst signiert: Es steht nicht in der Liste der vertrauten Stellen.</translation>
    </message>
    <message>
        <source>Ask the team that runs %1, or your own network&apos;s team, for the certificate of the authority that signed, check it with them, and let this program trust it (command line: `--ca-file`).</source>
        <translation>Erbitten Sie vom Team, das %1 betreibt, oder vom Team Ihres eigenen Netzes das Zertifikat der Stelle, die unterschrieben hat, prüfen Sie es mit ihm, und lassen Sie dieses Programm ihr vertrauen (Befehlszeile: `--ca-file`).</translation>
    </message>
    <message>
        <source>The certificate&apos;s issuer is not trusted here: a company&apos;s proxy, or a server that does not send its whole chain.</source>
        <translation>Dem Aussteller des Zertifikats wird hier nicht vertraut: ein Firmenproxy, oder ein Server, der nicht seine ganze Kette sendet.</translation>
    </message>
    <message>
        <source>See who issued the certificate of %1. Your company: let this program trust its authority (command line: `--ca-file`). A public authority: the server leaves out a certificate of its chain, and its team has to add it.</source>
        <translation>Sehen Sie nach, wer das Zertifikat von %1 ausgestellt hat. Ihre Firma: Lassen Sie dieses Programm ihrer Stelle vertrauen (Befehlszeile: `--ca-file`). Eine öffentliche Stelle: Der Server lässt ein Zertifikat seiner Kette weg, und sein Team muss es ergänzen.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was revoked.</source>
        <translation>Das Zertifikat des Servers wurde widerrufen.</translation>
    </message>
    <message>
        <source>Send nothing to %1 until its team has put a new certificate in place: tell them that this one was revoked.</source>
        <translation>Senden Sie nichts an %1, bis dessen Team ein neues Zertifikat eingesetzt hat: Sagen Sie ihm, dass dieses widerrufen wurde.</translation>
    </message>
    <message>
        <source>What answers at this port does not speak TLS.</source>
        <translation>Was an diesem Port antwortet, spricht kein TLS.</translation>
    </message>
    <message>
        <source>TLS at the port of the address</source>
        <translation>TLS am Port der Adresse</translation>
    </message>
    <message>
        <source>Check the port of the address, and whether a proxy stands in between that is itself reached without TLS. An address that begins with http:// is right for a server on this computer only.</source>
        <translation>Prüfen Sie den Port der Adresse, und ob ein Proxy dazwischensteht, der selbst ohne TLS erreicht wird. Eine Adresse mit http:// ist nur für einen Server auf diesem Rechner richtig.</translation>
    </message>
    <message>
        <source>The server demands a TLS client certificate.</source>
        <translation>Der Server verlangt ein TLS-Client-Zertifikat.</translation>
    </message>
    <message>
        <source>a server that asks for an assertion alone</source>
        <translation>ein Server, der nur eine Assertion verlangt</translation>
    </message>
    <message>
        <source>Check the address with the server&apos;s documentation: SMART Backend Services needs no TLS client certificate, and some vendors have a second address for it (mTLS).</source>
        <translation>Prüfen Sie die Adresse anhand der Dokumentation des Servers: SMART Backend Services braucht kein TLS-Client-Zertifikat, und manche Anbieter haben dafür eine zweite Adresse (mTLS).</translation>
    </message>
    <message>
        <source>The two sides have no version of TLS in common.</source>
        <translation>Die beiden Seiten haben keine gemeinsame TLS-Version.</translation>
    </message>
    <message>
        <source>Let the program use TLS 1.2 or newer, with a current version of its TLS library, and check the port of the address: it has to be the one that speaks TLS.</source>
        <translation>Lassen Sie das Programm TLS 1.2 oder neuer verwenden, mit einer aktuellen Fassung seiner TLS-Bibliothek, und prüfen Sie den Port der Adresse: Es muss der sein, der TLS spricht.</translation>
    </message>
    <message>
        <source>The handshake failed: no cipher in common, or the server wants a client certificate.</source>
        <translation>Der Handshake ist gescheitert: kein gemeinsames Verfahren, oder der Server verlangt ein Client-Zertifikat.</translation>
    </message>
    <message>
        <source>Ask the team that runs %1 whether it demands a client certificate (mTLS) or certain ciphers; a current TLS library is needed in either case.</source>
        <translation>Fragen Sie das Team, das %1 betreibt, ob es ein Client-Zertifikat (mTLS) oder bestimmte Verfahren verlangt; eine aktuelle TLS-Bibliothek braucht es in jedem Fall.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was not accepted: %1</source>
        <translation>Das Zertifikat des Servers wurde nicht anerkannt: %1</translation>
    </message>
    <message>
        <source>The TLS connection failed: %1</source>
        <translation>Die TLS-Verbindung ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>a TLS connection</source>
        <translation>eine TLS-Verbindung</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>Die Verbindung ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Nothing is known about the TLS connection.</source>
        <translation>Über die TLS-Verbindung ist nichts bekannt.</translation>
    </message>
    <message>
        <source>The certificate was issued by a device that inspects TLS on the way: %1.</source>
        <translation>Das Zertifikat stellte ein Gerät aus, das unterwegs TLS prüft: %1.</translation>
    </message>
    <message>
        <source>a certificate of the server&apos;s own authority</source>
        <translation>ein Zertifikat der eigenen Stelle des Servers</translation>
    </message>
    <message>
        <source>Ask your company&apos;s IT to let %1 through uninspected, or for the certificate of the inspecting authority (%2), and let this program trust it (command line: `--ca-file`).</source>
        <translation>Bitten Sie die IT Ihrer Firma, %1 ungeprüft durchzulassen, oder um das Zertifikat der prüfenden Stelle (%2), und lassen Sie dieses Programm ihr vertrauen (Befehlszeile: `--ca-file`).</translation>
    </message>
    <message>
        <source>The connection used %1; SMART asks for TLS 1.2 or newer.</source>
        <translation>Die Verbindung verwendete %1; SMART verlangt TLS 1.2 oder neuer.</translation>
    </message>
    <message>
        <source>The TLS connection is in order.</source>
        <translation>Die TLS-Verbindung ist in Ordnung.</translation>
    </message>
    <message>
        <source>For whom the app was registered is not known.</source>
        <translation>Für wen die App registriert wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>For whom is the app registered?</source>
        <translation>Für wen ist die App registriert?</translation>
    </message>
    <message>
        <source>Backend systems</source>
        <translation>Backend-Systeme</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patientinnen und Patienten</translation>
    </message>
    <message>
        <source>Clinicians</source>
        <translation>Medizinisches Personal</translation>
    </message>
    <message>
        <source>The app is registered as a backend system, by your answer.</source>
        <translation>Die App ist nach Ihrer Antwort als Backend-System registriert.</translation>
    </message>
    <message>
        <source>The app is registered for %1; only a backend app may use client credentials.</source>
        <translation>Die App ist für %1 registriert; nur eine Backend-App darf Client Credentials verwenden.</translation>
    </message>
    <message>
        <source>Whether the app was marked ready is not known.</source>
        <translation>Ob die App bereit gemeldet wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>When was the app marked ready for this environment?</source>
        <translation>Wann wurde die App für diese Umgebung bereit gemeldet?</translation>
    </message>
    <message>
        <source>The app was marked ready only after this answer.</source>
        <translation>Die App wurde erst nach dieser Antwort bereit gemeldet.</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>The app was marked ready before, by your answer.</source>
        <translation>Die App wurde nach Ihrer Antwort vorher bereit gemeldet.</translation>
    </message>
    <message>
        <source>The app is registered for private_key_jwt, by your answer.</source>
        <translation>Die App ist nach Ihrer Antwort für private_key_jwt registriert.</translation>
    </message>
    <message>
        <source>The app is registered for %1, and the request sends a secret, too.</source>
        <translation>Die App ist für %1 registriert, und auch die Anfrage sendet ein Geheimnis.</translation>
    </message>
    <message>
        <source>At this server the signed JWT does not authenticate the client.</source>
        <translation>Bei diesem Server weist das signierte JWT nicht den Client aus.</translation>
    </message>
    <message>
        <source>The app is registered for %1, not for private_key_jwt.</source>
        <translation>Die App ist für %1 registriert, nicht für private_key_jwt.</translation>
    </message>
    <message>
        <source>The app is registered for %1, and the request used private_key_jwt.</source>
        <translation>Die App ist für %1 registriert, und die Anfrage verwendete private_key_jwt.</translation>
    </message>
    <message>
        <source>The server&apos;s discovery does not offer private_key_jwt.</source>
        <translation>Die Discovery des Servers bietet private_key_jwt nicht an.</translation>
    </message>
    <message>
        <source>The server offers private_key_jwt.</source>
        <translation>Der Server bietet private_key_jwt an.</translation>
    </message>
    <message>
        <source>Which way of authenticating the app is registered for is not known.</source>
        <translation>Für welche Art der Authentifizierung die App registriert ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>How does the app authenticate, by its registration?</source>
        <translation>Wie authentifiziert sich die App laut Registrierung?</translation>
    </message>
    <message>
        <source>Signed JWT (public key)</source>
        <translation>Signiertes JWT (öffentlicher Schlüssel)</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Secret</translation>
    </message>
    <message>
        <source>The registered material cannot be read: %1</source>
        <translation>Was registriert ist, lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>a certificate or public key</source>
        <translation>ein Zertifikat oder öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>No certificate is registered, as far as is known.</source>
        <translation>Soweit bekannt, ist kein Zertifikat registriert.</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>The registered certificate is current.</source>
        <translation>Das registrierte Zertifikat ist gültig.</translation>
    </message>
    <message>
        <source>The registered certificate has expired.</source>
        <translation>Das registrierte Zertifikat ist abgelaufen.</translation>
    </message>
    <message>
        <source>The registered certificate is not valid yet.</source>
        <translation>Das registrierte Zertifikat gilt noch nicht.</translation>
    </message>
    <message>
        <source>Epic keeps only its public key and does not look at the dates.</source>
        <translation>Epic behält nur seinen öffentlichen Schlüssel und sieht nicht auf die Daten.</translation>
    </message>
    <message>
        <source>a certificate that is valid now</source>
        <translation>ein Zertifikat, das jetzt gilt</translation>
    </message>
    <message>
        <source>Some servers look at the dates.</source>
        <translation>Manche Server sehen auf die Daten.</translation>
    </message>
    <message>
        <source>The header names a certificate by its thumbprint.</source>
        <translation>Der Header nennt ein Zertifikat durch seinen Fingerabdruck.</translation>
    </message>
    <message>
        <source>kid is the thumbprint of the registered certificate.</source>
        <translation>kid ist der Fingerabdruck des registrierten Zertifikats.</translation>
    </message>
    <message>
        <source>The header has no certificate thumbprint; %1 chooses the key by it.</source>
        <translation>Der Header hat keinen Zertifikat-Fingerabdruck; %1 wählt danach den Schlüssel.</translation>
    </message>
    <message>
        <source>neither x5t nor x5t#S256</source>
        <translation>weder x5t noch x5t#S256</translation>
    </message>
    <message>
        <source>the client ID as the app&apos;s page shows it</source>
        <translation>die Client-ID, wie die Seite der App sie zeigt</translation>
    </message>
    <message>
        <source>kid is the client ID. It has to name the key.</source>
        <translation>kid ist die Client-ID. Es muss den Schlüssel nennen.</translation>
    </message>
    <message>
        <source>The client ID has %1 characters; a GUID has 36: it was cut or got another character.</source>
        <translation>Die Client-ID hat %1 Zeichen; eine GUID hat 36: Sie wurde abgeschnitten oder bekam ein Zeichen zu viel.</translation>
    </message>
    <message>
        <source>The form of this server&apos;s client IDs is not known.</source>
        <translation>Die Form der Client-IDs dieses Servers ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The client ID has the form that %1 gives out.</source>
        <translation>Die Client-ID hat die Form, die %1 vergibt.</translation>
    </message>
    <message>
        <source>The client IDs of %1 usually look otherwise; this may be the name of the app, or another of its identifiers.</source>
        <translation>Die Client-IDs von %1 sehen sonst anders aus; das ist vielleicht der Name der App oder eine andere ihrer Kennungen.</translation>
    </message>
    <message>
        <source>non-production (sandbox)</source>
        <translation>Test (Sandbox)</translation>
    </message>
    <message>
        <source>production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>It is not known whether this server is a sandbox or production.</source>
        <translation>Es ist nicht bekannt, ob dieser Server eine Sandbox oder Produktion ist.</translation>
    </message>
    <message>
        <source>Which environment the client ID belongs to is not known.</source>
        <translation>Zu welcher Umgebung die Client-ID gehört, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Which client ID is this? Epic shows two for each app.</source>
        <translation>Welche Client-ID ist das? Epic zeigt zwei für jede App.</translation>
    </message>
    <message>
        <source>Which environment is this client ID from?</source>
        <translation>Aus welcher Umgebung ist diese Client-ID?</translation>
    </message>
    <message>
        <source>Non-production</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>aud names the other environment of this server: perhaps the client ID belongs to that one as well.</source>
        <translation>aud nennt die andere Umgebung dieses Servers: Vielleicht gehört auch die Client-ID zu jener.</translation>
    </message>
    <message>
        <source>Nobody said which environment this client ID is from.</source>
        <translation>Niemand hat gesagt, aus welcher Umgebung diese Client-ID ist.</translation>
    </message>
    <message>
        <source>The client ID belongs to this environment, by your answer.</source>
        <translation>Die Client-ID gehört nach Ihrer Antwort zu dieser Umgebung.</translation>
    </message>
    <message>
        <source>This is a non-production client ID, and the server is production.</source>
        <translation>Das ist eine Test-Client-ID, und der Server ist Produktion.</translation>
    </message>
    <message>
        <source>This is a production client ID, and the server is the sandbox.</source>
        <translation>Das ist eine Produktions-Client-ID, und der Server ist die Sandbox.</translation>
    </message>
    <message>
        <source>Whether a customer has to activate an app at this server is not known.</source>
        <translation>Ob bei diesem Server ein Kunde die App aktivieren muss, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The organisation has not activated the app, by your answer.</source>
        <translation>Die Organisation hat die App nach Ihrer Antwort nicht aktiviert.</translation>
    </message>
    <message>
        <source>not activated</source>
        <translation>nicht aktiviert</translation>
    </message>
    <message>
        <source>activated, and mapped to a user</source>
        <translation>aktiviert und einem Benutzer zugeordnet</translation>
    </message>
    <message>
        <source>In the sandbox no customer has to activate the app.</source>
        <translation>In der Sandbox muss kein Kunde die App aktivieren.</translation>
    </message>
    <message>
        <source>Whether the organisation has activated the app is not known.</source>
        <translation>Ob die Organisation die App aktiviert hat, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Has the organisation activated the app, and mapped it to a user?</source>
        <translation>Hat die Organisation die App aktiviert und einem Benutzer zugeordnet?</translation>
    </message>
    <message>
        <source>At a customer the organisation has to activate the app, and nobody said that it has.</source>
        <translation>Bei einem Kunden muss die Organisation die App aktivieren, und niemand hat gesagt, dass sie es getan hat.</translation>
    </message>
    <message>
        <source>The organisation has activated the app, by your answer.</source>
        <translation>Die Organisation hat die App nach Ihrer Antwort aktiviert.</translation>
    </message>
    <message>
        <source>The organisation has not activated the app; before that no token is given.</source>
        <translation>Die Organisation hat die App nicht aktiviert; vorher wird kein Token gegeben.</translation>
    </message>
    <message>
        <source>a discovery document</source>
        <translation>ein Discovery-Dokument</translation>
    </message>
    <message>
        <source>The discovery document could not be fetched.</source>
        <translation>Das Discovery-Dokument konnte nicht geholt werden.</translation>
    </message>
    <message>
        <source>The address of the discovery document leads elsewhere.</source>
        <translation>Die Adresse des Discovery-Dokuments führt anderswohin.</translation>
    </message>
    <message>
        <source>The server could not give its discovery document just then (HTTP %1).</source>
        <translation>Der Server konnte sein Discovery-Dokument in diesem Moment nicht geben (HTTP %1).</translation>
    </message>
    <message>
        <source>The discovery document is not open to everybody, as it should be: the FHIR base may be another one.</source>
        <translation>Das Discovery-Dokument ist nicht für alle offen, wie es sein sollte: Die FHIR-Basis ist vielleicht eine andere.</translation>
    </message>
    <message>
        <source>There is no discovery document at this FHIR base: its address may be wrong, and with it the token endpoint.</source>
        <translation>Bei dieser FHIR-Basis gibt es kein Discovery-Dokument: Ihre Adresse ist vielleicht falsch, und mit ihr der Token-Endpunkt.</translation>
    </message>
    <message>
        <source>What came in the place of the discovery document cannot be read: %1</source>
        <translation>Was anstelle des Discovery-Dokuments kam, ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>The discovery document was not given.</source>
        <translation>Das Discovery-Dokument wurde nicht angegeben.</translation>
    </message>
    <message>
        <source>A token was granted: whatever discovery says, the server takes this client.</source>
        <translation>Ein Token wurde erteilt: Was immer Discovery sagt, der Server nimmt diesen Client an.</translation>
    </message>
    <message>
        <source>This server is none of SMART&apos;s; its discovery need not speak of SMART.</source>
        <translation>Dieser Server ist keiner von SMART; seine Discovery muss nicht von SMART sprechen.</translation>
    </message>
    <message>
        <source>The server&apos;s discovery does not offer client_credentials: it may give no tokens to backend services, or another address does.</source>
        <translation>Die Discovery des Servers bietet client_credentials nicht an: Vielleicht erteilt er Backend-Diensten keine Token, oder eine andere Adresse tut es.</translation>
    </message>
    <message>
        <source>The server&apos;s discovery does not name the capability for signed assertions.</source>
        <translation>Die Discovery des Servers nennt die Fähigkeit für signierte Assertions nicht.</translation>
    </message>
    <message>
        <source>Nothing in the server&apos;s discovery speaks against a backend service.</source>
        <translation>Nichts in der Discovery des Servers spricht gegen einen Backend-Dienst.</translation>
    </message>
    <message>
        <source>No rule about the form of the token endpoint holds here.</source>
        <translation>Hier gilt keine Regel über die Form des Token-Endpunkts.</translation>
    </message>
    <message>
        <source>The token endpoint has the newer form.</source>
        <translation>Der Token-Endpunkt hat die neuere Form.</translation>
    </message>
    <message>
        <source>The token endpoint has the older form. Since %1: %2.</source>
        <translation>Der Token-Endpunkt hat die ältere Form. Seit %1: %2.</translation>
    </message>
    <message>
        <source>the address that the smart-configuration names</source>
        <translation>die Adresse, die die smart-configuration nennt</translation>
    </message>
    <message>
        <source>The key is published at a URL.</source>
        <translation>Der Schlüssel ist an einer Adresse veröffentlicht.</translation>
    </message>
    <message>
        <source>The key URL is fetched from the customer&apos;s own network, which often blocks the way out.</source>
        <translation>Die Schlüsseladresse wird aus dem Netz des Kunden geholt, das oft den Weg nach außen sperrt.</translation>
    </message>
    <message>
        <source>Since its version %1: %2.</source>
        <translation>Seit Version %1: %2.</translation>
    </message>
    <message>
        <source>The key was handed over, not published at a URL.</source>
        <translation>Der Schlüssel wurde übergeben, nicht an einer Adresse veröffentlicht.</translation>
    </message>
    <message>
        <source>How the key is registered is not known: give the certificate, public key, JWKS or its URL.</source>
        <translation>Wie der Schlüssel registriert ist, ist nicht bekannt: Geben Sie Zertifikat, öffentlichen Schlüssel, JWKS oder dessen Adresse an.</translation>
    </message>
    <message>
        <source>How is the key registered at %1?</source>
        <translation>Wie ist der Schlüssel bei %1 registriert?</translation>
    </message>
    <message>
        <source>Uploaded: certificate, public key or key set</source>
        <translation>Hochgeladen: Zertifikat, öffentlicher Schlüssel oder Schlüsselsatz</translation>
    </message>
    <message>
        <source>By the URL of a key set (JWKS)</source>
        <translation>Über die URL eines Schlüsselsatzes (JWKS)</translation>
    </message>
    <message>
        <source>The key URL was not fetched.</source>
        <translation>Die Schlüsseladresse wurde nicht geholt.</translation>
    </message>
    <message>
        <source>an answer with status 200</source>
        <translation>eine Antwort mit Status 200</translation>
    </message>
    <message>
        <source>The key URL cannot be reached from here: %1</source>
        <translation>Die Schlüsseladresse ist von hier nicht erreichbar: %1</translation>
    </message>
    <message>
        <source>TLS fails at the key URL: %1. A browser may mend an incomplete chain by itself; a server does not.</source>
        <translation>TLS scheitert an der Schlüsseladresse: %1. Ein Browser ergänzt eine unvollständige Kette vielleicht selbst; ein Server nicht.</translation>
    </message>
    <message>
        <source>The key URL gives a web page instead of the key set, perhaps a login page.</source>
        <translation>Die Schlüsseladresse gibt eine Webseite statt des Schlüsselsatzes, vielleicht eine Anmeldeseite.</translation>
    </message>
    <message>
        <source>a JWK Set</source>
        <translation>ein JWK Set</translation>
    </message>
    <message>
        <source>The key URL asks who is there (HTTP %1); it has to work without authentication.</source>
        <translation>Die Schlüsseladresse fragt, wer da ist (HTTP %1); sie muss ohne Anmeldung funktionieren.</translation>
    </message>
    <message>
        <source>The key URL redirects; many servers fetch it only as it is registered.</source>
        <translation>Die Schlüssel-URL leitet weiter; viele Server rufen sie nur so ab, wie sie registriert ist.</translation>
    </message>
    <message>
        <source>The key URL answers with HTTP %1.</source>
        <translation>Die Schlüsseladresse antwortet mit HTTP %1.</translation>
    </message>
    <message>
        <source>The key URL took %1 to answer; a server may give up before.</source>
        <translation>Die Schlüssel-URL brauchte %1 für die Antwort; ein Server gibt vielleicht vorher auf.</translation>
    </message>
    <message>
        <source>an answer within a second or two</source>
        <translation>eine Antwort innerhalb von ein, zwei Sekunden</translation>
    </message>
    <message>
        <source>The key URL can be fetched from here; the server&apos;s own network may still block it.</source>
        <translation>Die Schlüsseladresse ist von hier erreichbar; das Netz des Servers sperrt sie vielleicht trotzdem.</translation>
    </message>
    <message>
        <source>The signing key stands at the key URL, but not in the set that the server was given: it may still use the older copy.</source>
        <translation>Der signierende Schlüssel steht an der Schlüsseladresse, aber nicht im Satz, der dem Server gegeben wurde: Er verwendet vielleicht noch die ältere Kopie.</translation>
    </message>
    <message>
        <source>published, not registered</source>
        <translation>veröffentlicht, nicht registriert</translation>
    </message>
    <message>
        <source>in both</source>
        <translation>in beiden</translation>
    </message>
    <message>
        <source>The key URL serves another set than the one given as registered, and the signing key is not in it.</source>
        <translation>Die Schlüsseladresse liefert einen anderen Satz als den registrierten, und der signierende Schlüssel ist nicht darin.</translation>
    </message>
    <message>
        <source>registered, not published</source>
        <translation>registriert, nicht veröffentlicht</translation>
    </message>
    <message>
        <source>The key URL serves another set than the one given as registered.</source>
        <translation>Die Schlüsseladresse liefert einen anderen Satz als den registrierten.</translation>
    </message>
    <message>
        <source>the same keys in both</source>
        <translation>dieselben Schlüssel in beiden</translation>
    </message>
    <message>
        <source>The key URL serves the keys that are registered.</source>
        <translation>Die Schlüsseladresse liefert die registrierten Schlüssel.</translation>
    </message>
    <message>
        <source>There are no two forms of the registered key to compare.</source>
        <translation>Es gibt keine zwei Formen des registrierten Schlüssels zu vergleichen.</translation>
    </message>
    <message>
        <source>Certificate and public key belong together.</source>
        <translation>Zertifikat und öffentlicher Schlüssel gehören zusammen.</translation>
    </message>
    <message>
        <source>The certificate and the public key given as registered are of two keys.</source>
        <translation>Zertifikat und öffentlicher Schlüssel, die als registriert angegeben sind, gehören zu zwei Schlüsseln.</translation>
    </message>
    <message>
        <source>What is registered was given, and is compared itself.</source>
        <translation>Was registriert ist, liegt vor und wird selbst verglichen.</translation>
    </message>
    <message>
        <source>the public half of the key that signs</source>
        <translation>die öffentliche Hälfte des Schlüssels, der signiert</translation>
    </message>
    <message>
        <source>The registered key is the one that signs, by your answer.</source>
        <translation>Der registrierte Schlüssel ist nach Ihrer Antwort der, der signiert.</translation>
    </message>
    <message>
        <source>Another key is registered than the one that signs, by your answer.</source>
        <translation>Nach Ihrer Antwort ist ein anderer Schlüssel registriert als der, der signiert.</translation>
    </message>
    <message>
        <source>No key is registered yet, by your answer.</source>
        <translation>Nach Ihrer Antwort ist noch kein Schlüssel registriert.</translation>
    </message>
    <message>
        <source>By what you tell, an older key is registered than the one that signs: waiting changes nothing.</source>
        <translation>Nach dem, was Sie erzählen, ist ein älterer Schlüssel registriert als der, der signiert: Warten ändert nichts.</translation>
    </message>
    <message>
        <source>Which key is registered is not known.</source>
        <translation>Welcher Schlüssel registriert ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Which key was given to %1?</source>
        <translation>Welcher Schlüssel wurde %1 gegeben?</translation>
    </message>
    <message>
        <source>The public half of the key that signs</source>
        <translation>Die öffentliche Hälfte des Schlüssels, der signiert</translation>
    </message>
    <message>
        <source>Another key, or an older one</source>
        <translation>Ein anderer Schlüssel oder ein älterer</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keiner</translation>
    </message>
    <message>
        <source>A web page came instead of a key set; another check judges that.</source>
        <translation>Statt eines Schlüsselsatzes kam eine Webseite; das beurteilt eine andere Prüfung.</translation>
    </message>
    <message>
        <source>The key set is longer than what was kept of it. Servers limit what they read of a key URL.</source>
        <translation>Der Schlüsselsatz ist länger als das, was davon behalten wurde. Server begrenzen, wie viel sie von einer Schlüssel-URL lesen.</translation>
    </message>
    <message>
        <source>a JWK Set: {&quot;keys&quot;: […]}</source>
        <translation>ein JWK Set: {&quot;keys&quot;: […]}</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>kein Schlüssel</translation>
    </message>
    <message>
        <source>a JWK Set with at least one key</source>
        <translation>ein JWK Set mit mindestens einem Schlüssel</translation>
    </message>
    <message>
        <source>The key set cannot be used: %1</source>
        <translation>Der Schlüsselsatz ist nicht zu gebrauchen: %1</translation>
    </message>
    <message>
        <source>The registered key set was not given.</source>
        <translation>Der registrierte Schlüsselsatz wurde nicht angegeben.</translation>
    </message>
    <message>
        <source>The key set is well formed, with %1 keys.</source>
        <translation>Der Schlüsselsatz ist wohlgeformt, mit %1 Schlüsseln.</translation>
    </message>
    <message>
        <source>a JWK Set that RFC 7517 allows</source>
        <translation>ein JWK Set, wie RFC 7517 es erlaubt</translation>
    </message>
    <message>
        <source>%1 names up to %2</source>
        <translation>%1 nennt bis zu %2</translation>
    </message>
    <message>
        <source>%1 names no waiting time</source>
        <translation>%1 nennt keine Wartezeit</translation>
    </message>
    <message>
        <source>When was the key, or the app, saved at %1?</source>
        <translation>Wann wurde der Schlüssel oder die App bei %1 gespeichert?</translation>
    </message>
    <message>
        <source>A token was granted: the key is in use.</source>
        <translation>Ein Token wurde erteilt: Der Schlüssel ist in Gebrauch.</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>%1 alt</translation>
    </message>
    <message>
        <source>When the key was saved is not known; it decides between waiting and searching.</source>
        <translation>Wann der Schlüssel gespeichert wurde, ist nicht bekannt; es entscheidet zwischen Warten und Suchen.</translation>
    </message>
    <message>
        <source>When the key was saved is not known.</source>
        <translation>Wann der Schlüssel gespeichert wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1, and nobody said when the key was saved.</source>
        <translation>%1, und niemand hat gesagt, wann der Schlüssel gespeichert wurde.</translation>
    </message>
    <message>
        <source>%1 after this answer: send again, for it says nothing of what is there now.</source>
        <translation>%1 nach dieser Antwort: Senden Sie noch einmal, denn sie sagt nichts über das, was jetzt dort ist.</translation>
    </message>
    <message>
        <source>%1 after this answer, says the case: check the time and its zone.</source>
        <translation>%1 nach dieser Antwort, sagt der Fall: Prüfen Sie die Zeit und ihre Zone.</translation>
    </message>
    <message>
        <source>a time before the answer</source>
        <translation>eine Zeit vor der Antwort</translation>
    </message>
    <message>
        <source>%1 %2 before the answer; %3.</source>
        <translation>%1 %2 vor der Antwort; %3.</translation>
    </message>
    <message>
        <source>older than %1</source>
        <translation>älter als %1</translation>
    </message>
    <message>
        <source>%1 %2 before the answer. %3; some people report a day.</source>
        <translation>%1 %2 vor der Antwort. %3; manche berichten von einem Tag.</translation>
    </message>
    <message>
        <source>older than a day</source>
        <translation>älter als ein Tag</translation>
    </message>
    <message>
        <source>%1 %2 before the answer; that is longer than %3.</source>
        <translation>%1 %2 vor der Antwort; das ist länger als %3.</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>ein Tag</translation>
    </message>
    <message>
        <source>%1 %2 before the answer; waiting is no longer an explanation.</source>
        <translation>%1 %2 vor der Antwort; Warten ist keine Erklärung mehr.</translation>
    </message>
    <message>
        <source>There is no answer that waiting could explain.</source>
        <translation>Es gibt keine Antwort, die sich durch Warten erklären ließe.</translation>
    </message>
    <message>
        <source>%1 %2 ago; %3.</source>
        <translation>%1 vor %2; %3.</translation>
    </message>
    <message>
        <source>The answer names its reason.</source>
        <translation>Die Antwort nennt ihren Grund.</translation>
    </message>
    <message>
        <source>An EC key was uploaded.</source>
        <translation>Ein EC-Schlüssel wurde hochgeladen.</translation>
    </message>
    <message>
        <source>jti is no text.</source>
        <translation>jti ist kein Text.</translation>
    </message>
    <message>
        <source>The scopes are in the format of version 1.</source>
        <translation>Die Scopes sind im Format von Version 1.</translation>
    </message>
    <message>
        <source>typ asks for the strict rules, and aud is the token endpoint.</source>
        <translation>typ verlangt die strengen Regeln, und aud ist der Token-Endpunkt.</translation>
    </message>
    <message>
        <source>No rules with dates are known for this server.</source>
        <translation>Für diesen Server sind keine Regeln mit Datum bekannt.</translation>
    </message>
    <message>
        <source>The rule here: %1.</source>
        <translation>Die Regel hier: %1.</translation>
    </message>
    <message>
        <source>No rule that held at the time of this request is broken, as far as can be seen.</source>
        <translation>Keine Regel, die zur Zeit dieser Anfrage galt, ist verletzt, soweit es zu sehen ist.</translation>
    </message>
    <message>
        <source>The key is published at a URL, not uploaded.</source>
        <translation>Der Schlüssel ist an einer Adresse veröffentlicht, nicht hochgeladen.</translation>
    </message>
    <message>
        <source>%1 takes keys from a key URL only, and this key was handed over.</source>
        <translation>%1 nimmt Schlüssel nur von einer Schlüsseladresse, und dieser Schlüssel wurde übergeben.</translation>
    </message>
    <message>
        <source>a key URL</source>
        <translation>eine Schlüsseladresse</translation>
    </message>
    <message>
        <source>%1 takes keys from a key URL only; whether this set stands at one is not known.</source>
        <translation>%1 nimmt Schlüssel nur von einer Schlüsseladresse; ob dieser Satz an einer steht, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>At the time of this answer %1 still took uploaded keys.</source>
        <translation>Zur Zeit dieser Antwort nahm %1 noch hochgeladene Schlüssel.</translation>
    </message>
    <message>
        <source>%1 still takes uploaded keys.</source>
        <translation>%1 nimmt hochgeladene Schlüssel noch an.</translation>
    </message>
    <message>
        <source>No rule against uploaded keys is known here.</source>
        <translation>Eine Regel gegen hochgeladene Schlüssel ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>How this key is registered is not known.</source>
        <translation>Wie dieser Schlüssel registriert ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>This key was saved before.</source>
        <translation>Dieser Schlüssel wurde vorher gespeichert.</translation>
    </message>
    <message>
        <source>An answer of %1 says nothing of that.</source>
        <translation>Eine Antwort mit %1 sagt darüber nichts.</translation>
    </message>
    <message>
        <source>The key was uploaded, and %1 is ending uploaded keys. %2</source>
        <translation>Der Schlüssel wurde hochgeladen, und %1 beendet hochgeladene Schlüssel. %2</translation>
    </message>
    <message>
        <source>If this set was uploaded: %1 is ending uploaded keys. %2</source>
        <translation>Falls dieser Satz hochgeladen wurde: %1 beendet hochgeladene Schlüssel. %2</translation>
    </message>
    <message>
        <source>an uploaded key</source>
        <translation>ein hochgeladener Schlüssel</translation>
    </message>
    <message>
        <source>The headers of the request were not given.</source>
        <translation>Die Header der Anfrage wurden nicht angegeben.</translation>
    </message>
    <message>
        <source>Accept is what this server wants.</source>
        <translation>Accept ist, was dieser Server verlangt.</translation>
    </message>
    <message>
        <source>This server wants Accept to be exactly application/json.</source>
        <translation>Dieser Server verlangt, dass Accept genau application/json ist.</translation>
    </message>
    <message>
        <source>There is no Accept, which is right.</source>
        <translation>Accept fehlt, was richtig ist.</translation>
    </message>
    <message>
        <source>Accept permits JSON.</source>
        <translation>Accept erlaubt JSON.</translation>
    </message>
    <message>
        <source>Accept asks for FHIR; a token endpoint answers with plain JSON.</source>
        <translation>Accept bittet um FHIR; ein Token-Endpunkt antwortet mit einfachem JSON.</translation>
    </message>
    <message>
        <source>Accept does not permit JSON, which is what a token endpoint answers with.</source>
        <translation>Accept erlaubt kein JSON, womit ein Token-Endpunkt antwortet.</translation>
    </message>
    <message>
        <source>Where the request goes is not known.</source>
        <translation>Wohin die Anfrage geht, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The request goes by https.</source>
        <translation>Die Anfrage geht über https.</translation>
    </message>
    <message>
        <source>The server is on this machine, where TLS is not needed.</source>
        <translation>Der Server ist auf diesem Rechner, wo TLS nicht nötig ist.</translation>
    </message>
    <message>
        <source>The request goes by plain http: servers redirect or refuse it, and everybody on the way can read the assertion.</source>
        <translation>Die Anfrage geht über einfaches http: Server leiten um oder lehnen ab, und jeder auf dem Weg kann die Assertion lesen.</translation>
    </message>
    <message>
        <source>client_assertion_type is empty.</source>
        <translation>client_assertion_type ist leer.</translation>
    </message>
    <message>
        <source>client_assertion_type has a blank or line break around its value.</source>
        <translation>Um den Wert von client_assertion_type steht ein Leerzeichen oder Zeilenumbruch.</translation>
    </message>
    <message>
        <source>client_assertion_type has quotes around its value.</source>
        <translation>Um den Wert von client_assertion_type stehen Anführungszeichen.</translation>
    </message>
    <message>
        <source>client_assertion_type is not written in lower case.</source>
        <translation>client_assertion_type ist nicht kleingeschrieben.</translation>
    </message>
    <message>
        <source>client_assertion_type names a grant; the value with client-assertion-type belongs here.</source>
        <translation>client_assertion_type nennt einen Grant; hierher gehört der Wert mit client-assertion-type.</translation>
    </message>
    <message>
        <source>client_assertion_type says that the assertion is SAML; it is a JWT.</source>
        <translation>client_assertion_type sagt, die Assertion sei SAML; sie ist ein JWT.</translation>
    </message>
    <message>
        <source>client_assertion_type is a short name; the whole URN belongs here.</source>
        <translation>client_assertion_type ist ein Kurzname; hierher gehört die ganze URN.</translation>
    </message>
    <message>
        <source>client_assertion_type is misspelt; it is compared character by character.</source>
        <translation>client_assertion_type ist verschrieben; es wird Zeichen für Zeichen verglichen.</translation>
    </message>
    <message>
        <source>client_assertion_type is not the name of a JWT assertion.</source>
        <translation>client_assertion_type ist nicht der Name einer JWT-Assertion.</translation>
    </message>
    <message>
        <source>There is no form to read.</source>
        <translation>Es gibt kein Formular zu lesen.</translation>
    </message>
    <message>
        <source>The form carries no assertion; another check judges that.</source>
        <translation>Das Formular enthält keine Assertion; das beurteilt eine andere Prüfung.</translation>
    </message>
    <message>
        <source>client_assertion_type is in the URL; another check judges that.</source>
        <translation>client_assertion_type steht in der URL; das beurteilt eine andere Prüfung.</translation>
    </message>
    <message>
        <source>client_assertion_type is missing.</source>
        <translation>client_assertion_type fehlt.</translation>
    </message>
    <message>
        <source>The request takes client_assertion_type from a variable.</source>
        <translation>Die Anfrage nimmt client_assertion_type aus einer Variablen.</translation>
    </message>
    <message>
        <source>client_assertion_type is right.</source>
        <translation>client_assertion_type stimmt.</translation>
    </message>
    <message>
        <source>client_assertion_type was encoded twice; another check judges that.</source>
        <translation>client_assertion_type wurde zweimal kodiert; das beurteilt eine andere Prüfung.</translation>
    </message>
    <message>
        <source>This server takes the ID and the secret from a header, and needs no form.</source>
        <translation>Dieser Server nimmt ID und Geheimnis aus einer Kopfzeile und braucht kein Formular.</translation>
    </message>
    <message>
        <source>The request has no body.</source>
        <translation>Die Anfrage hat keinen Inhalt.</translation>
    </message>
    <message>
        <source>The header says form, and the body is written as %1.</source>
        <translation>Der Header sagt Formular, und der Inhalt ist als %1 geschrieben.</translation>
    </message>
    <message>
        <source>The body is sent as %1; a token request must be a form.</source>
        <translation>Der Inhalt wird als %1 gesendet; eine Token-Anfrage muss ein Formular sein.</translation>
    </message>
    <message>
        <source>The request has no Content-Type.</source>
        <translation>Die Anfrage hat keinen Content-Type.</translation>
    </message>
    <message>
        <source>The body is declared as %1; a token request must be a form.</source>
        <translation>Der Inhalt ist als %1 ausgezeichnet; eine Token-Anfrage muss ein Formular sein.</translation>
    </message>
    <message>
        <source>The Content-Type has more than the type; this server compares it exactly.</source>
        <translation>Content-Type hat mehr als den Typ; dieser Server vergleicht ihn genau.</translation>
    </message>
    <message>
        <source>The Content-Type is not written in lower case; this server compares it as text.</source>
        <translation>Content-Type ist nicht kleingeschrieben; dieser Server vergleicht ihn als Text.</translation>
    </message>
    <message>
        <source>The body is a form; what stands behind the type does no harm here.</source>
        <translation>Der Inhalt ist ein Formular; was hinter dem Typ steht, schadet hier nicht.</translation>
    </message>
    <message>
        <source>The body is a form.</source>
        <translation>Der Inhalt ist ein Formular.</translation>
    </message>
    <message>
        <source>The body of the request was not given.</source>
        <translation>Der Inhalt der Anfrage wurde nicht angegeben.</translation>
    </message>
    <message>
        <source>The form has no client_id.</source>
        <translation>Das Formular hat keine client_id.</translation>
    </message>
    <message>
        <source>The request takes client_id from a variable.</source>
        <translation>Die Anfrage nimmt client_id aus einer Variablen.</translation>
    </message>
    <message>
        <source>The assertion names no client to compare with.</source>
        <translation>Die Assertion nennt keinen Client zum Vergleichen.</translation>
    </message>
    <message>
        <source>client_id is the client ID of this case.</source>
        <translation>client_id ist die Client-ID dieses Falls.</translation>
    </message>
    <message>
        <source>client_id is another one than that of this case.</source>
        <translation>client_id ist eine andere als die dieses Falls.</translation>
    </message>
    <message>
        <source>client_id names the client of the assertion.</source>
        <translation>client_id nennt den Client der Assertion.</translation>
    </message>
    <message>
        <source>The parameter client_id has a blank or line break that sub does not have.</source>
        <translation>Im Parameter client_id steht ein Leerzeichen oder Zeilenumbruch, den sub nicht hat.</translation>
    </message>
    <message>
        <source>The parameter client_id is a template that was not filled in.</source>
        <translation>Der Parameter client_id ist eine Vorlage, die nicht ausgefüllt wurde.</translation>
    </message>
    <message>
        <source>The parameter client_id names another client than the assertion.</source>
        <translation>Der Parameter client_id nennt einen anderen Client als die Assertion.</translation>
    </message>
    <message>
        <source>There is no form with an assertion.</source>
        <translation>Es gibt kein Formular mit einer Assertion.</translation>
    </message>
    <message>
        <source>The form has a client_id.</source>
        <translation>Das Formular hat eine client_id.</translation>
    </message>
    <message>
        <source>client_id as a parameter, equal to sub</source>
        <translation>client_id als Parameter, gleich sub</translation>
    </message>
    <message>
        <source>The form has no client_id; Spring needs it besides the assertion.</source>
        <translation>Das Formular hat keine client_id; Spring braucht sie neben der Assertion.</translation>
    </message>
    <message>
        <source>The form has no client_id; %1 names that among its reasons.</source>
        <translation>Das Formular hat keine client_id; %1 nennt das unter seinen Gründen.</translation>
    </message>
    <message>
        <source>The form has no client_id, which is optional.</source>
        <translation>Das Formular hat keine client_id, was erlaubt ist.</translation>
    </message>
    <message>
        <source>The answer is about a parameter, and some servers want client_id besides the assertion.</source>
        <translation>Die Antwort betrifft einen Parameter, und manche Server wollen client_id neben der Assertion.</translation>
    </message>
    <message>
        <source>every name and value encoded once</source>
        <translation>jeder Name und Wert einmal kodiert</translation>
    </message>
    <message>
        <source>The parameters are joined by &amp;amp; as in HTML; only &amp; separates them.</source>
        <translation>Die Parameter sind mit &amp;amp; verbunden wie in HTML; nur &amp; trennt sie.</translation>
    </message>
    <message>
        <source>The whole form was encoded, with its signs = and &amp;.</source>
        <translation>Das ganze Formular wurde kodiert, mit seinen Zeichen = und &amp;.</translation>
    </message>
    <message>
        <source>The form begins with a question mark, which becomes a part of the first name.</source>
        <translation>Das Formular beginnt mit einem Fragezeichen, das ein Teil des ersten Namens wird.</translation>
    </message>
    <message>
        <source>The parameters are joined by semicolons; only &amp; separates them.</source>
        <translation>Die Parameter sind mit Strichpunkten verbunden; nur &amp; trennt sie.</translation>
    </message>
    <message>
        <source>The parameters are joined by line breaks; only &amp; separates them.</source>
        <translation>Die Parameter sind durch Zeilenumbrüche verbunden; nur &amp; trennt sie.</translation>
    </message>
    <message>
        <source>There are blanks around the names of parameters; they become a part of them.</source>
        <translation>Um die Namen der Parameter stehen Leerzeichen; sie werden ein Teil davon.</translation>
    </message>
    <message>
        <source>The parameter %1 was encoded twice.</source>
        <translation>Der Parameter %1 wurde zweimal kodiert.</translation>
    </message>
    <message>
        <source>A percent sign without two hex digits stands in %1.</source>
        <translation>In %1 steht ein Prozentzeichen ohne zwei Hexziffern.</translation>
    </message>
    <message>
        <source>The body ends with a line break, which becomes a part of %1.</source>
        <translation>Der Inhalt endet mit einem Zeilenumbruch, der zu einem Teil von %1 wird.</translation>
    </message>
    <message>
        <source>a line break at the end</source>
        <translation>ein Zeilenumbruch am Ende</translation>
    </message>
    <message>
        <source>The value of %1 holds signs that a form encodes; most servers read it all the same.</source>
        <translation>Der Wert von %1 enthält Zeichen, die ein Formular kodiert; die meisten Server lesen ihn trotzdem.</translation>
    </message>
    <message>
        <source>%1 stands where the name of a parameter is expected: a sign in the value before it was not encoded.</source>
        <translation>%1 steht, wo der Name eines Parameters erwartet wird: Ein Zeichen im Wert davor wurde nicht kodiert.</translation>
    </message>
    <message>
        <source>Names and values of the form are encoded once.</source>
        <translation>Namen und Werte des Formulars sind einmal kodiert.</translation>
    </message>
    <message>
        <source>grant_type is not in the form; another check judges that.</source>
        <translation>grant_type steht nicht im Formular; das beurteilt eine andere Prüfung.</translation>
    </message>
    <message>
        <source>The name of grant_type is written %1.</source>
        <translation>Der Name von grant_type ist %1 geschrieben.</translation>
    </message>
    <message>
        <source>grant_type is missing.</source>
        <translation>grant_type fehlt.</translation>
    </message>
    <message>
        <source>The request takes grant_type from a variable.</source>
        <translation>Die Anfrage nimmt grant_type aus einer Variablen.</translation>
    </message>
    <message>
        <source>This server takes the JWT as the grant itself.</source>
        <translation>Dieser Server nimmt das JWT als die Gewährung selbst.</translation>
    </message>
    <message>
        <source>The form is that of another grant, %1, and has what belongs to it.</source>
        <translation>Das Formular gehört zu einer anderen Art von Anfrage, %1, und hat, was dazu gehört.</translation>
    </message>
    <message>
        <source>grant_type is client_credentials.</source>
        <translation>grant_type ist client_credentials.</translation>
    </message>
    <message>
        <source>This address opens a sign-in in a browser; its parameters belong in the URL. It asks for no token.</source>
        <translation>Diese Adresse öffnet eine Anmeldung im Browser; ihre Parameter gehören in die URL. Ein Token verlangt sie nicht.</translation>
    </message>
    <message>
        <source>The method of the request is not known.</source>
        <translation>Die Methode der Anfrage ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The request is a POST.</source>
        <translation>Die Anfrage ist ein POST.</translation>
    </message>
    <message>
        <source>The method is written %1; methods are compared exactly.</source>
        <translation>Die Methode ist %1 geschrieben; Methoden werden genau verglichen.</translation>
    </message>
    <message>
        <source>The request is a %1; a token request must be a POST.</source>
        <translation>Die Anfrage ist ein %1; eine Token-Anfrage muss ein POST sein.</translation>
    </message>
    <message>
        <source>This server takes the secret and the signed JWT together, or one as the other.</source>
        <translation>Dieser Server nimmt Secret und signiertes JWT zusammen oder eines als das andere.</translation>
    </message>
    <message>
        <source>client_assertion, and no secret</source>
        <translation>client_assertion, und kein Secret</translation>
    </message>
    <message>
        <source>The private key itself was sent as client_secret: make a new key pair, and treat this one as leaked.</source>
        <translation>Der private Schlüssel selbst wurde als client_secret gesendet: Machen Sie ein neues Schlüsselpaar, und betrachten Sie dieses als preisgegeben.</translation>
    </message>
    <message>
        <source>The JWT is sent as client_secret; it belongs in client_assertion.</source>
        <translation>Das JWT wird als client_secret gesendet; es gehört in client_assertion.</translation>
    </message>
    <message>
        <source>a JWT in client_secret</source>
        <translation>ein JWT in client_secret</translation>
    </message>
    <message>
        <source>What follows Basic in the Authorization header is not base64 of an ID, a colon and a secret.</source>
        <translation>Was im Authorization-Header auf Basic folgt, ist nicht Base64 aus einer ID, einem Doppelpunkt und einem Secret.</translation>
    </message>
    <message>
        <source>Authorization: Basic …</source>
        <translation>Authorization: Basic …</translation>
    </message>
    <message>
        <source>base64 of id:secret, or no such header</source>
        <translation>Base64 von id:secret, oder kein solcher Header</translation>
    </message>
    <message>
        <source>No secret is sent.</source>
        <translation>Es wird kein Secret gesendet.</translation>
    </message>
    <message>
        <source>There is an assertion as well; another check judges that.</source>
        <translation>Es gibt auch eine Assertion; das beurteilt eine andere Prüfung.</translation>
    </message>
    <message>
        <source>client_secret</source>
        <translation>client_secret</translation>
    </message>
    <message>
        <source>HTTP Basic</source>
        <translation>HTTP Basic</translation>
    </message>
    <message>
        <source>The server refused a client secret: it is wrong, expired, or encoded in another way than it expects.</source>
        <translation>Der Server lehnte ein Client-Secret ab: Es ist falsch, abgelaufen oder anders kodiert, als er erwartet.</translation>
    </message>
    <message>
        <source>the secret of this client</source>
        <translation>das Secret dieses Clients</translation>
    </message>
    <message>
        <source>A client secret is sent; whether it is right cannot be seen from here.</source>
        <translation>Ein Client-Secret wird gesendet; ob es stimmt, ist von hier nicht zu sehen.</translation>
    </message>
    <message>
        <source>A client secret is sent in place of an assertion.</source>
        <translation>Statt einer Assertion wird ein Client-Secret gesendet.</translation>
    </message>
    <message>
        <source>the assertion alone</source>
        <translation>die Assertion allein</translation>
    </message>
    <message>
        <source>The request authenticates in two ways at once: with an assertion and with HTTP Basic.</source>
        <translation>Die Anfrage authentifiziert sich auf zwei Arten zugleich: mit einer Assertion und mit HTTP Basic.</translation>
    </message>
    <message>
        <source>The request authenticates in two ways at once: with an assertion and with a secret.</source>
        <translation>Die Anfrage authentifiziert sich auf zwei Arten zugleich: mit einer Assertion und einem Secret.</translation>
    </message>
    <message>
        <source>an assertion and Authorization: Basic</source>
        <translation>eine Assertion und Authorization: Basic</translation>
    </message>
    <message>
        <source>an assertion and client_secret</source>
        <translation>eine Assertion und client_secret</translation>
    </message>
    <message>
        <source>An empty client_secret is sent besides the assertion; some servers count it as a second way of authenticating.</source>
        <translation>Neben der Assertion wird ein leeres client_secret gesendet; manche Server zählen es als zweite Art der Authentifizierung.</translation>
    </message>
    <message>
        <source>client_secret, empty</source>
        <translation>client_secret, leer</translation>
    </message>
    <message>
        <source>An Authorization header is sent besides the assertion; some servers then look at it alone.</source>
        <translation>Neben der Assertion wird ein Authorization-Header gesendet; manche Server sehen dann nur ihn an.</translation>
    </message>
    <message>
        <source>Authorization: %1 …</source>
        <translation>Authorization: %1 …</translation>
    </message>
    <message>
        <source>The request authenticates in one way only.</source>
        <translation>Die Anfrage authentifiziert sich auf nur eine Art.</translation>
    </message>
    <message>
        <source>all parameters in the form, none in the URL or a header</source>
        <translation>alle Parameter im Formular, keiner in der URL oder einem Header</translation>
    </message>
    <message>
        <source>A request of this method has its parameters in the URL; another check judges the method.</source>
        <translation>Eine Anfrage mit dieser Methode hat ihre Parameter in der URL; die Methode beurteilt eine andere Prüfung.</translation>
    </message>
    <message>
        <source>Parameters stand in the URL besides the form; logs keep what stands there.</source>
        <translation>Neben dem Formular stehen Parameter in der URL; Protokolle behalten, was dort steht.</translation>
    </message>
    <message>
        <source>Parameters stand in the URL, where most token servers do not look for them; but nothing shows that this is what failed here.</source>
        <translation>Parameter stehen in der Adresse, wo die meisten Token-Server nicht nach ihnen suchen; aber nichts zeigt, dass das hier der Fehler war.</translation>
    </message>
    <message>
        <source>Parameters stand in the URL, where token servers do not look for them and logs keep them.</source>
        <translation>Parameter stehen in der URL, wo Token-Server nicht nach ihnen sehen und Protokolle sie aufbewahren.</translation>
    </message>
    <message>
        <source>A JWT stands in the Authorization header besides the one in the form.</source>
        <translation>Im Authorization-Header steht ein JWT neben dem im Formular.</translation>
    </message>
    <message>
        <source>Authorization: Bearer …</source>
        <translation>Authorization: Bearer …</translation>
    </message>
    <message>
        <source>The assertion is in the Authorization header; it belongs in client_assertion.</source>
        <translation>Die Assertion steht im Authorization-Header; sie gehört in client_assertion.</translation>
    </message>
    <message>
        <source>The parameter %1 is sent as a header.</source>
        <translation>Der Parameter %1 wird als Header gesendet.</translation>
    </message>
    <message>
        <source>A header has the name of a parameter; the form is whole without it.</source>
        <translation>Ein Header trägt den Namen eines Parameters; das Formular ist ohne ihn vollständig.</translation>
    </message>
    <message>
        <source>No parameter stands in the URL or in a header.</source>
        <translation>Kein Parameter steht in der URL oder einem Header.</translation>
    </message>
    <message>
        <source>The parameter %1 is in the form and in the URL.</source>
        <translation>Der Parameter %1 steht im Formular und in der URL.</translation>
    </message>
    <message>
        <source>The parameter %1 comes twice, with the same value.</source>
        <translation>Der Parameter %1 kommt zweimal vor, mit demselben Wert.</translation>
    </message>
    <message>
        <source>The parameter %1 comes twice, with different values.</source>
        <translation>Der Parameter %1 kommt zweimal vor, mit verschiedenen Werten.</translation>
    </message>
    <message>
        <source>each parameter once</source>
        <translation>jeder Parameter einmal</translation>
    </message>
    <message>
        <source>No parameter comes twice.</source>
        <translation>Kein Parameter kommt doppelt vor.</translation>
    </message>
    <message>
        <source>The request goes to the FHIR base, not to the token endpoint.</source>
        <translation>Die Anfrage geht an die FHIR-Basis, nicht an den Token-Endpunkt.</translation>
    </message>
    <message>
        <source>The request goes to a discovery document, not to the token endpoint.</source>
        <translation>Die Anfrage geht an ein Discovery-Dokument, nicht an den Token-Endpunkt.</translation>
    </message>
    <message>
        <source>The request goes to the authorization endpoint, not to the token endpoint.</source>
        <translation>Die Anfrage geht an den Autorisierungs-Endpunkt, nicht an den Token-Endpunkt.</translation>
    </message>
    <message>
        <source>The request goes to the issuer, not to the token endpoint.</source>
        <translation>Die Anfrage geht an den Aussteller, nicht an den Token-Endpunkt.</translation>
    </message>
    <message>
        <source>The request goes to the address of a key set, not to the token endpoint.</source>
        <translation>Die Anfrage geht an die Adresse eines Schlüsselsatzes, nicht an den Token-Endpunkt.</translation>
    </message>
    <message>
        <source>The request goes to another endpoint of the server, not to the token endpoint.</source>
        <translation>Die Anfrage geht an einen anderen Endpunkt des Servers, nicht an den Token-Endpunkt.</translation>
    </message>
    <message>
        <source>The request goes to the token endpoint with a slash too many.</source>
        <translation>Die Anfrage geht an den Token-Endpunkt mit einem Schrägstrich zu viel.</translation>
    </message>
    <message>
        <source>The request goes to the token endpoint without its slash at the end.</source>
        <translation>Die Anfrage geht an den Token-Endpunkt ohne seinen Schrägstrich am Ende.</translation>
    </message>
    <message>
        <source>The request goes by %1; the token endpoint is %2.</source>
        <translation>Die Anfrage geht über %1; der Token-Endpunkt ist %2.</translation>
    </message>
    <message>
        <source>The address differs from the token endpoint in upper and lower case.</source>
        <translation>Die Adresse unterscheidet sich vom Token-Endpunkt in Groß- und Kleinschreibung.</translation>
    </message>
    <message>
        <source>The address differs from the token endpoint in the port.</source>
        <translation>Die Adresse unterscheidet sich vom Token-Endpunkt im Port.</translation>
    </message>
    <message>
        <source>The request goes to another path than the token endpoint.</source>
        <translation>Die Anfrage geht an einen anderen Pfad als den Token-Endpunkt.</translation>
    </message>
    <message>
        <source>The request goes to another environment than the token endpoint belongs to.</source>
        <translation>Die Anfrage geht an eine andere Umgebung als die des Token-Endpunkts.</translation>
    </message>
    <message>
        <source>The request goes to another host than the token endpoint.</source>
        <translation>Die Anfrage geht an einen anderen Host als den Token-Endpunkt.</translation>
    </message>
    <message>
        <source>The request goes to another address than the token endpoint.</source>
        <translation>Die Anfrage geht an eine andere Adresse als den Token-Endpunkt.</translation>
    </message>
    <message>
        <source>The address of the request is not known.</source>
        <translation>Die Adresse der Anfrage ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Where the request went is not known.</source>
        <translation>Wohin die Anfrage ging, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The address is a template that was not filled in.</source>
        <translation>Die Adresse ist eine Vorlage, die nicht ausgefüllt wurde.</translation>
    </message>
    <message>
        <source>the token endpoint of discovery</source>
        <translation>der Token-Endpunkt der Discovery</translation>
    </message>
    <message>
        <source>The request goes to the token endpoint.</source>
        <translation>Die Anfrage geht an den Token-Endpunkt.</translation>
    </message>
    <message>
        <source>The request goes to the token endpoint, with its port written out.</source>
        <translation>Die Anfrage geht an den Token-Endpunkt, mit ausgeschriebenem Port.</translation>
    </message>
    <message>
        <source>The request goes to the token endpoint, with the tenant named otherwise.</source>
        <translation>Die Anfrage geht an den Token-Endpunkt, nur der Mandant ist anders benannt.</translation>
    </message>
    <message>
        <source>The token endpoint is not known: its discovery document names it.</source>
        <translation>Der Token-Endpunkt ist nicht bekannt: Das Discovery-Dokument nennt ihn.</translation>
    </message>
    <message>
        <source>Nothing in its form speaks against this address.</source>
        <translation>An ihrer Form spricht nichts gegen diese Adresse.</translation>
    </message>
    <message>
        <source>no resource, or one that the server knows</source>
        <translation>kein resource, oder eines, das der Server kennt</translation>
    </message>
    <message>
        <source>The server refuses the resource that was asked for (invalid_target).</source>
        <translation>Der Server lehnt das verlangte resource ab (invalid_target).</translation>
    </message>
    <message>
        <source>invalid_target</source>
        <translation>invalid_target</translation>
    </message>
    <message>
        <source>The request itself was not given, so this could not be checked.</source>
        <translation>Die Anfrage selbst wurde nicht angegeben, daher war das nicht prüfbar.</translation>
    </message>
    <message>
        <source>The request names no resource.</source>
        <translation>Die Anfrage nennt kein resource.</translation>
    </message>
    <message>
        <source>resource must be an absolute address without a fragment.</source>
        <translation>resource muss eine absolute Adresse ohne Fragment sein.</translation>
    </message>
    <message>
        <source>Entra takes the resource as a scope that ends with /.default.</source>
        <translation>Entra nimmt die Ressource als Scope, der mit /.default endet.</translation>
    </message>
    <message>
        <source>SMART knows no parameter resource; some servers refuse one that they do not know.</source>
        <translation>SMART kennt keinen Parameter resource; manche Server lehnen einen unbekannten ab.</translation>
    </message>
    <message>
        <source>The request takes its scope from a variable.</source>
        <translation>Die Anfrage nimmt ihren Scope aus einer Variablen.</translation>
    </message>
    <message>
        <source>The request asks for a scope.</source>
        <translation>Die Anfrage bittet um einen Scope.</translation>
    </message>
    <message>
        <source>No scope was given.</source>
        <translation>Es wurde kein Scope angegeben.</translation>
    </message>
    <message>
        <source>The form is that of another grant, which names its scope elsewhere.</source>
        <translation>Das Formular gehört zu einem anderen Grant, der seinen Scope an anderer Stelle nennt.</translation>
    </message>
    <message>
        <source>This server needs no scope.</source>
        <translation>Dieser Server braucht keinen Scope.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>at least one system/ scope</source>
        <translation>mindestens ein system/-Scope</translation>
    </message>
    <message>
        <source>The request asks for no scope, and the server refuses that.</source>
        <translation>Die Anfrage bittet um keinen Scope, und der Server lehnt das ab.</translation>
    </message>
    <message>
        <source>The request asks for no scope; whether this server needs one is not known.</source>
        <translation>Die Anfrage bittet um keinen Scope; ob dieser Server einen braucht, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The request asks for no scope; %1 wants one.</source>
        <translation>Die Anfrage bittet um keinen Scope; %1 verlangt einen.</translation>
    </message>
    <message>
        <source>The request asks for no scope.</source>
        <translation>Die Anfrage bittet um keinen Scope.</translation>
    </message>
    <message>
        <source>No scope is asked for.</source>
        <translation>Es wird um keinen Scope gebeten.</translation>
    </message>
    <message>
        <source>The scope is the one that this server knows.</source>
        <translation>Der Scope ist der, den dieser Server kennt.</translation>
    </message>
    <message>
        <source>%1 takes one scope only.</source>
        <translation>%1 nimmt nur einen Scope.</translation>
    </message>
    <message>
        <source>The scope has the form that Entra takes.</source>
        <translation>Der Scope hat die Form, die Entra nimmt.</translation>
    </message>
    <message>
        <source>Entra takes one scope for a service: the resource, then /.default.</source>
        <translation>Entra nimmt für einen Dienst einen Scope: die Ressource, dann /.default.</translation>
    </message>
    <message>
        <source>A scope that ends with /.default is for Microsoft Entra.</source>
        <translation>Ein Scope, der mit /.default endet, ist für Microsoft Entra.</translation>
    </message>
    <message>
        <source>The scope is not well formed; another check judges that.</source>
        <translation>Der Scope ist nicht wohlgeformt; das beurteilt eine andere Prüfung.</translation>
    </message>
    <message>
        <source>Epic gives the scopes of the app, whatever is asked for.</source>
        <translation>Epic gibt die Scopes der App, worum auch immer gebeten wird.</translation>
    </message>
    <message>
        <source>This server gives only system/ scopes.</source>
        <translation>Dieser Server gibt nur system/-Scopes.</translation>
    </message>
    <message>
        <source>This server gives only scopes that read.</source>
        <translation>Dieser Server gibt nur Scopes zum Lesen.</translation>
    </message>
    <message>
        <source>A scope of a signed-in user is asked for; a backend service has none.</source>
        <translation>Es wird um den Scope einer angemeldeten Person gebeten; ein Backend-Dienst hat keine.</translation>
    </message>
    <message>
        <source>Bulk requests need system/Group.read here; requests for single patients must not have it.</source>
        <translation>Massenabfragen brauchen hier system/Group.read; Anfragen zu einzelnen Patienten dürfen es nicht haben.</translation>
    </message>
    <message>
        <source>The server&apos;s discovery knows only SMART v1 scopes, and this one is v2.</source>
        <translation>Die Discovery des Servers kennt nur Scopes nach SMART v1, und dieser ist v2.</translation>
    </message>
    <message>
        <source>The server&apos;s discovery knows only SMART v2 scopes, and this one is v1.</source>
        <translation>Die Discovery des Servers kennt nur Scopes nach SMART v2, und dieser ist v1.</translation>
    </message>
    <message>
        <source>Nothing speaks against these scopes at this server.</source>
        <translation>Bei diesem Server spricht nichts gegen diese Scopes.</translation>
    </message>
    <message>
        <source>This server has scopes of its own; another check judges them.</source>
        <translation>Dieser Server hat eigene Scopes; sie beurteilt eine andere Prüfung.</translation>
    </message>
    <message>
        <source>The scopes are well formed.</source>
        <translation>Die Scopes sind wohlgeformt.</translation>
    </message>
    <message>
        <source>The address names no tenant or realm.</source>
        <translation>Die Adresse nennt keinen Mandanten oder Realm.</translation>
    </message>
    <message>
        <source>The tenant or realm in the address is a placeholder that was not filled in.</source>
        <translation>Der Mandant oder Realm in der Adresse ist ein Platzhalter, der nicht ausgefüllt wurde.</translation>
    </message>
    <message>
        <source>the name of the tenant or realm</source>
        <translation>der Name des Mandanten oder Realms</translation>
    </message>
    <message>
        <source>The tenant or realm looks like a placeholder, yet it answered.</source>
        <translation>Mandant oder Realm sieht aus wie ein Platzhalter, hat aber geantwortet.</translation>
    </message>
    <message>
        <source>The address names no tenant of its own; a service without a user needs one.</source>
        <translation>Die Adresse nennt keinen eigenen Mandanten; ein Dienst ohne Benutzer braucht einen.</translation>
    </message>
    <message>
        <source>the ID or domain of the tenant</source>
        <translation>die ID oder Domain des Mandanten</translation>
    </message>
    <message>
        <source>The tenant in the address is not an ID of 32 hex digits.</source>
        <translation>Der Mandant in der Adresse ist keine ID aus 32 Hexziffern.</translation>
    </message>
    <message>
        <source>the tenant of discovery</source>
        <translation>der Mandant der Discovery</translation>
    </message>
    <message>
        <source>The token endpoint names another tenant than the FHIR base.</source>
        <translation>Der Token-Endpunkt nennt einen anderen Mandanten als die FHIR-Basis.</translation>
    </message>
    <message>
        <source>The address names a tenant or realm.</source>
        <translation>Die Adresse nennt einen Mandanten oder Realm.</translation>
    </message>
    <message>
        <source>The server itself failed (HTTP %1).</source>
        <translation>Der Server selbst ist gescheitert (HTTP %1).</translation>
    </message>
    <message>
        <source>an answer of the token endpoint</source>
        <translation>eine Antwort des Token-Endpunkts</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What answered asks for %1, as no token endpoint does.</source>
        <translation>Was geantwortet hat, verlangt %1, was kein Token-Endpunkt tut.</translation>
    </message>
    <message>
        <source>The server refuses because there were too many requests.</source>
        <translation>Der Server lehnt ab, weil es zu viele Anfragen waren.</translation>
    </message>
    <message>
        <source>A network on the way wants a sign-in first (HTTP 511).</source>
        <translation>Ein Netz auf dem Weg verlangt zuerst eine Anmeldung (HTTP 511).</translation>
    </message>
    <message>
        <source>The answer is invalid_client; what else it says was not kept.</source>
        <translation>Die Antwort ist invalid_client; was sie sonst sagt, wurde nicht aufgehoben.</translation>
    </message>
    <message>
        <source>The answer is invalid_client and says no more: every fault of the client&apos;s authentication looks like this.</source>
        <translation>Die Antwort ist invalid_client und sagt nicht mehr: Jeder Fehler bei der Authentifizierung des Clients sieht so aus.</translation>
    </message>
    <message>
        <source>The answer is invalid_client: the client&apos;s authentication failed.</source>
        <translation>Die Antwort ist invalid_client: Die Authentifizierung des Clients ist gescheitert.</translation>
    </message>
    <message>
        <source>The server asks for a name and a secret (WWW-Authenticate: Basic).</source>
        <translation>Der Server fragt nach Name und Secret (WWW-Authenticate: Basic).</translation>
    </message>
    <message>
        <source>The client is known, but may not get a token for a secret here.</source>
        <translation>Der Client ist bekannt, darf hier aber für ein Geheimnis kein Token bekommen.</translation>
    </message>
    <message>
        <source>a signed assertion (private_key_jwt)</source>
        <translation>eine signierte Assertion (private_key_jwt)</translation>
    </message>
    <message>
        <source>The client is known, but may not use this grant here.</source>
        <translation>Der Client ist bekannt, darf diesen Grant hier aber nicht verwenden.</translation>
    </message>
    <message>
        <source>an app that is activated for this grant</source>
        <translation>eine App, die für diesen Grant aktiviert ist</translation>
    </message>
    <message>
        <source>The server says that it failed itself.</source>
        <translation>Der Server sagt, dass er selbst versagt hat.</translation>
    </message>
    <message>
        <source>an answer that judges the request</source>
        <translation>eine Antwort, die die Anfrage beurteilt</translation>
    </message>
    <message>
        <source>The server redirects; another check judges that.</source>
        <translation>Der Server leitet um; das beurteilt eine andere Prüfung.</translation>
    </message>
    <message>
        <source>The answer is no OAuth answer.</source>
        <translation>Die Antwort ist keine OAuth-Antwort.</translation>
    </message>
    <message>
        <source>The code %1 is none of RFC 6749.</source>
        <translation>Der Code %1 steht nicht in RFC 6749.</translation>
    </message>
    <message>
        <source>invalid_scope comes only after the client was authenticated: key, signature and times are right.</source>
        <translation>invalid_scope kommt erst, nachdem der Client authentifiziert ist: Schlüssel, Signatur und Zeiten stimmen.</translation>
    </message>
    <message>
        <source>unauthorized_client means that the client was recognised and may not do this: key, signature and times are right.</source>
        <translation>unauthorized_client heißt, dass der Client erkannt wurde und dies nicht darf: Schlüssel, Signatur und Zeiten stimmen.</translation>
    </message>
    <message>
        <source>unsupported_grant_type is about the form alone, not about the client or its key.</source>
        <translation>unsupported_grant_type betrifft nur das Formular, nicht den Client oder seinen Schlüssel.</translation>
    </message>
    <message>
        <source>access_denied is about what the client may do, and hardly about its key or its assertion.</source>
        <translation>access_denied betrifft, was der Client darf, und kaum seinen Schlüssel oder seine Assertion.</translation>
    </message>
    <message>
        <source>Status 429 has one meaning: too many requests.</source>
        <translation>Status 429 hat nur eine Bedeutung: zu viele Anfragen.</translation>
    </message>
    <message>
        <source>Status %1 without an OAuth answer: the server did not get as far as judging the client.</source>
        <translation>Status %1 ohne OAuth-Antwort: Der Server kam nicht so weit, den Client zu beurteilen.</translation>
    </message>
    <message>
        <source>Status 404 without an OAuth answer: nothing was judged at this address.</source>
        <translation>Status 404 ohne OAuth-Antwort: An dieser Adresse wurde nichts beurteilt.</translation>
    </message>
    <message>
        <source>Status 405 is about the method and the address: no client was judged.</source>
        <translation>Status 405 betrifft Methode und Adresse: Kein Client wurde beurteilt.</translation>
    </message>
    <message>
        <source>Status %1 is about the form of the request: no client was judged.</source>
        <translation>Status %1 betrifft die Form der Anfrage: Kein Client wurde beurteilt.</translation>
    </message>
    <message>
        <source>A FHIR resource is no answer of OAuth: most likely no token endpoint judged the client.</source>
        <translation>Eine FHIR-Ressource ist keine Antwort von OAuth: Höchstwahrscheinlich hat kein Token-Endpunkt den Client beurteilt.</translation>
    </message>
    <message>
        <source>A web page is no answer of OAuth: most likely no token endpoint judged the client.</source>
        <translation>Eine Webseite ist keine Antwort von OAuth: Höchstwahrscheinlich hat kein Token-Endpunkt den Client beurteilt.</translation>
    </message>
    <message>
        <source>An answer without the JSON of OAuth is hardly one in which a client was judged.</source>
        <translation>Eine Antwort ohne das JSON von OAuth ist kaum eine, in der ein Client geprüft wurde.</translation>
    </message>
    <message>
        <source>invalid_client is about authenticating: the server was reached, and the scope was not looked at yet.</source>
        <translation>invalid_client betrifft die Authentifizierung: Der Server wurde erreicht, und der Scope wurde noch nicht angesehen.</translation>
    </message>
    <message>
        <source>This answer excludes nothing by itself.</source>
        <translation>Diese Antwort schließt von sich aus nichts aus.</translation>
    </message>
    <message>
        <source>The answer has no token_type.</source>
        <translation>Die Antwort hat kein token_type.</translation>
    </message>
    <message>
        <source>The token is of another type than bearer: an API call with Bearer may fail.</source>
        <translation>Das Token ist von einem anderen Typ als bearer: Ein API-Aufruf mit Bearer kann scheitern.</translation>
    </message>
    <message>
        <source>The answer does not say which scope was granted.</source>
        <translation>Die Antwort sagt nicht, welcher Scope erteilt wurde.</translation>
    </message>
    <message>
        <source>no scope</source>
        <translation>kein Scope</translation>
    </message>
    <message>
        <source>Less was granted than asked for: %1 is missing.</source>
        <translation>Es wurde weniger erteilt als erbeten: %1 fehlt.</translation>
    </message>
    <message>
        <source>an empty scope</source>
        <translation>ein leerer Scope</translation>
    </message>
    <message>
        <source>a number of seconds</source>
        <translation>eine Anzahl von Sekunden</translation>
    </message>
    <message>
        <source>The answer does not say how long the token holds (expires_in).</source>
        <translation>Die Antwort sagt nicht, wie lange das Token gilt (expires_in).</translation>
    </message>
    <message>
        <source>expires_in is no number: many clients cannot read it.</source>
        <translation>expires_in ist keine Zahl: Viele Clients können es nicht lesen.</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <source>By expires_in the token has expired already.</source>
        <translation>Nach expires_in ist das Token schon abgelaufen.</translation>
    </message>
    <message>
        <source>The token holds for %1; SMART wants no more than five minutes.</source>
        <translation>Das Token gilt %1; SMART will höchstens fünf Minuten.</translation>
    </message>
    <message>
        <source>A refresh token came with it, which a backend service should not get.</source>
        <translation>Dazu kam ein Refresh-Token, das ein Backend-Dienst nicht bekommen sollte.</translation>
    </message>
    <message>
        <source>no refresh token</source>
        <translation>kein Refresh-Token</translation>
    </message>
    <message>
        <source>No token was granted.</source>
        <translation>Es wurde kein Token erteilt.</translation>
    </message>
    <message>
        <source>The answer grants what was asked for, in the form that SMART prescribes.</source>
        <translation>Die Antwort erteilt, worum gebeten wurde, in der Form, die SMART vorschreibt.</translation>
    </message>
    <message>
        <source>a JSON object with access_token or error</source>
        <translation>ein JSON-Objekt mit access_token oder error</translation>
    </message>
    <message>
        <source>The answer has the form that OAuth prescribes.</source>
        <translation>Die Antwort hat die Form, die OAuth vorschreibt.</translation>
    </message>
    <message>
        <source>an empty body</source>
        <translation>ein leerer Inhalt</translation>
    </message>
    <message>
        <source>The answer is longer than what was kept of it: its form cannot be told.</source>
        <translation>Die Antwort ist länger als das, was von ihr aufgehoben wurde: Ihre Form lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>The answer is longer than what was kept of it; only its code could be read.</source>
        <translation>Die Antwort ist länger als das, was von ihr aufgehoben wurde; nur ihr Code war zu lesen.</translation>
    </message>
    <message>
        <source>The answer breaks off before its JSON ends; only its code could be read.</source>
        <translation>Die Antwort bricht ab, bevor ihr JSON endet; nur ihr Code ließ sich lesen.</translation>
    </message>
    <message>
        <source>The status says what happened.</source>
        <translation>Der Status sagt, was geschehen ist.</translation>
    </message>
    <message>
        <source>A web page of a proxy or firewall came back, not an answer of a token endpoint.</source>
        <translation>Zurück kam die Webseite eines Proxys oder einer Firewall, nicht die Antwort eines Token-Endpunkts.</translation>
    </message>
    <message>
        <source>A web page came back, not an answer of a token endpoint.</source>
        <translation>Zurück kam eine Webseite, nicht die Antwort eines Token-Endpunkts.</translation>
    </message>
    <message>
        <source>The answer has no body.</source>
        <translation>Die Antwort hat keinen Inhalt.</translation>
    </message>
    <message>
        <source>The answer is not the JSON that OAuth prescribes.</source>
        <translation>Die Antwort ist nicht das JSON, das OAuth vorschreibt.</translation>
    </message>
    <message>
        <source>The server says something that is not in the collection of known texts.</source>
        <translation>Der Server sagt etwas, das nicht in der Sammlung bekannter Texte steht.</translation>
    </message>
    <message>
        <source>Whether the server gives a reason is not known: the answer is longer than what was kept of it.</source>
        <translation>Ob der Server einen Grund nennt, ist nicht bekannt: Die Antwort ist länger als das, was von ihr aufgehoben wurde.</translation>
    </message>
    <message>
        <source>The server gives no reason.</source>
        <translation>Der Server nennt keinen Grund.</translation>
    </message>
    <message>
        <source>The answer holds no text that names a reason.</source>
        <translation>Die Antwort enthält keinen Text, der einen Grund nennt.</translation>
    </message>
    <message>
        <source>The server&apos;s words point to this: %1</source>
        <translation>Die Worte des Servers weisen hierauf: %1</translation>
    </message>
    <message>
        <source>The server&apos;s words mean this: %1</source>
        <translation>Die Worte des Servers bedeuten: %1</translation>
    </message>
    <message>
        <source>What is published now fits the assertion, so the server judged by something else.</source>
        <translation>Was jetzt veröffentlicht ist, passt zur Assertion; also hat der Server nach etwas anderem geurteilt.</translation>
    </message>
    <message>
        <source>No line of the server&apos;s log was given; one line of it often settles a bare answer.</source>
        <translation>Es wurde keine Zeile aus dem Protokoll des Servers angegeben; eine einzige klärt oft eine nackte Antwort.</translation>
    </message>
    <message>
        <source>No line of the server&apos;s log was given.</source>
        <translation>Es wurde keine Zeile aus dem Protokoll des Servers angegeben.</translation>
    </message>
    <message>
        <source>No answer came; other checks judge what the program says of that.</source>
        <translation>Es kam keine Antwort; was das Programm davon sagt, beurteilen andere Prüfungen.</translation>
    </message>
    <message>
        <source>The lines of the server&apos;s log name no reason that is known here.</source>
        <translation>Die Zeilen aus dem Protokoll des Servers nennen keinen hier bekannten Grund.</translation>
    </message>
    <message>
        <source>The program itself says: %1</source>
        <translation>Das Programm selbst sagt: %1</translation>
    </message>
    <message>
        <source>A sentence of the text points to this: %1</source>
        <translation>Ein Satz des Textes deutet darauf: %1</translation>
    </message>
    <message>
        <source>The server&apos;s log says: %1</source>
        <translation>Das Protokoll des Servers sagt: %1</translation>
    </message>
    <message>
        <source>The server redirects the request (HTTP %1).</source>
        <translation>Der Server leitet die Anfrage um (HTTP %1).</translation>
    </message>
    <message>
        <source>The server redirects the request to %1.</source>
        <translation>Der Server leitet die Anfrage nach %1 um.</translation>
    </message>
    <message>
        <source>A redirect turned the POST into a GET, and the parameters were lost on the way.</source>
        <translation>Eine Weiterleitung hat aus dem POST ein GET gemacht, und die Parameter gingen unterwegs verloren.</translation>
    </message>
    <message>
        <source>The request was redirected %1 times before this answer; parameters are easily lost on the way.</source>
        <translation>Die Anfrage wurde vor dieser Antwort %1-mal umgeleitet; dabei gehen Parameter leicht verloren.</translation>
    </message>
    <message>
        <source>The request was not redirected.</source>
        <translation>Die Anfrage wurde nicht umgeleitet.</translation>
    </message>
    <message>
        <source>No probe was sent; one could tell the causes apart that look alike here.</source>
        <translation>Es wurde keine Probe gesendet; eine könnte die Ursachen unterscheiden, die hier gleich aussehen.</translation>
    </message>
    <message>
        <source>No probe was sent.</source>
        <translation>Es wurde keine Probe gesendet.</translation>
    </message>
    <message>
        <source>The probes got no answer that could be compared with the first.</source>
        <translation>Die Proben bekamen keine Antwort, die sich mit der ersten vergleichen ließe.</translation>
    </message>
    <message>
        <source>an answer without its status</source>
        <translation>eine Antwort ohne ihren Status</translation>
    </message>
    <message>
        <source>the first %1</source>
        <translation>die ersten %1</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>%1 So the text tells.</source>
        <translation>%1 So steht es im Text.</translation>
    </message>
    <message>
        <source>Judged by the clock of the asking machine, at the moment of the answer.</source>
        <translation>Beurteilt nach der Uhr des fragenden Rechners, im Augenblick der Antwort.</translation>
    </message>
    <message>
        <source>Judged at the moment of this diagnosis: when the assertion arrived is not known.</source>
        <translation>Beurteilt im Augenblick dieser Diagnose: Wann die Assertion ankam, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The answer is none of the words that are known here, and counts as not given.</source>
        <translation>Die Antwort ist keines der hier bekannten Wörter und gilt als nicht gegeben.</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>Millisekunden</translation>
    </message>
    <message>
        <source>microseconds</source>
        <translation>Mikrosekunden</translation>
    </message>
    <message>
        <source>nanoseconds</source>
        <translation>Nanosekunden</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tagen</translation>
    </message>
    <message>
        <source>seconds since 2001 (Apple)</source>
        <translation>Sekunden seit 2001 (Apple)</translation>
    </message>
    <message>
        <source>seconds since 2000</source>
        <translation>Sekunden seit 2000</translation>
    </message>
    <message>
        <source>seconds since 1980 (GPS)</source>
        <translation>Sekunden seit 1980 (GPS)</translation>
    </message>
    <message>
        <source>seconds since 1900 (NTP)</source>
        <translation>Sekunden seit 1900 (NTP)</translation>
    </message>
    <message>
        <source>Windows file time</source>
        <translation>Windows-Dateizeit</translation>
    </message>
    <message>
        <source>seconds since the year 1</source>
        <translation>Sekunden seit dem Jahr 1</translation>
    </message>
    <message>
        <source>.NET ticks</source>
        <translation>.NET-Ticks</translation>
    </message>
</context>
<context>
    <name>ad::cli</name>
    <message>
        <source>(archived)</source>
        <translation>(archiviert)</translation>
    </message>
    <message>
        <source>No profiles. Make one with: profile add NAME --server URL …</source>
        <translation>Keine Profile. Legen Sie eines an: profile add NAME --server URL …</translation>
    </message>
    <message>
        <source>No profile fits.</source>
        <translation>Kein Profil passt.</translation>
    </message>
    <message>
        <source>The file with the passphrase cannot be read. %1</source>
        <translation>Die Datei mit der Passphrase lässt sich nicht lesen. %1</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set.</source>
        <translation>Die Umgebungsvariable %1 ist nicht gesetzt.</translation>
    </message>
    <message>
        <source>Set it to the passphrase of the key, or give --passphrase-file.</source>
        <translation>Setzen Sie sie auf die Passphrase des Schlüssels, oder geben Sie --passphrase-file an.</translation>
    </message>
    <message>
        <source>That was not it. Passphrase of the key: </source>
        <translation>Das war sie nicht. Passphrase des Schlüssels: </translation>
    </message>
    <message>
        <source>Passphrase of the key: </source>
        <translation>Passphrase des Schlüssels: </translation>
    </message>
    <message>
        <source>Found %1 at byte %2. %3</source>
        <extracomment>%1 a kind of thing (&quot;a curl command&quot;), %2 a place in bytes, %3 a sentence on what became of it</extracomment>
        <translation>Gefunden: %1, bei Byte %2. %3</translation>
    </message>
    <message>
        <source>Passages that are none of these and were not used: %1. &quot;inspect&quot; shows them.</source>
        <translation>Stellen, die nichts davon sind und nicht verwendet wurden: %1. „inspect“ zeigt sie.</translation>
    </message>
    <message>
        <source>There are more than %1 pieces; the rest was not read.</source>
        <translation>Es sind mehr als %1 Stücke; der Rest wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>To send a request, a key, a client ID and a server are needed.</source>
        <translation>Zum Senden sind Schlüssel, Client-ID und Server nötig.</translation>
    </message>
    <message>
        <source>Give --key, --client-id and --server.</source>
        <translation>Geben Sie --key, --client-id und --server an.</translation>
    </message>
    <message>
        <source>The case holds an answer already. With --send a new request is sent, and its answer takes the place of that one.</source>
        <translation>Der Fall enthält schon eine Antwort. Mit --send wird eine neue Anfrage gesendet, und deren Antwort tritt an die Stelle jener.</translation>
    </message>
    <message>
        <source>Sending the token request to %1</source>
        <translation>Die Token-Anfrage wird an %1 gesendet</translation>
    </message>
    <message>
        <source>No key URL is known that could be fetched.</source>
        <translation>Es ist keine Schlüsseladresse bekannt, die sich holen ließe.</translation>
    </message>
    <message>
        <source>Give it with --jwks-url.</source>
        <translation>Geben Sie sie mit --jwks-url an.</translation>
    </message>
    <message>
        <source>Fetching the key URL</source>
        <translation>Die Schlüsseladresse wird geholt</translation>
    </message>
    <message>
        <source>Nothing was given that could be diagnosed.</source>
        <translation>Es wurde nichts angegeben, das untersucht werden könnte.</translation>
    </message>
    <message>
        <source>Give a file or - for standard input, or --key, --client-id and --server.</source>
        <translation>Geben Sie eine Datei an oder - für die Standardeingabe, oder --key, --client-id und --server.</translation>
    </message>
    <message>
        <source>The saved case holds private keys and tokens as they are: keep it to yourself.</source>
        <translation>Der gespeicherte Fall enthält private Schlüssel und Token, wie sie sind: Behalten Sie ihn für sich.</translation>
    </message>
    <message>
        <source>No check or cause was named.</source>
        <translation>Es wurde weder eine Prüfung noch eine Ursache genannt.</translation>
    </message>
    <message>
        <source>See explain --list.</source>
        <translation>Siehe explain --list.</translation>
    </message>
    <message>
        <source>There is no check or cause of that name.</source>
        <translation>Es gibt keine Prüfung oder Ursache dieses Namens.</translation>
    </message>
    <message>
        <source>Near to it: %1.</source>
        <translation>Ähnlich: %1.</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>public</source>
        <translation>öffentlich</translation>
    </message>
    <message>
        <source>thumbprint %1</source>
        <translation>Fingerabdruck %1</translation>
    </message>
    <message>
        <source>Mended: </source>
        <translation>Berichtigt: </translation>
    </message>
    <message numerus="yes">
        <source>%n things are in this text.</source>
        <translation>
            <numerusform>In diesem Text ist %n Ding.</numerusform>
            <numerusform>In diesem Text sind %n Dinge.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is %1.</source>
        <translation>Das ist %1.</translation>
    </message>
    <message>
        <source>%1. At byte %2: %3.</source>
        <translation>%1. Bei Byte %2: %3.</translation>
    </message>
    <message>
        <source>Not understood, and not used:</source>
        <translation>Nicht verstanden und nicht verwendet:</translation>
    </message>
    <message>
        <source>No key was given.</source>
        <translation>Es wurde kein Schlüssel angegeben.</translation>
    </message>
    <message>
        <source>Name it with --key FILE.</source>
        <translation>Nennen Sie ihn mit --key DATEI.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>, encrypted</source>
        <translation>, verschlüsselt</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Algorithms</source>
        <translation>Algorithmen</translation>
    </message>
    <message>
        <source>none that token servers of this kind take</source>
        <translation>keine, die solche Token-Server annehmen</translation>
    </message>
    <message>
        <source>%1 is no algorithm of this key (%2).</source>
        <translation>%1 ist kein Algorithmus dieses Schlüssels (%2).</translation>
    </message>
    <message>
        <source>Leave --alg out, or see &quot;key show&quot; for what fits.</source>
        <translation>--alg weglassen; was passt, zeigt „key show“.</translation>
    </message>
    <message>
        <source>A key of this type (%1) has no such form.</source>
        <translation>Ein Schlüssel dieses Typs (%1) hat keine solche Form.</translation>
    </message>
    <message>
        <source>Choose --format spki.</source>
        <translation>Wählen Sie --format spki.</translation>
    </message>
    <message>
        <source>There is nothing to compare with.</source>
        <translation>Es gibt nichts, womit verglichen werden kann.</translation>
    </message>
    <message>
        <source>Name the certificate, public key or JWKS with --registered FILE.</source>
        <translation>Nennen Sie Zertifikat, öffentlichen Schlüssel oder JWKS mit --registered DATEI.</translation>
    </message>
    <message>
        <source>The same key.</source>
        <translation>Derselbe Schlüssel.</translation>
    </message>
    <message>
        <source>Another key: what is registered does not belong to this private key.</source>
        <translation>Ein anderer Schlüssel: Was registriert ist, gehört nicht zu diesem privaten Schlüssel.</translation>
    </message>
    <message>
        <source>yours:      %1</source>
        <translation>Ihrer:       %1</translation>
    </message>
    <message>
        <source>registered: %1 (%2)</source>
        <translation>registriert: %1 (%2)</translation>
    </message>
    <message>
        <source>%1 lines: %2 pass, %3 warn, %4 fail, %5 unreadable.</source>
        <translation>%1 Zeilen: %2 bestanden, %3 mit Warnung, %4 mit Problem, %5 unlesbar.</translation>
    </message>
    <message>
        <source>No line holds a token that can be read.</source>
        <translation>Keine Zeile enthält ein lesbares Token.</translation>
    </message>
    <message>
        <source>Give one JWT a line.</source>
        <translation>Geben Sie ein JWT je Zeile an.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not CLIENT_ID=FILE.</source>
        <translation>„%1“ ist nicht CLIENT_ID=DATEI.</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>erteilt</translation>
    </message>
    <message>
        <source>granted; %1</source>
        <translation>erteilt; %1</translation>
    </message>
    <message>
        <source>A practice server that answers as Epic does listens at %1.</source>
        <translation>Ein Übungsserver, der wie Epic antwortet, lauscht an %1.</translation>
    </message>
    <message>
        <source>A new key (%1) was made, and its certificate registered for client %2 just now.</source>
        <translation>Ein neuer Schlüssel (%1) wurde gemacht und sein Zertifikat soeben für den Client %2 registriert.</translation>
    </message>
    <message>
        <source>Sending the token request</source>
        <translation>Die Token-Anfrage wird gesendet</translation>
    </message>
    <message>
        <source>A signed token request was sent. The answer: HTTP %1 %2</source>
        <translation>Eine signierte Token-Anfrage wurde gesendet. Die Antwort: HTTP %1 %2</translation>
    </message>
    <message>
        <source>The system gives no pipe.</source>
        <translation>Das System gibt keine Pipe.</translation>
    </message>
    <message>
        <source>No client is registered: --register CLIENT_ID=FILE (key, certificate, JWKS or key URL).</source>
        <translation>Kein Client ist registriert: --register CLIENT_ID=DATEI (Schlüssel, Zertifikat, JWKS oder Schlüsseladresse).</translation>
    </message>
    <message>
        <source>Ctrl+C ends it.</source>
        <translation>Strg+C beendet ihn.</translation>
    </message>
    <message>
        <source>no address yet</source>
        <translation>noch keine Adresse</translation>
    </message>
    <message>
        <source>There is no passphrase to keep.</source>
        <translation>Es gibt keine Passphrase zu bewahren.</translation>
    </message>
    <message>
        <source>Give it with --passphrase-file or --passphrase-env.</source>
        <translation>Geben Sie sie mit --passphrase-file oder --passphrase-env an.</translation>
    </message>
    <message>
        <source>Profile &quot;%1&quot; is saved.</source>
        <translation>Profil „%1“ ist gespeichert.</translation>
    </message>
    <message>
        <source>Profile &quot;%1&quot; is changed.</source>
        <translation>Profil „%1“ ist geändert.</translation>
    </message>
    <message>
        <source>The secret that the profile used before is still in the keychain: %1</source>
        <translation>Das Geheimnis, das das Profil vorher benutzte, ist noch im Schlüsselbund: %1</translation>
    </message>
    <message>
        <source>Nothing of profile &quot;%1&quot; is changed. See what can be with: profile edit --help</source>
        <translation>Am Profil „%1“ ist nichts geändert. Was sich ändern lässt, zeigt: profile edit --help</translation>
    </message>
    <message>
        <source>Profile &quot;%1&quot; is back.</source>
        <translation>Profil „%1“ ist zurück.</translation>
    </message>
    <message>
        <source>No removed profile has this name.</source>
        <translation>Kein entferntes Profil hat diesen Namen.</translation>
    </message>
    <message>
        <source>See them with: profile list --removed</source>
        <translation>Sie sehen sie mit: profile list --removed</translation>
    </message>
    <message>
        <source>Profile &quot;%1&quot; is deleted for good.</source>
        <translation>Profil „%1“ ist endgültig gelöscht.</translation>
    </message>
    <message>
        <source>Profile &quot;%1&quot; is removed. For 30 days it comes back with: profile restore &quot;%1&quot;</source>
        <translation>Profil „%1“ ist entfernt. 30 Tage lang kommt es zurück mit: profile restore &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Attempts are kept for ever.</source>
        <translation>Versuche werden für immer aufbewahrt.</translation>
    </message>
    <message numerus="yes">
        <source>Attempts are kept for %n days.</source>
        <translation>
            <numerusform>Versuche werden %n Tag lang aufbewahrt.</numerusform>
            <numerusform>Versuche werden %n Tage lang aufbewahrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The profile is called &quot;%1&quot; now.</source>
        <translation>Das Profil heißt jetzt „%1“.</translation>
    </message>
    <message>
        <source>The copy is called &quot;%1&quot;.</source>
        <translation>Die Kopie heißt „%1“.</translation>
    </message>
    <message>
        <source>The profile has another key than this attempt was signed with: what is registered today is left out of the report.</source>
        <translation>Das Profil hat einen anderen Schlüssel als den, mit dem dieser Versuch signiert wurde: Was heute registriert ist, bleibt im Bericht weg.</translation>
    </message>
    <message>
        <source>There is nothing to report on.</source>
        <translation>Es gibt nichts zu berichten.</translation>
    </message>
    <message>
        <source>Name a case, or any other file that tells of the failure.</source>
        <translation>Nennen Sie einen Fall oder eine andere Datei, die vom Fehlschlag erzählt.</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>Der Bericht ist in %1.</translation>
    </message>
    <message>
        <source>An assertion is made for one client, and none is known.</source>
        <translation>Eine Assertion wird für einen Client gemacht, und keiner ist bekannt.</translation>
    </message>
    <message>
        <source>Give its ID with --client-id.</source>
        <translation>Geben Sie seine ID mit --client-id an.</translation>
    </message>
    <message>
        <source>An assertion is made for one token endpoint, and none is known.</source>
        <translation>Eine Assertion wird für einen einzigen Token-Endpunkt gemacht, und keiner ist bekannt.</translation>
    </message>
    <message>
        <source>Give it with --token-endpoint, or give --server so that discovery can find it.</source>
        <translation>Geben Sie ihn mit --token-endpoint an, oder geben Sie --server an, damit Discovery ihn finden kann.</translation>
    </message>
    <message>
        <source>Granted, for %1 seconds.</source>
        <translation>Erteilt, für %1 Sekunden.</translation>
    </message>
    <message>
        <source>Granted.</source>
        <translation>Erteilt.</translation>
    </message>
    <message>
        <source>No client ID was given.</source>
        <translation>Es wurde keine Client-ID angegeben.</translation>
    </message>
    <message>
        <source>Name it with --client-id.</source>
        <translation>Nennen Sie sie mit --client-id.</translation>
    </message>
    <message>
        <source>The system has no room for another pipe.</source>
        <translation>Das System hat keinen Platz für eine weitere Pipe.</translation>
    </message>
    <message>
        <source>Watching %1 %2. Ctrl+C ends it.</source>
        <translation>%1 wird beobachtet: %2. Strg+C beendet es.</translation>
    </message>
    <message numerus="yes">
        <source>Tried %n times before. Next try at %1.</source>
        <translation>
            <numerusform>Bisher %n Versuch. Nächster Versuch um %1.</numerusform>
            <numerusform>Bisher %n Versuche. Nächster Versuch um %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer until now: %1.</source>
        <translation>Die Antwort bisher: %1.</translation>
    </message>
    <message>
        <source>Waiting will hardly change this answer. To look at first: %1. The watch goes on; Ctrl+C ends it.</source>
        <translation>Warten wird an dieser Antwort kaum etwas ändern. Zuerst anzusehen: %1. Es wird weiter beobachtet; Strg+C beendet es.</translation>
    </message>
    <message>
        <source>The time that was asked for is over: nothing was sent.</source>
        <translation>Die gewünschte Zeit ist vorbei: Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>All tries that were asked for are used up already: nothing was sent.</source>
        <translation>Alle gewünschten Versuche sind schon verbraucht: Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>There is no command of that name.</source>
        <translation>Es gibt keinen Befehl dieses Namens.</translation>
    </message>
    <message>
        <source>See --help.</source>
        <translation>Siehe --help.</translation>
    </message>
    <message>
        <source>These two do not go together.</source>
        <translation>Diese beiden passen nicht zusammen.</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>Lassen Sie eines davon weg.</translation>
    </message>
    <message>
        <source>This says something only beside %1.</source>
        <translation>Das sagt nur neben %1 etwas.</translation>
    </message>
    <message>
        <source>Give %1 as well.</source>
        <translation>Geben Sie auch %1 an.</translation>
    </message>
    <message>
        <source>This was given more than once.</source>
        <translation>Das wurde mehr als einmal angegeben.</translation>
    </message>
    <message>
        <source>Give it once.</source>
        <translation>Geben Sie es einmal an.</translation>
    </message>
    <message>
        <source>Its value is missing.</source>
        <translation>Der Wert fehlt.</translation>
    </message>
    <message>
        <source>Write the value behind it.</source>
        <translation>Schreiben Sie den Wert dahinter.</translation>
    </message>
    <message>
        <source>There are more arguments than this command takes.</source>
        <translation>Es sind mehr Argumente, als dieser Befehl nimmt.</translation>
    </message>
    <message>
        <source>There is no such option here.</source>
        <translation>Eine solche Option gibt es hier nicht.</translation>
    </message>
    <message>
        <source>A passphrase is never an argument, because others can read those: use --passphrase-file or --passphrase-env.</source>
        <translation>Eine Passphrase ist nie ein Argument, denn Argumente können andere lesen: --passphrase-file oder --passphrase-env verwenden.</translation>
    </message>
    <message>
        <source>An empty value was given.</source>
        <translation>Es wurde ein leerer Wert angegeben.</translation>
    </message>
    <message>
        <source>Give a value, or leave it out. In a script: is the variable set?</source>
        <translation>Geben Sie einen Wert an, oder lassen Sie es weg. In einem Skript: Ist die Variable gesetzt?</translation>
    </message>
    <message>
        <source>Standard output cannot be written.</source>
        <translation>Die Standardausgabe lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Check the free space where it goes.</source>
        <translation>Prüfen Sie den freien Platz dort, wohin sie geht.</translation>
    </message>
    <message>
        <source>Choose another name, or give --force to write over it.</source>
        <translation>Wählen Sie einen anderen Namen, oder geben Sie --force an, um zu überschreiben.</translation>
    </message>
    <message>
        <source>A new key (%1) is in %2, readable by you alone%3.</source>
        <translation>Ein neuer Schlüssel (%1) ist in %2, nur für Sie lesbar%3.</translation>
    </message>
    <message>
        <source>, encrypted with your passphrase</source>
        <translation>, mit Ihrer Passphrase verschlüsselt</translation>
    </message>
    <message>
        <source>It never has to leave this machine. Register one of these public forms:</source>
        <translation>Er muss diesen Rechner nie verlassen. Registrieren Sie eine dieser öffentlichen Formen:</translation>
    </message>
    <message>
        <source>Public key (SPKI, PEM)</source>
        <translation>Öffentlicher Schlüssel (SPKI, PEM)</translation>
    </message>
    <message>
        <source>JWK Set, for a key URL or a field of that name</source>
        <translation>JWK Set, für eine Schlüsseladresse oder ein Feld dieses Namens</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>1. Where the vendor&apos;s page wants a certificate (Epic does): assertion-doctor-cli key certificate --key %1 --out certificate.pem</source>
        <translation>1. Wo die Seite des Herstellers ein Zertifikat verlangt (Epic tut es): assertion-doctor-cli key certificate --key %1 --out certificate.pem</translation>
    </message>
    <message>
        <source>2. Save it there, and note the time: many vendors take minutes to hours to use a new key.</source>
        <translation>2. Speichern Sie es dort und merken Sie sich die Zeit: Viele Hersteller brauchen Minuten bis Stunden, bis sie einen neuen Schlüssel verwenden.</translation>
    </message>
    <message>
        <source>3. Then: assertion-doctor-cli token --key %1 --client-id ID --server URL</source>
        <translation>3. Danach: assertion-doctor-cli token --key %1 --client-id ID --server URL</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>Eine Datei dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>Certificate for %1, valid until %2. SHA-1 %3: the vendor&apos;s page shows it after the upload.</source>
        <translation>Zertifikat für %1, gültig bis %2. SHA-1 %3: Die Seite des Herstellers zeigt es nach dem Hochladen.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>Die Datei lässt sich nicht öffnen: %1.</translation>
    </message>
    <message>
        <source>Check the name and the rights of the file.</source>
        <translation>Prüfen Sie Namen und Rechte der Datei.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>Das ist ein Ordner.</translation>
    </message>
    <message>
        <source>Name a file in it.</source>
        <translation>Nennen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>This is a device: it holds no lines.</source>
        <translation>Das ist ein Gerät: Es enthält keine Zeilen.</translation>
    </message>
    <message>
        <source>Name a file or a pipe, or give the lines on standard input with &quot;-&quot;.</source>
        <translation>Nennen Sie eine Datei oder eine Pipe, oder geben Sie die Zeilen mit &quot;-&quot; über die Standardeingabe.</translation>
    </message>
    <message>
        <source>Nobody writes to this pipe.</source>
        <translation>In diese Pipe schreibt niemand.</translation>
    </message>
    <message>
        <source>Start what writes to it first, or give the lines on standard input with &quot;-&quot;.</source>
        <translation>Starten Sie zuerst, was in sie schreibt, oder geben Sie die Zeilen mit &quot;-&quot; über die Standardeingabe.</translation>
    </message>
    <message>
        <source>Reading failed: %1.</source>
        <translation>Das Lesen ist gescheitert: %1.</translation>
    </message>
    <message>
        <source>Interrupted after the request had been sent: the server may have granted a token all the same.</source>
        <translation>Abgebrochen, nachdem die Anfrage gesendet war: Der Server kann trotzdem ein Token ausgestellt haben.</translation>
    </message>
    <message>
        <source>name found at %1</source>
        <extracomment>This and the next ones are parts of one list: %1 milliseconds since the start</extracomment>
        <translation>Name gefunden bei %1</translation>
    </message>
    <message>
        <source>connected at %1</source>
        <translation>verbunden bei %1</translation>
    </message>
    <message>
        <source>TLS at %1</source>
        <translation>TLS bei %1</translation>
    </message>
    <message>
        <source>request sent at %1</source>
        <translation>Anfrage gesendet bei %1</translation>
    </message>
    <message>
        <source>answer from %1 on</source>
        <translation>Antwort ab %1</translation>
    </message>
    <message>
        <source>over at %1</source>
        <translation>Ende bei %1</translation>
    </message>
    <message>
        <source>Milliseconds: %1.</source>
        <extracomment>%1 a list such as &quot;connected at 12, over at 130&quot;</extracomment>
        <translation>Millisekunden: %1.</translation>
    </message>
    <message>
        <source>Asking %1 for its discovery</source>
        <translation>%1 wird nach seiner Discovery gefragt</translation>
    </message>
    <message>
        <source>The answer was HTTP %1.</source>
        <translation>Die Antwort war HTTP %1.</translation>
    </message>
    <message>
        <source>Discovery found the token endpoint %1</source>
        <translation>Discovery fand den Token-Endpunkt %1</translation>
    </message>
    <message>
        <source>No discovery there: taken as the token endpoint itself.</source>
        <translation>Dort gibt es keine Discovery: als Token-Endpunkt selbst verstanden.</translation>
    </message>
    <message>
        <source>Discovery failed: %1</source>
        <translation>Discovery ist gescheitert: %1</translation>
    </message>
    <message>
        <source>Give the token endpoint with --token-endpoint.</source>
        <translation>Geben Sie den Token-Endpunkt mit --token-endpoint an.</translation>
    </message>
    <message>
        <source>No private key was given.</source>
        <translation>Es wurde kein privater Schlüssel angegeben.</translation>
    </message>
    <message>
        <source>the key of the case</source>
        <translation>der Schlüssel des Falls</translation>
    </message>
    <message>
        <source>Only discovery tells whether %1 is a FHIR base or a token endpoint: --send asks. Or name it with --fhir-base or --token-endpoint.</source>
        <translation>Ob %1 eine FHIR-Basis oder ein Token-Endpunkt ist, sagt nur Discovery: --send fragt. Oder benennen Sie die Adresse mit --fhir-base oder --token-endpoint.</translation>
    </message>
    <message>
        <source>Give --passphrase-file or --passphrase-env, or run this on a terminal.</source>
        <translation>Geben Sie --passphrase-file oder --passphrase-env an, oder führen Sie dies in einem Terminal aus.</translation>
    </message>
    <message>
        <source>Passphrase for the new key: </source>
        <translation>Passphrase für den neuen Schlüssel: </translation>
    </message>
    <message>
        <source>There is no terminal to ask for a passphrase on.</source>
        <translation>Es gibt kein Terminal, an dem nach einer Passphrase gefragt werden könnte.</translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>Noch einmal: </translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Die beiden Passphrasen sind verschieden.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The passphrase is empty, and would protect nothing.</source>
        <translation>Die Passphrase ist leer und würde nichts schützen.</translation>
    </message>
    <message>
        <source>Choose a passphrase of several words.</source>
        <translation>Wählen Sie eine Passphrase aus mehreren Wörtern.</translation>
    </message>
    <message>
        <source>seen:</source>
        <translation>gesehen:</translation>
    </message>
    <message>
        <source>expected:</source>
        <translation>erwartet:</translation>
    </message>
    <message>
        <source>Likely causes, most likely first</source>
        <translation>Wahrscheinliche Ursachen, wahrscheinlichste zuerst</translation>
    </message>
    <message>
        <source>How the server reads the request</source>
        <translation>Wie der Server die Anfrage liest</translation>
    </message>
    <message>
        <source>%1 proved   %2 right as far as can be seen from here   %3 broken   ? not known</source>
        <translation>%1 bewiesen   %2 richtig, soweit es von hier zu sehen ist   %3 gebrochen   ? nicht bekannt</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Einen Blick wert</translation>
    </message>
    <message>
        <source>Only you can answer</source>
        <translation>Nur Sie können antworten</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>Nicht prüfbar</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>%1 [y/N] </source>
        <extracomment>The answer is typed as y for yes; everything else means no.</extracomment>
        <translation>%1 [y/N] </translation>
    </message>
    <message>
        <source>A probe is sent only when somebody agrees, and there is no terminal to ask on.</source>
        <translation>Eine Probe wird nur gesendet, wenn jemand zustimmt, und es gibt kein Terminal zum Fragen.</translation>
    </message>
    <message>
        <source>Give --yes to agree beforehand.</source>
        <translation>Geben Sie --yes an, um vorher zuzustimmen.</translation>
    </message>
    <message>
        <source>These probes send more requests than one run may send, which is %1 at most.</source>
        <translation>Diese Proben senden mehr Anfragen, als ein Lauf senden darf, nämlich höchstens %1.</translation>
    </message>
    <message>
        <source>Choose fewer probes, look at what they show, and then send others.</source>
        <translation>Weniger Proben wählen, ansehen, was sie zeigen, und dann andere senden.</translation>
    </message>
    <message>
        <source>Send it?</source>
        <translation>Senden?</translation>
    </message>
    <message>
        <source>Send them?</source>
        <translation>Senden?</translation>
    </message>
    <message>
        <source>No probe was sent.</source>
        <translation>Es wurde keine Probe gesendet.</translation>
    </message>
    <message>
        <source>Sending probes to %1</source>
        <translation>Proben werden an %1 gesendet</translation>
    </message>
    <message>
        <source>This is no address of a server.</source>
        <translation>Das ist keine Adresse eines Servers.</translation>
    </message>
    <message>
        <source>It begins with https:// and names a host.</source>
        <translation>Sie beginnt mit https:// und nennt einen Rechner.</translation>
    </message>
    <message>
        <source>This is not NAME=VALUE.</source>
        <translation>Das ist nicht NAME=WERT.</translation>
    </message>
    <message>
        <source>For instance: nbf=1764000000</source>
        <translation>Zum Beispiel: nbf=1764000000</translation>
    </message>
    <message>
        <source>There is nothing to keep: no file of a key was given.</source>
        <translation>Es gibt nichts aufzubewahren: Es wurde keine Schlüsseldatei angegeben.</translation>
    </message>
    <message>
        <source>Name the file of the key with --key.</source>
        <translation>Nennen Sie die Schlüsseldatei mit --key.</translation>
    </message>
    <message>
        <source>A key from standard input has no file to come back to.</source>
        <translation>Ein Schlüssel aus der Standardeingabe hat keine Datei, zu der man zurückkehren kann.</translation>
    </message>
    <message>
        <source>Name its file, or keep it in the keychain with --keep-key.</source>
        <translation>Nennen Sie seine Datei, oder bewahren Sie ihn mit --keep-key im Schlüsselbund auf.</translation>
    </message>
    <message>
        <source>A passphrase is needed for the secrets.</source>
        <translation>Für die Geheimnisse ist eine Passphrase nötig.</translation>
    </message>
    <message>
        <source>Give one with --passphrase-file or --passphrase-env.</source>
        <translation>Geben Sie eine mit --passphrase-file oder --passphrase-env an.</translation>
    </message>
    <message numerus="yes">
        <source>%n profiles exported.</source>
        <translation>
            <numerusform>%n Profil exportiert.</numerusform>
            <numerusform>%n Profile exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The keys in it stay out, because no passphrase was given.</source>
        <translation>Die Schlüssel darin bleiben draußen, weil keine Passphrase angegeben wurde.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is added.</source>
        <translation>„%1“ ist hinzugefügt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there already, and the same.</source>
        <translation>„%1“ ist schon da, und gleich.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is another one here: both are kept, the new one as &quot;%2&quot;.</source>
        <translation>„%1“ ist hier ein anderes: Beide bleiben, das neue als „%2“.</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>%1 weggelassen</translation>
    </message>
    <message>
        <source>certificate, valid until %1</source>
        <translation>Zertifikat, gültig bis %1</translation>
    </message>
    <message>
        <source>a certificate that cannot be read</source>
        <translation>ein Zertifikat, das sich nicht lesen lässt</translation>
    </message>
    <message>
        <source>public key</source>
        <translation>öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>key set</source>
        <translation>Schlüsselsatz</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>vendor</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>FHIR base</source>
        <translation>FHIR-Basis</translation>
    </message>
    <message>
        <source>token endpoint</source>
        <translation>Token-Endpunkt</translation>
    </message>
    <message>
        <source>client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>lifetime</source>
        <translation>Lebensdauer</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>headers changed</source>
        <translation>Header geändert</translation>
    </message>
    <message>
        <source>claims changed</source>
        <translation>Claims geändert</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>im Schlüsselbund</translation>
    </message>
    <message>
        <source>key file</source>
        <translation>Schlüsseldatei</translation>
    </message>
    <message>
        <source>is not there any more</source>
        <translation>ist nicht mehr da</translation>
    </message>
    <message>
        <source>was changed since it was last read</source>
        <translation>wurde seit dem letzten Lesen geändert</translation>
    </message>
    <message>
        <source>thumbprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>registriert</translation>
    </message>
    <message>
        <source>key URL</source>
        <translation>Schlüsseladresse</translation>
    </message>
    <message>
        <source>key registered</source>
        <translation>Schlüssel registriert</translation>
    </message>
    <message>
        <source>app created</source>
        <translation>App angelegt</translation>
    </message>
    <message>
        <source>app marked ready</source>
        <translation>App bereit gemeldet</translation>
    </message>
    <message>
        <source>client ID is from</source>
        <translation>Client-ID ist aus</translation>
    </message>
    <message>
        <source>app is for</source>
        <translation>App ist für</translation>
    </message>
    <message>
        <source>activated</source>
        <translation>aktiviert</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>registered method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>registered key</source>
        <translation>registrierter Schlüssel</translation>
    </message>
    <message>
        <source>key registered by</source>
        <translation>Schlüssel registriert durch</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>voraus</translation>
    </message>
    <message numerus="yes">
        <source>And %n more: &quot;profile show NAME&quot; tells each.</source>
        <translation>
            <numerusform>Und %n weiterer Termin: „profile show NAME“ nennt ihn.</numerusform>
            <numerusform>Und %n weitere: „profile show NAME“ nennt sie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ad::diagnosis</name>
    <message>
        <source>This is not used.</source>
        <translation>Das wird nicht verwendet.</translation>
    </message>
    <message>
        <source>A saved case stands before this one and is used; open this one by itself.</source>
        <translation>Davor steht ein gespeicherter Fall, und der wird verwendet; öffnen Sie diesen hier für sich.</translation>
    </message>
    <message>
        <source>This is the case; what stands beside it is put over it.</source>
        <translation>Das ist der Fall; was daneben steht, wird darübergelegt.</translation>
    </message>
    <message>
        <source>Another private key stands before this one and is used.</source>
        <translation>Davor steht ein anderer privater Schlüssel, und der wird verwendet.</translation>
    </message>
    <message>
        <source>It cannot be read; the private key after it is used.</source>
        <translation>Er lässt sich nicht lesen; der private Schlüssel danach wird verwendet.</translation>
    </message>
    <message>
        <source>The private key that signs.</source>
        <translation>Der private Schlüssel, der signiert.</translation>
    </message>
    <message>
        <source>Another certificate, the one of the private key, is used.</source>
        <translation>Ein anderes Zertifikat, das des privaten Schlüssels, wird verwendet.</translation>
    </message>
    <message>
        <source>Another certificate stands before this one and is used.</source>
        <translation>Davor steht ein anderes Zertifikat, und das wird verwendet.</translation>
    </message>
    <message>
        <source>Taken for the certificate that is registered.</source>
        <translation>Als das registrierte Zertifikat verstanden.</translation>
    </message>
    <message>
        <source>Another public key stands before this one and is used.</source>
        <translation>Davor steht ein anderer öffentlicher Schlüssel, und der wird verwendet.</translation>
    </message>
    <message>
        <source>Taken for the public key that is registered.</source>
        <translation>Als der registrierte öffentliche Schlüssel verstanden.</translation>
    </message>
    <message>
        <source>Another key set stands before this one and is used.</source>
        <translation>Davor steht ein anderer Schlüsselsatz, und der wird verwendet.</translation>
    </message>
    <message>
        <source>This key set cannot be read.</source>
        <translation>Dieser Schlüsselsatz lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Taken for the key set that is registered.</source>
        <translation>Als der registrierte Schlüsselsatz verstanden.</translation>
    </message>
    <message>
        <source>What was sent is known better from the command before it.</source>
        <translation>Was gesendet wurde, ist aus dem Befehl davor besser bekannt.</translation>
    </message>
    <message>
        <source>By the words beside it this request works; the other one is diagnosed.</source>
        <translation>Nach den Worten daneben funktioniert diese Anfrage; die andere wird untersucht.</translation>
    </message>
    <message>
        <source>The last request to this address is used.</source>
        <translation>Die letzte Anfrage an diese Adresse wird verwendet.</translation>
    </message>
    <message>
        <source>Another request, the one for a token, is used.</source>
        <translation>Eine andere Anfrage, die um ein Token, wird verwendet.</translation>
    </message>
    <message>
        <source>The address of the request whose parameters stand below.</source>
        <translation>Die Adresse der Anfrage, deren Parameter darunter stehen.</translation>
    </message>
    <message>
        <source>The request that is diagnosed.</source>
        <translation>Die Anfrage, die diagnostiziert wird.</translation>
    </message>
    <message>
        <source>By the words before it, this is the answer to a request that was wrong on purpose.</source>
        <translation>Nach den Worten davor ist das die Antwort auf eine Anfrage, die absichtlich falsch war.</translation>
    </message>
    <message>
        <source>This is the answer to the request that works.</source>
        <translation>Das ist die Antwort auf die Anfrage, die funktioniert.</translation>
    </message>
    <message>
        <source>The last answer belongs to the last request.</source>
        <translation>Die letzte Antwort gehört zur letzten Anfrage.</translation>
    </message>
    <message>
        <source>The answer that is diagnosed.</source>
        <translation>Die Antwort, die diagnostiziert wird.</translation>
    </message>
    <message>
        <source>An earlier answer: it is kept as an attempt before this one.</source>
        <translation>Eine frühere Antwort: Sie bleibt als Versuch vor diesem erhalten.</translation>
    </message>
    <message>
        <source>The answer that came last is used.</source>
        <translation>Die zuletzt gekommene Antwort wird verwendet.</translation>
    </message>
    <message>
        <source>What the key URL gave, by the words before it.</source>
        <translation>Was die Schlüssel-URL gab, nach den Worten davor.</translation>
    </message>
    <message>
        <source>The request carries this very token.</source>
        <translation>Die Anfrage enthält genau dieses Token.</translation>
    </message>
    <message>
        <source>The request carries another token, and that one is diagnosed.</source>
        <translation>Die Anfrage enthält ein anderes Token, und das wird diagnostiziert.</translation>
    </message>
    <message>
        <source>Another token of this text is taken for the client assertion.</source>
        <translation>Ein anderes Token dieses Textes gilt als Client-Assertion.</translation>
    </message>
    <message>
        <source>Taken for the client assertion, of several tokens.</source>
        <translation>Gilt als Client-Assertion, unter mehreren Token.</translation>
    </message>
    <message>
        <source>The client assertion.</source>
        <translation>Die Client-Assertion.</translation>
    </message>
    <message>
        <source>The client assertion; the request named a placeholder for it.</source>
        <translation>Die Client-Assertion; die Anfrage nannte einen Platzhalter dafür.</translation>
    </message>
    <message>
        <source>It was shortened; its decoded parts are used.</source>
        <translation>Er wurde gekürzt; seine dekodierten Teile werden verwendet.</translation>
    </message>
    <message>
        <source>The token itself is at hand and is used.</source>
        <translation>Das Token selbst liegt vor und wird verwendet.</translation>
    </message>
    <message>
        <source>By its claims this is an access token that was granted, and no assertion.</source>
        <translation>Nach seinen Claims ist dies ein erteiltes Access-Token und keine Assertion.</translation>
    </message>
    <message>
        <source>By the words before it, this one works; the other is diagnosed.</source>
        <translation>Nach den Worten davor funktioniert dieses hier; das andere wird untersucht.</translation>
    </message>
    <message>
        <source>What the assertion says, as far as it is told.</source>
        <translation>Was die Assertion sagt, soweit es genannt ist.</translation>
    </message>
    <message>
        <source>Lines that tell of a fault; they are looked through for a reason.</source>
        <translation>Zeilen, die von einem Fehler berichten; sie werden nach einem Grund durchsucht.</translation>
    </message>
    <message>
        <source>Another discovery document stands before this one and is used.</source>
        <translation>Davor steht ein anderes Discovery-Dokument, und das wird verwendet.</translation>
    </message>
    <message>
        <source>What the server says of itself.</source>
        <translation>Was der Server über sich selbst sagt.</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be %2, and is %3.</source>
        <translation>„%1“ muss sein: %2, und ist: %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list of texts.</source>
        <translation>„%1“ muss eine Liste von Texten sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list of objects.</source>
        <translation>„%1“ muss eine Liste von Objekten sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time.</source>
        <translation>„%1“ ist keine Zeitangabe.</translation>
    </message>
    <message>
        <source>Write it as 2026-11-23T10:00:00Z.</source>
        <translation>Schreiben Sie sie als 2026-11-23T10:00:00Z.</translation>
    </message>
    <message>
        <source>&quot;status&quot; must be an HTTP status, a whole number of three digits.</source>
        <translation>„status“ muss ein HTTP-Status sein, eine ganze Zahl mit drei Ziffern.</translation>
    </message>
    <message>
        <source>The header &quot;%1&quot; must be a text.</source>
        <translation>Der Header „%1“ muss ein Text sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a kind of network error.</source>
        <translation>„%1“ ist keine Art von Netzfehler.</translation>
    </message>
    <message>
        <source>Use tls, dns, connect, timeout, proxy or closed.</source>
        <translation>Verwenden Sie tls, dns, connect, timeout, proxy oder closed.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number of milliseconds.</source>
        <translation>„%1“ muss eine ganze Zahl von Millisekunden sein.</translation>
    </message>
    <message>
        <source>This is not a case file: its schema is &quot;%1&quot;.</source>
        <translation>Das ist keine Falldatei: Ihr Schema ist „%1“.</translation>
    </message>
    <message>
        <source>A case file has the schema &quot;%1&quot;.</source>
        <translation>Eine Falldatei hat das Schema „%1“.</translation>
    </message>
    <message>
        <source>A case file is a JSON object, and this is %1.</source>
        <translation>Eine Falldatei ist ein JSON-Objekt, und das hier ist: %1.</translation>
    </message>
    <message>
        <source>The member &quot;%1&quot; comes twice.</source>
        <translation>Das Element „%1“ kommt doppelt vor.</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation>Behalten Sie eines von beiden.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>This is another client than that of the reference.</source>
        <translation>Das ist ein anderer Client als der der Referenz.</translation>
    </message>
    <message>
        <source>This differs in every token.</source>
        <translation>Das ist in jedem Token anders.</translation>
    </message>
    <message>
        <source>Nothing known speaks for or against it here.</source>
        <translation>Nichts Bekanntes spricht hier dafür oder dagegen.</translation>
    </message>
    <message>
        <source>Nothing known speaks against it.</source>
        <translation>Nichts Bekanntes spricht dagegen.</translation>
    </message>
    <message>
        <source>Names are compared letter by letter: to the server this is not %1.</source>
        <translation>Namen werden Zeichen für Zeichen verglichen: Für den Server ist das nicht %1.</translation>
    </message>
    <message>
        <source>of another key or text</source>
        <translation>von anderem Schlüssel oder Text</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong with this token. %1 most likely does not use the new key yet.</source>
        <translation>An diesem Token ist nichts falsch. %1 verwendet den neuen Schlüssel höchstwahrscheinlich noch nicht.</translation>
    </message>
    <message>
        <source>Nothing is wrong with this token. %1 may not use the new key yet.</source>
        <translation>An diesem Token ist nichts falsch. %1 verwendet den neuen Schlüssel vielleicht noch nicht.</translation>
    </message>
    <message>
        <source>%1 %2 before the answer, and %3 names up to %4. Wait: expect it by %5.</source>
        <translation>%1 %2 vor der Antwort, und %3 nennt bis zu %4. Warten Sie: Rechnen Sie damit bis %5.</translation>
    </message>
    <message>
        <source>%1 %2 before the answer. Some people report waits of up to a day: give it until %3.</source>
        <translation>%1 %2 vor der Antwort. Manche berichten von Wartezeiten bis zu einem Tag: Geben Sie ihm Zeit bis %3.</translation>
    </message>
    <message>
        <source>Say when the key was saved: that one fact decides between waiting and searching.</source>
        <translation>Sagen Sie, wann der Schlüssel gespeichert wurde: Das allein entscheidet zwischen Warten und Suchen.</translation>
    </message>
    <message>
        <source>What would change this: if it still fails then, look at &quot;%1&quot; next.</source>
        <translation>Was das ändern würde: Scheitert es dann immer noch, sehen Sie als Nächstes hier nach: „%1“.</translation>
    </message>
    <message>
        <source>If that is days ago, look at &quot;%1&quot; next.</source>
        <translation>Liegt das Tage zurück, sehen Sie als Nächstes hier nach: „%1“.</translation>
    </message>
    <message>
        <source>If it goes on failing, look at &quot;%1&quot; next.</source>
        <translation>Scheitert es weiter, sehen Sie als Nächstes hier nach: „%1“.</translation>
    </message>
    <message>
        <source>The server granted an access token.</source>
        <translation>Der Server hat ein Access-Token erteilt.</translation>
    </message>
    <message>
        <source>It works as it is. Another server may be stricter: see the warnings.</source>
        <translation>So funktioniert es. Ein anderer Server kann strenger sein: siehe die Warnungen.</translation>
    </message>
    <message>
        <source>There is nothing to diagnose yet: give a key and a client ID, an assertion, or an answer.</source>
        <translation>Es gibt noch nichts zu diagnostizieren: Geben Sie einen Schlüssel und eine Client-ID, eine Assertion oder eine Antwort an.</translation>
    </message>
    <message>
        <source>Nothing is wrong with what could be checked; it has not been sent yet.</source>
        <translation>An dem, was sich prüfen ließ, ist nichts falsch; es wurde noch nicht gesendet.</translation>
    </message>
    <message>
        <source>Nothing seen here explains this answer.</source>
        <translation>Nichts, was hier zu sehen ist, erklärt diese Antwort.</translation>
    </message>
    <message>
        <source>%1 causes are proved; one may hide behind another, so mend them all.</source>
        <translation>%1 Ursachen sind bewiesen; eine kann sich hinter einer anderen verbergen, beheben Sie also alle.</translation>
    </message>
    <message>
        <source>Nothing is wrong with this token as far as can be seen from here. The words of your text point to &quot;%1&quot;.</source>
        <translation>An diesem Token ist nichts falsch, soweit es von hier zu sehen ist. Die Wörter Ihres Textes deuten hierauf: „%1“.</translation>
    </message>
    <message>
        <source>The words of your text point to &quot;%1&quot;; nothing else speaks for it yet.</source>
        <translation>Die Wörter Ihres Textes deuten hierauf: „%1“; sonst spricht noch nichts dafür.</translation>
    </message>
    <message>
        <source>Nothing is wrong with this token as far as can be seen from here. First to look at: %1.</source>
        <translation>An diesem Token ist nichts falsch, soweit es von hier zu sehen ist. Zuerst nachsehen: %1.</translation>
    </message>
    <message>
        <source>First to look at: %1.</source>
        <translation>Zuerst nachsehen: %1.</translation>
    </message>
    <message>
        <source>Only the beginning of the answer was kept: a reason may stand in the rest.</source>
        <translation>Nur der Anfang der Antwort wurde aufgehoben: Im Rest kann ein Grund stehen.</translation>
    </message>
    <message>
        <source>No assertion was given, so this could not be checked.</source>
        <translation>Es wurde keine Assertion angegeben, daher war das nicht prüfbar.</translation>
    </message>
    <message>
        <source>The assertion is empty, so this could not be checked.</source>
        <translation>Die Assertion ist leer, daher war das nicht prüfbar.</translation>
    </message>
    <message>
        <source>The assertion cannot be read, so this could not be checked.</source>
        <translation>Die Assertion lässt sich nicht lesen, daher war das nicht prüfbar.</translation>
    </message>
    <message>
        <source>The request itself was not given, so this could not be checked.</source>
        <translation>Die Anfrage selbst wurde nicht angegeben, daher war das nicht prüfbar.</translation>
    </message>
    <message>
        <source>No answer came, so this could not be checked.</source>
        <translation>Es kam keine Antwort, daher war das nicht prüfbar.</translation>
    </message>
    <message>
        <source>There is no answer yet, so this could not be checked.</source>
        <translation>Es gibt noch keine Antwort, daher war das nicht prüfbar.</translation>
    </message>
    <message>
        <source>The token endpoint is not known, so this could not be checked.</source>
        <translation>Der Token-Endpunkt ist nicht bekannt, daher war das nicht prüfbar.</translation>
    </message>
    <message>
        <source>The client ID was not given, so this could not be checked.</source>
        <translation>Die Client-ID wurde nicht angegeben, daher war das nicht prüfbar.</translation>
    </message>
    <message>
        <source>The private key was not given, so this could not be checked.</source>
        <translation>Der private Schlüssel wurde nicht angegeben, daher war das nicht prüfbar.</translation>
    </message>
    <message>
        <source>The registered key set was not given, so this could not be checked.</source>
        <translation>Der registrierte Schlüsselsatz wurde nicht angegeben, daher war das nicht prüfbar.</translation>
    </message>
    <message>
        <source>What is registered was not given: drop the certificate, public key or JWKS to check it.</source>
        <translation>Was registriert ist, wurde nicht angegeben: Legen Sie Zertifikat, öffentlichen Schlüssel oder JWKS ab, um es zu prüfen.</translation>
    </message>
    <message>
        <source>What was told of the assertion does not say this.</source>
        <translation>Was von der Assertion genannt ist, sagt darüber nichts.</translation>
    </message>
    <message>
        <source>This rule does not hold at %1.</source>
        <translation>Diese Regel gilt bei %1 nicht.</translation>
    </message>
    <message>
        <source>The token itself was not given, so this could not be checked.</source>
        <translation>Das Token selbst wurde nicht angegeben, deshalb ließ sich dies nicht prüfen.</translation>
    </message>
    <message>
        <source>This check failed itself; the others are not touched by that.</source>
        <translation>Diese Prüfung ist selbst gescheitert; die anderen sind davon nicht betroffen.</translation>
    </message>
    <message>
        <source>A token was granted: nobody has to know this.</source>
        <translation>Ein Token wurde erteilt: Das muss niemand wissen.</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>der Server</translation>
    </message>
    <message>
        <source>This JWK has no private part.</source>
        <translation>Dieser JWK hat keinen privaten Teil.</translation>
    </message>
    <message>
        <source>Give the private key.</source>
        <translation>Geben Sie den privaten Schlüssel an.</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <extracomment>%1 a moment, %2 a length of time: &quot;2026-11-23 10:04:00 UTC, in 3 min 52 s&quot;</extracomment>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <translation>%1, vor %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 Jahre</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is &quot;%2&quot;, which is no word that is known here; it counts as not given. Known are: %3.</source>
        <translation>„%1“ ist „%2“; dieses Wort ist hier nicht bekannt und gilt als nicht gegeben. Bekannt sind: %3.</translation>
    </message>
    <message>
        <source>No vendor has the ID &quot;%1&quot;; the vendor is recognised from the addresses.</source>
        <translation>Kein Hersteller hat die ID „%1“; der Hersteller wird an den Adressen erkannt.</translation>
    </message>
    <message>
        <source>It took the request, and did not answer in time.</source>
        <translation>Er hat die Anfrage angenommen und nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>It answered with HTTP %1.</source>
        <translation>Er antwortete mit HTTP %1.</translation>
    </message>
    <message>
        <source>It answered.</source>
        <translation>Er hat geantwortet.</translation>
    </message>
    <message>
        <source>It answered in OAuth’s words.</source>
        <translation>Antwort in OAuth-Worten.</translation>
    </message>
    <message>
        <source>A token was granted.</source>
        <translation>Ein Token wurde erteilt.</translation>
    </message>
    <message>
        <source>Proved by the token.</source>
        <translation>Vom Token bewiesen.</translation>
    </message>
    <message>
        <source>The answer can only come after this step.</source>
        <translation>Die Antwort kann erst nach diesem Schritt kommen.</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Es wurde noch nichts gesendet.</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>Es kam keine Antwort.</translation>
    </message>
    <message>
        <source>No token was granted.</source>
        <translation>Es wurde kein Token erteilt.</translation>
    </message>
    <message>
        <source>The answer was not kept to its end.</source>
        <translation>Die Antwort wurde nicht bis zu ihrem Ende aufgehoben.</translation>
    </message>
    <message>
        <source>The answer hides it.</source>
        <translation>Aus der Antwort nicht zu sehen.</translation>
    </message>
    <message>
        <source>The answer does not tell.</source>
        <translation>Die Antwort sagt es nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 checks passed.</source>
        <translation>%1 von %2 Prüfungen bestanden.</translation>
    </message>
    <message>
        <source>Worth a look: %1.</source>
        <translation>Einen Blick wert: %1.</translation>
    </message>
    <message>
        <source>Not known: %1.</source>
        <translation>Nicht bekannt: %1.</translation>
    </message>
    <message>
        <source>The server&apos;s words point to this step.</source>
        <translation>Die Worte des Servers weisen auf diesen Schritt.</translation>
    </message>
    <message>
        <source>The server&apos;s words mean this: %1</source>
        <translation>Die Worte des Servers bedeuten: %1</translation>
    </message>
    <message>
        <source>no answer (%1)</source>
        <translation>keine Antwort (%1)</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>with a token</source>
        <translation>mit einem Token</translation>
    </message>
    <message>
        <source>A made-up client ID is refused in another way: this server knows the client ID.</source>
        <translation>Eine erfundene Client-ID wird anders abgelehnt: Dieser Server kennt die Client-ID.</translation>
    </message>
    <message>
        <source>A made-up client ID gets the same words, but not quite the same answer: this server perhaps knows the client ID.</source>
        <translation>Eine erfundene Client-ID bekommt dieselben Worte, aber nicht ganz dieselbe Antwort: Dieser Server kennt die Client-ID vielleicht.</translation>
    </message>
    <message>
        <source>A made-up client ID is refused in the same way. So nothing is known of the key: the server may not even know this client ID, or it hides the reason.</source>
        <translation>Eine erfundene Client-ID wird ebenso abgelehnt. Über den Schlüssel ist also nichts bekannt: Der Server kennt vielleicht nicht einmal diese Client-ID, oder er verbirgt den Grund.</translation>
    </message>
    <message>
        <source>Even a made-up client ID got a token: this server checks no client.</source>
        <translation>Selbst eine erfundene Client-ID bekam ein Token: Dieser Server prüft keinen Client.</translation>
    </message>
    <message>
        <source>A throw-away key is refused in another way: the signature of the first request was accepted.</source>
        <translation>Ein Wegwerfschlüssel wird anders abgelehnt: Die Signatur der ersten Anfrage wurde angenommen.</translation>
    </message>
    <message>
        <source>A throw-away key gets the same words, but not quite the same answer: the signature of the first request was perhaps accepted.</source>
        <translation>Ein Wegwerfschlüssel bekommt dieselben Worte, aber nicht ganz dieselbe Antwort: Die Signatur der ersten Anfrage wurde vielleicht angenommen.</translation>
    </message>
    <message>
        <source>A throw-away key is refused in the same way: the key may be the reason, or the server stops before it looks at the signature, or it hides the reason.</source>
        <translation>Ein Wegwerfschlüssel wird ebenso abgelehnt: Der Schlüssel kann der Grund sein, oder der Server hört vor der Signatur auf, oder er verbirgt den Grund.</translation>
    </message>
    <message>
        <source>Even a throw-away key got a token: this server does not check the signature.</source>
        <translation>Selbst ein Wegwerfschlüssel bekam ein Token: Dieser Server prüft die Signatur nicht.</translation>
    </message>
    <message>
        <source>A wrong audience is refused in another way: the audience of the first request was accepted, and so was all that this server checks before it.</source>
        <translation>Eine falsche Zielangabe wird anders abgelehnt: Die der ersten Anfrage wurde angenommen, und ebenso alles, was dieser Server davor prüft.</translation>
    </message>
    <message>
        <source>A wrong audience gets the same words, but not quite the same answer: the audience of the first request was perhaps accepted.</source>
        <translation>Eine falsche Zielangabe bekommt dieselben Worte, aber nicht ganz dieselbe Antwort: Die der ersten Anfrage wurde vielleicht angenommen.</translation>
    </message>
    <message>
        <source>A wrong audience is refused in the same way: the audience may be the reason, or the server stops before it looks at it, or it hides the reason.</source>
        <translation>Eine falsche Zielangabe wird ebenso abgelehnt: Sie kann der Grund sein, oder der Server hört vorher auf, oder er verbirgt den Grund.</translation>
    </message>
    <message>
        <source>Even a wrong audience got a token: this server does not check the audience.</source>
        <translation>Selbst eine falsche Zielangabe bekam ein Token: Dieser Server prüft sie nicht.</translation>
    </message>
    <message>
        <source>An absurd scope is refused in another way: the server looked at the scope, and the first request had passed that place.</source>
        <translation>Ein unsinniger Scope wird anders abgelehnt: Der Server hat den Scope angesehen, und die erste Anfrage war über diese Stelle hinaus.</translation>
    </message>
    <message>
        <source>An absurd scope gets the same words, but not quite the same answer: the scope of the first request was perhaps accepted.</source>
        <translation>Ein unsinniger Scope bekommt dieselben Worte, aber nicht ganz dieselbe Antwort: Der Scope der ersten Anfrage wurde vielleicht angenommen.</translation>
    </message>
    <message>
        <source>An absurd scope is refused in the same way: the server stops before it looks at the scope, or the scope is the reason.</source>
        <translation>Ein unsinniger Scope wird ebenso abgelehnt: Der Server hört vor dem Scope auf, oder der Scope ist der Grund.</translation>
    </message>
    <message>
        <source>A request with an absurd scope got a token: authentication works, and this server takes no notice of scopes that it does not know.</source>
        <translation>Eine Anfrage mit unsinnigem Scope bekam ein Token: Die Authentifizierung funktioniert, und dieser Server beachtet unbekannte Scopes nicht.</translation>
    </message>
    <message>
        <source>The same assertion is refused in another way the second time: this server remembers assertions, and had not seen this one before.</source>
        <translation>Dieselbe Assertion wird beim zweiten Mal anders abgelehnt: Dieser Server merkt sich Assertions und hatte diese noch nicht gesehen.</translation>
    </message>
    <message>
        <source>The same assertion gets the same words the second time, but not quite the same answer: this server perhaps remembers assertions.</source>
        <translation>Dieselbe Assertion bekommt beim zweiten Mal dieselben Worte, aber nicht ganz dieselbe Antwort: Dieser Server merkt sich Assertions vielleicht.</translation>
    </message>
    <message>
        <source>The same assertion is refused in the same way the second time: the server stops before it looks for repeated assertions, or remembers none, or had seen this one before.</source>
        <translation>Dieselbe Assertion wird beim zweiten Mal ebenso abgelehnt: Der Server hört vorher auf, merkt sich keine, oder hatte diese schon gesehen.</translation>
    </message>
    <message>
        <source>The same assertion got a token the second time: this server does not refuse repeated assertions.</source>
        <translation>Dieselbe Assertion bekam beim zweiten Mal ein Token: Dieser Server lehnt Wiederholungen nicht ab.</translation>
    </message>
    <message>
        <source>The very assertion that was refused is accepted now: something has changed at the server, or its machines do not agree.</source>
        <translation>Genau die abgelehnte Assertion wird jetzt angenommen: Beim Server hat sich etwas geändert, oder seine Maschinen sind sich nicht einig.</translation>
    </message>
    <message>
        <source>An absurd scope is refused as a scope: authentication works.</source>
        <translation>Ein unsinniger Scope wird als Scope abgelehnt: Die Authentifizierung funktioniert.</translation>
    </message>
    <message>
        <source>The two answers cannot be compared: one of them is no answer to the request itself. Try again later.</source>
        <translation>Die beiden Antworten lassen sich nicht vergleichen: Eine davon ist keine Antwort auf die Anfrage selbst. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>This server looks at the scope before the signature: the probe says nothing about the key.</source>
        <translation>Dieser Server sieht den Scope vor der Signatur an: Die Probe sagt nichts über den Schlüssel.</translation>
    </message>
    <message>
        <source>%1, before %2</source>
        <translation>%1, vor %2</translation>
    </message>
    <message>
        <source>Change `%1`. Now: %2. It has to be: %3.</source>
        <extracomment>%1 the name of a claim, header or parameter; %2 its value; %3 what it has to be: a value, or a rule in words</extracomment>
        <translation>Ändern Sie `%1`. Jetzt: %2. Es muss sein: %3.</translation>
    </message>
    <message>
        <source>Nothing seen here speaks against it.</source>
        <translation>Nichts, was hier zu sehen ist, spricht dagegen.</translation>
    </message>
    <message>
        <source>A usual reason at %1, and nothing seen here speaks against it.</source>
        <translation>Ein üblicher Grund bei %1, und nichts, was hier zu sehen ist, spricht dagegen.</translation>
    </message>
    <message>
        <source>the next cause</source>
        <translation>der nächsten Ursache</translation>
    </message>
    <message>
        <source>What decides is when the key was saved: up to %1 after that the answer may change by itself; after two days it will not.</source>
        <translation>Es entscheidet, wann der Schlüssel gespeichert wurde: Bis zu %1 danach kann sich die Antwort von selbst ändern, nach zwei Tagen nicht mehr.</translation>
    </message>
    <message>
        <source>What decides is when the key was saved: after two days waiting is no explanation any more.</source>
        <translation>Es entscheidet, wann der Schlüssel gespeichert wurde: Nach zwei Tagen ist Warten keine Erklärung mehr.</translation>
    </message>
    <message>
        <source>Two days are over, which speaks against waiting: look at &quot;%1&quot;.</source>
        <translation>Zwei Tage sind vorbei, und das spricht gegen das Warten: Als Nächstes „%1“ ansehen.</translation>
    </message>
    <message>
        <source>Try again with a fresh assertion at a calm pace. What decides is %1: a token by then speaks for waiting, the same answer after it for &quot;%2&quot;.</source>
        <translation>In Ruhe mit einer frischen Assertion noch einmal versuchen. Es entscheidet %1: Ein Token bis dahin spricht für das Warten, dieselbe Antwort danach für „%2“.</translation>
    </message>
    <message>
        <source>Give the certificate, public key or JWKS that is registered: it is compared with the signing key at once.</source>
        <translation>Geben Sie Zertifikat, öffentlichen Schlüssel oder JWKS an, was registriert ist: Es wird sofort mit dem signierenden Schlüssel verglichen.</translation>
    </message>
    <message>
        <source>Give the JWKS URL that is registered: then the key set can be fetched as a server would, without cookies or a login.</source>
        <translation>Die registrierte JWKS-URL angeben: dann lässt sich der Schlüsselsatz abrufen, wie ein Server es tut, ohne Cookies und ohne Anmeldung.</translation>
    </message>
    <message>
        <source>Fetch the JWKS URL as a server would, without cookies or a login.</source>
        <translation>Holen Sie die JWKS-Adresse so, wie ein Server es täte: ohne Cookies und Anmeldung.</translation>
    </message>
    <message>
        <source>Compare the client ID with both IDs on the app&apos;s page.</source>
        <translation>Vergleichen Sie die Client-ID mit beiden IDs auf der Seite der App.</translation>
    </message>
    <message>
        <source>Copy the client ID again from the app&apos;s page and compare it character by character.</source>
        <translation>Kopieren Sie die Client-ID noch einmal von der Seite der App und vergleichen Sie Zeichen für Zeichen.</translation>
    </message>
    <message>
        <source>Look at the app&apos;s page at %1, or ask its administrator.</source>
        <translation>Sehen Sie auf der Seite der App bei %1 nach, oder fragen Sie die Verwaltung.</translation>
    </message>
    <message>
        <source>Send the same request for a made-up client ID: another answer shows that the server knows this client, and speaks for &quot;%1&quot;.</source>
        <translation>Dieselbe Anfrage für eine erfundene Client-ID senden: Eine andere Antwort zeigt, dass der Server diesen Client kennt, und spricht für „%1“.</translation>
    </message>
    <message>
        <source>Send the same request signed with a throw-away key: another answer shows that the signature was accepted, and speaks for &quot;%1&quot;.</source>
        <translation>Dieselbe Anfrage mit einem Wegwerfschlüssel signiert senden: Eine andere Antwort zeigt, dass die Signatur angenommen wurde, und spricht für „%1“.</translation>
    </message>
    <message>
        <source>Send the same request with a wrong aud: another answer shows that aud was accepted, and speaks for &quot;%1&quot;.</source>
        <translation>Dieselbe Anfrage mit falschem aud senden: Eine andere Antwort zeigt, dass aud angenommen wurde, und spricht für „%1“.</translation>
    </message>
    <message>
        <source>Send the same request with an absurd scope: invalid_scope shows that the client is authenticated; any other answer speaks for &quot;%1&quot;.</source>
        <translation>Dieselbe Anfrage mit einem unsinnigen Scope senden: invalid_scope zeigt, dass der Client authentifiziert ist; jede andere Antwort spricht für „%1“.</translation>
    </message>
    <message>
        <source>Send the very same assertion again: another answer shows that this one was not refused for its reuse, and speaks for &quot;%1&quot;.</source>
        <translation>Genau dieselbe Assertion noch einmal senden: Eine andere Antwort zeigt, dass diese nicht wegen Wiederverwendung abgelehnt wurde, und spricht für „%1“.</translation>
    </message>
    <message>
        <source>Correct it, send a fresh assertion, and compare the two answers.</source>
        <translation>Berichtigen Sie es, senden Sie eine frische Assertion, und vergleichen Sie die beiden Antworten.</translation>
    </message>
    <message>
        <source>the app was created</source>
        <translation>die App wurde angelegt</translation>
    </message>
    <message>
        <source>the key was saved</source>
        <translation>der Schlüssel wurde gespeichert</translation>
    </message>
    <message>
        <source>the app was marked ready</source>
        <translation>die App wurde bereit gemeldet</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation>sehr wahrscheinlich</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>unlikely</source>
        <translation>unwahrscheinlich</translation>
    </message>
    <message>
        <source>words point to it</source>
        <extracomment>How likely a cause is, where only the words of the person&apos;s text speak for it.</extracomment>
        <translation>Wörter deuten darauf</translation>
    </message>
    <message>
        <source>Reach the server</source>
        <translation>Den Server erreichen</translation>
    </message>
    <message>
        <source>Read the request</source>
        <translation>Die Anfrage lesen</translation>
    </message>
    <message>
        <source>Know the client</source>
        <translation>Den Client kennen</translation>
    </message>
    <message>
        <source>Find the key</source>
        <translation>Den Schlüssel finden</translation>
    </message>
    <message>
        <source>Verify the signature</source>
        <translation>Die Signatur prüfen</translation>
    </message>
    <message>
        <source>Check the claims</source>
        <translation>Die Claims prüfen</translation>
    </message>
    <message>
        <source>Check for replay</source>
        <translation>Auf Wiederholung prüfen</translation>
    </message>
    <message>
        <source>Check the scope</source>
        <translation>Den Scope prüfen</translation>
    </message>
    <message>
        <source>Grant a token</source>
        <translation>Ein Token erteilen</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <source>By the words of the text, the key was saved about %1.</source>
        <translation>Nach den Worten des Textes wurde der Schlüssel etwa am %1 gespeichert.</translation>
    </message>
    <message>
        <source>By the words of the text, the app was created about %1.</source>
        <translation>Nach den Worten des Textes wurde die App etwa am %1 angelegt.</translation>
    </message>
    <message>
        <source>By the words of the text, the app was marked ready about %1.</source>
        <translation>Nach den Worten des Textes wurde die App etwa am %1 als bereit markiert.</translation>
    </message>
    <message>
        <source>By the words of the text, the client ID is taken for that of production.</source>
        <translation>Nach den Worten des Textes gilt die Client-ID als die der Produktion.</translation>
    </message>
    <message>
        <source>By the words of the text, the client ID is taken for that of the sandbox.</source>
        <translation>Nach den Worten des Textes gilt die Client-ID als die der Sandbox.</translation>
    </message>
    <message>
        <source>By the words of the text, the organisation has activated the app.</source>
        <translation>Nach den Worten des Textes hat die Organisation die App aktiviert.</translation>
    </message>
    <message>
        <source>By the words of the text, the organisation has not activated the app.</source>
        <translation>Nach den Worten des Textes hat die Organisation die App nicht aktiviert.</translation>
    </message>
    <message>
        <source>By the words of the text, the key is registered by a URL.</source>
        <translation>Nach den Worten des Textes ist der Schlüssel über eine URL registriert.</translation>
    </message>
    <message>
        <source>By the words of the text, the key was uploaded.</source>
        <translation>Nach den Worten des Textes wurde der Schlüssel hochgeladen.</translation>
    </message>
    <message>
        <source>By the words of the text, the server is taken for a sandbox.</source>
        <translation>Nach den Worten des Textes wird der Server für eine Sandbox gehalten.</translation>
    </message>
    <message>
        <source>By the words of the text, the server is taken for one of production.</source>
        <translation>Nach den Worten des Textes wird der Server für einen produktiven gehalten.</translation>
    </message>
    <message>
        <source>By the words of the text, the audience of the app is: %1</source>
        <translation>Nach den Worten des Textes ist die Zielgruppe der App: %1</translation>
    </message>
    <message>
        <source>This sentence of the text seems to tell of a fault, and is looked through for a reason: %1</source>
        <translation>Dieser Satz des Textes scheint von einem Fehler zu erzählen und wird nach einem Grund durchsucht: %1</translation>
    </message>
    <message>
        <source>What is quoted here as an error is looked through for a reason: %1</source>
        <translation>Was hier als Fehler zitiert wird, wird nach einem Grund durchgesehen: %1</translation>
    </message>
    <message>
        <source>This line of the text is known from servers and libraries, and is looked through for a reason: %1</source>
        <translation>Diese Zeile des Textes ist von Servern und Bibliotheken bekannt und wird nach einem Grund durchgesehen: %1</translation>
    </message>
    <message>
        <source>No request names an address; this one of the text is taken for the token endpoint: %1</source>
        <translation>Keine Anfrage nennt eine Adresse; diese aus dem Text gilt als Token-Endpunkt: %1</translation>
    </message>
    <message>
        <source>This address of the text is taken for the FHIR base: %1</source>
        <translation>Diese Adresse aus dem Text gilt als FHIR-Basis: %1</translation>
    </message>
    <message>
        <source>By an address of the text the server is taken for one of %1: %2</source>
        <translation>Nach einer Adresse im Text gilt der Server als einer von %1: %2</translation>
    </message>
    <message>
        <source>The text speaks of %1, so the server is taken for one of theirs.</source>
        <translation>Der Text spricht von %1, deshalb gilt der Server als einer davon.</translation>
    </message>
</context>
<context>
    <name>ad::exporting</name>
    <message>
        <source>Token request: report</source>
        <translation>Token-Anfrage: Bericht</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>Was weggelassen wurde</translation>
    </message>
    <message>
        <source>Private keys, signatures of tokens, access tokens, secrets and passphrases are not in this report.</source>
        <translation>Private Schlüssel, Signaturen von Token, Access-Token, Geheimnisse und Passphrasen stehen nicht in diesem Bericht.</translation>
    </message>
    <message>
        <source>No program can be written for the algorithm &quot;%1&quot;.</source>
        <translation>Für den Algorithmus „%1“ lässt sich kein Programm schreiben.</translation>
    </message>
    <message>
        <source>Take RS384 or ES384, the two that SMART names.</source>
        <translation>Nehmen Sie RS384 oder ES384, die beiden, die SMART nennt.</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>Der Fall</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>FHIR base</source>
        <translation>FHIR-Basis</translation>
    </message>
    <message>
        <source>Token endpoint</source>
        <translation>Token-Endpunkt</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Key thumbprint (SHA-256)</source>
        <translation>Fingerabdruck des Schlüssels (SHA-256)</translation>
    </message>
    <message>
        <source>Registered key</source>
        <translation>Registrierter Schlüssel</translation>
    </message>
    <message>
        <source>Its thumbprint (SHA-256)</source>
        <translation>Sein Fingerabdruck (SHA-256)</translation>
    </message>
    <message>
        <source>Key URL</source>
        <translation>Schlüsseladresse</translation>
    </message>
    <message>
        <source>Key registered</source>
        <translation>Schlüssel registriert</translation>
    </message>
    <message>
        <source>App created</source>
        <translation>App angelegt</translation>
    </message>
    <message>
        <source>App marked ready</source>
        <translation>App bereit gemeldet</translation>
    </message>
    <message>
        <source>App registered for</source>
        <translation>App registriert für</translation>
    </message>
    <message>
        <source>App&apos;s audience</source>
        <translation>Zielgruppe der App</translation>
    </message>
    <message>
        <source>Activated by the customer</source>
        <translation>Vom Kunden aktiviert</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Registered way of authenticating</source>
        <translation>Registrierte Art der Authentifizierung</translation>
    </message>
    <message>
        <source>Which key is registered</source>
        <translation>Welcher Schlüssel registriert ist</translation>
    </message>
    <message>
        <source>How the key is registered</source>
        <translation>Wie der Schlüssel registriert ist</translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation>Ausgewertet</translation>
    </message>
    <message>
        <source>Causes, the most likely first</source>
        <translation>Ursachen, die wahrscheinlichste zuerst</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>Was zu tun ist:</translation>
    </message>
    <message>
        <source>The assertion</source>
        <translation>Die Assertion</translation>
    </message>
    <message>
        <source>It cannot be decoded, and is left out.</source>
        <translation>Sie lässt sich nicht dekodieren und ist weggelassen.</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>Die Anfrage</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Die Antwort</translation>
    </message>
    <message>
        <source>Received %1.</source>
        <translation>Empfangen %1.</translation>
    </message>
    <message>
        <source>No answer (%1): %2</source>
        <translation>Keine Antwort (%1): %2</translation>
    </message>
    <message>
        <source>TLS: %1</source>
        <translation>TLS: %1</translation>
    </message>
    <message>
        <source>Redirect %1 to %2</source>
        <translation>Umleitung %1 nach %2</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Passed (%1): %2</source>
        <translation>Bestanden (%1): %2</translation>
    </message>
</context>
<context>
    <name>ad::file</name>
    <message>
        <source>Reading stopped: %1.</source>
        <translation>Das Lesen brach ab: %1.</translation>
    </message>
    <message>
        <source>Check the disk and try again.</source>
        <translation>Prüfen Sie den Datenträger und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This is larger than %1 KiB.</source>
        <translation>Das ist größer als %1 KiB.</translation>
    </message>
    <message>
        <source>Give only the key, token, request or answer itself.</source>
        <translation>Geben Sie nur den Schlüssel, das Token, die Anfrage oder die Antwort selbst an.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Die Datei lässt sich nicht schreiben: %1.</translation>
    </message>
    <message>
        <source>Check the folder, its rights and the free space.</source>
        <translation>Prüfen Sie den Ordner, seine Rechte und den freien Platz.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>Die Datei lässt sich nicht öffnen: %1.</translation>
    </message>
    <message>
        <source>Check the rights of the file and its folders.</source>
        <translation>Prüfen Sie die Rechte der Datei und ihrer Ordner.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>Das ist ein Ordner.</translation>
    </message>
    <message>
        <source>Name the file in it.</source>
        <translation>Nennen Sie die Datei darin.</translation>
    </message>
    <message>
        <source>This is a pipe, socket or device, not a file.</source>
        <translation>Das ist eine Pipe, ein Socket oder ein Gerät, keine Datei.</translation>
    </message>
    <message>
        <source>Save its content to a file first, or give it on standard input with &quot;-&quot;.</source>
        <translation>Speichern Sie den Inhalt zuerst in einer Datei, oder geben Sie ihn mit „-“ über die Standardeingabe.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>The file cannot be written: there is a folder, pipe or device of that name.</source>
        <translation>Die Datei lässt sich nicht schreiben: Es gibt einen Ordner, eine Pipe oder ein Gerät dieses Namens.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>Eine Datei dieses Namens gibt es schon.</translation>
    </message>
</context>
<context>
    <name>ad::intake</name>
    <message>
        <source>The text was UTF-16.</source>
        <translation>Der Text war UTF-16.</translation>
    </message>
    <message>
        <source>A byte order mark stood before the text.</source>
        <translation>Vor dem Text stand eine Byte-Reihenfolge-Marke.</translation>
    </message>
    <message>
        <source>The empty line between headers and body was missing.</source>
        <translation>Die leere Zeile zwischen Headern und Inhalt fehlte.</translation>
    </message>
    <message>
        <source>There is no call here that sends a request.</source>
        <translation>Hier steht kein Aufruf, der eine Anfrage sendet.</translation>
    </message>
    <message>
        <source>Give the part of the program with the call and the values that it sends.</source>
        <translation>Geben Sie den Teil des Programms mit dem Aufruf und den Werten an, die er sendet.</translation>
    </message>
    <message>
        <source>The body is made by the program: what it holds is not in this text.</source>
        <translation>Der Inhalt wird vom Programm gemacht: Was er enthält, steht nicht in diesem Text.</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; is a variable: what it holds is not in this text.</source>
        <translation>Der Wert von „%1“ ist eine Variable: Was sie enthält, steht nicht in diesem Text.</translation>
    </message>
    <message>
        <source>The address is a variable: what it holds is not in this text.</source>
        <translation>Die Adresse ist eine Variable: Was sie enthält, steht nicht in diesem Text.</translation>
    </message>
    <message>
        <source>The headers are a variable: what it holds is not in this text.</source>
        <translation>Die Header sind eine Variable: Was sie enthält, steht nicht in diesem Text.</translation>
    </message>
    <message>
        <source>fetch() sends a plain object as the text &quot;[object Object]&quot;: wrap it into new URLSearchParams(…).</source>
        <translation>fetch() sendet ein einfaches Objekt als Text „[object Object]“: Umschließen Sie es mit new URLSearchParams(…).</translation>
    </message>
    <message>
        <source>axios writes an object as a form from version 0.27 on; older ones send JSON.</source>
        <translation>axios schreibt ein Objekt ab Version 0.27 als Formular; ältere senden JSON.</translation>
    </message>
    <message>
        <source>This is no curl command: the word &quot;curl&quot; is not in it.</source>
        <translation>Das ist kein curl-Befehl: Das Wort „curl“ kommt nicht darin vor.</translation>
    </message>
    <message>
        <source>Copy the whole command.</source>
        <translation>Kopieren Sie den ganzen Befehl.</translation>
    </message>
    <message>
        <source>The option %1 has no value after it.</source>
        <translation>Nach der Option %1 steht kein Wert.</translation>
    </message>
    <message>
        <source>Copy the command to its end.</source>
        <translation>Kopieren Sie den Befehl bis zum Ende.</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>Byte %1</translation>
    </message>
    <message>
        <source>The command names no URL.</source>
        <translation>Der Befehl nennt keine URL.</translation>
    </message>
    <message>
        <source>Copy the whole command, with the address it sends to.</source>
        <translation>Kopieren Sie den ganzen Befehl mit der Adresse, an die er sendet.</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>Hier steht nichts.</translation>
    </message>
    <message>
        <source>Give the request from its first line on.</source>
        <translation>Geben Sie die Anfrage ab ihrer ersten Zeile an.</translation>
    </message>
    <message>
        <source>This line is no header: %1</source>
        <translation>Diese Zeile ist kein Header: %1</translation>
    </message>
    <message>
        <source>Headers are written as &quot;Name: value&quot;, and an empty line stands before the body.</source>
        <translation>Header werden als „Name: Wert“ geschrieben, und vor dem Inhalt steht eine leere Zeile.</translation>
    </message>
    <message>
        <source>This is no request line.</source>
        <translation>Das ist keine Anfragezeile.</translation>
    </message>
    <message>
        <source>A request begins with a line such as &quot;POST /token HTTP/1.1&quot;.</source>
        <translation>Eine Anfrage beginnt mit einer Zeile wie „POST /token HTTP/1.1“.</translation>
    </message>
    <message>
        <source>This is no status line.</source>
        <translation>Das ist keine Statuszeile.</translation>
    </message>
    <message>
        <source>An answer begins with a line such as &quot;HTTP/1.1 400 Bad Request&quot;.</source>
        <translation>Eine Antwort beginnt mit einer Zeile wie „HTTP/1.1 400 Bad Request“.</translation>
    </message>
    <message>
        <source>This is no HAR document: it has no list of entries.</source>
        <translation>Das ist kein HAR-Dokument: Es hat keine Liste von Einträgen.</translation>
    </message>
    <message>
        <source>Export it again from the browser&apos;s network page.</source>
        <translation>Exportieren Sie es noch einmal aus der Netzwerkansicht des Browsers.</translation>
    </message>
    <message>
        <source>No POST is recorded in this HAR document.</source>
        <translation>In diesem HAR-Dokument ist kein POST aufgezeichnet.</translation>
    </message>
    <message>
        <source>Record again while the token request is sent.</source>
        <translation>Zeichnen Sie noch einmal auf, während die Token-Anfrage gesendet wird.</translation>
    </message>
    <message>
        <source>The command names no address.</source>
        <translation>Der Befehl nennt keine Adresse.</translation>
    </message>
    <message>
        <source>a private key</source>
        <translation>ein privater Schlüssel</translation>
    </message>
    <message>
        <source>a public key</source>
        <translation>ein öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>a certificate</source>
        <translation>ein Zertifikat</translation>
    </message>
    <message>
        <source>a certificate request</source>
        <translation>ein Zertifikatsantrag</translation>
    </message>
    <message>
        <source>a keystore</source>
        <translation>ein Schlüsselspeicher</translation>
    </message>
    <message>
        <source>a key as JWK</source>
        <translation>ein Schlüssel als JWK</translation>
    </message>
    <message>
        <source>a key set (JWKS)</source>
        <translation>ein Schlüsselsatz (JWKS)</translation>
    </message>
    <message>
        <source>a signed token (JWT)</source>
        <translation>ein signiertes Token (JWT)</translation>
    </message>
    <message>
        <source>an encrypted token (JWE)</source>
        <translation>ein verschlüsseltes Token (JWE)</translation>
    </message>
    <message>
        <source>a curl command</source>
        <translation>ein curl-Befehl</translation>
    </message>
    <message>
        <source>an HTTP message</source>
        <translation>eine HTTP-Nachricht</translation>
    </message>
    <message>
        <source>a HAR recording</source>
        <translation>eine HAR-Aufzeichnung</translation>
    </message>
    <message>
        <source>a form body</source>
        <translation>ein Formularinhalt</translation>
    </message>
    <message>
        <source>a token response</source>
        <translation>eine Token-Antwort</translation>
    </message>
    <message>
        <source>an error response</source>
        <translation>eine Fehlerantwort</translation>
    </message>
    <message>
        <source>a discovery document</source>
        <translation>ein Discovery-Dokument</translation>
    </message>
    <message>
        <source>a case file</source>
        <translation>eine Falldatei</translation>
    </message>
    <message>
        <source>what an assertion says, without the token itself</source>
        <translation>was eine Assertion sagt, ohne das Token selbst</translation>
    </message>
    <message>
        <source>lines of a log</source>
        <translation>Zeilen eines Protokolls</translation>
    </message>
    <message>
        <source>nothing that is known here</source>
        <translation>nichts, was hier bekannt ist</translation>
    </message>
    <message>
        <source>Bytes that are not UTF-8 stood in the JSON; each was replaced by a mark.</source>
        <translation>Im JSON standen Bytes, die kein UTF-8 sind; jedes wurde durch ein Zeichen ersetzt.</translation>
    </message>
    <message>
        <source>Round quotes or hard blanks, as text programs make them, stood in the JSON.</source>
        <translation>Im JSON standen typografische Anführungszeichen oder geschützte Leerzeichen, wie Textprogramme sie machen.</translation>
    </message>
    <message>
        <source>Backslashes stood before underscores, as pages with markup add them.</source>
        <translation>Vor Unterstrichen standen Rückstriche, wie Seiten mit Auszeichnung sie einfügen.</translation>
    </message>
    <message>
        <source>The JSON stood within a string, with backslashes before its quotes.</source>
        <translation>Das JSON stand in einer Zeichenkette, mit Rückstrichen vor seinen Anführungszeichen.</translation>
    </message>
    <message>
        <source>The object was printed by a program, with single quotes; it was read as JSON.</source>
        <translation>Das Objekt gab ein Programm mit einfachen Anführungszeichen aus; es wurde als JSON gelesen.</translation>
    </message>
    <message>
        <source>The object was printed by Ruby; it was read as JSON.</source>
        <translation>Das Objekt gab Ruby aus; es wurde als JSON gelesen.</translation>
    </message>
    <message>
        <source>The object was written without quotes round its names; it was read as JSON.</source>
        <translation>Das Objekt war ohne Anführungszeichen um seine Namen geschrieben; es wurde als JSON gelesen.</translation>
    </message>
    <message>
        <source>The object was printed as a map, without quotes; it was read as JSON.</source>
        <translation>Das Objekt war als Map ohne Anführungszeichen ausgegeben; es wurde als JSON gelesen.</translation>
    </message>
    <message>
        <source>Give a key, a token, a request, an answer or a case file.</source>
        <translation>Geben Sie einen Schlüssel, ein Token, eine Anfrage, eine Antwort oder eine Falldatei an.</translation>
    </message>
    <message>
        <source>This is nothing that is known here.</source>
        <translation>Das ist nichts, was hier bekannt ist.</translation>
    </message>
    <message>
        <source>Give a key, a certificate, a JWKS, a JWT, a curl command, an HTTP request, a HAR file, a form body, an answer or a case file.</source>
        <translation>Geben Sie einen Schlüssel, ein Zertifikat, ein JWKS, ein JWT, einen curl-Befehl, eine HTTP-Anfrage, eine HAR-Datei, einen Formularinhalt, eine Antwort oder eine Falldatei an.</translation>
    </message>
    <message>
        <source>This could not be read.</source>
        <translation>Das ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>The request was read from a Postman collection.</source>
        <translation>Die Anfrage wurde aus einer Postman-Sammlung gelesen.</translation>
    </message>
    <message>
        <source>No POST is in this Postman collection.</source>
        <translation>In dieser Postman-Sammlung ist kein POST.</translation>
    </message>
    <message>
        <source>Export the collection that holds the token request.</source>
        <translation>Exportieren Sie die Sammlung, die die Token-Anfrage enthält.</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; is a variable of Postman: what it holds is not in the export.</source>
        <translation>Der Wert von „%1“ ist eine Variable von Postman: Was sie enthält, steht nicht im Export.</translation>
    </message>
    <message>
        <source>The address is a variable of Postman: what it holds is not in the export.</source>
        <translation>Die Adresse ist eine Variable von Postman: Was sie enthält, steht nicht im Export.</translation>
    </message>
    <message>
        <source>The answer was saved in the collection, with the request that led to it.</source>
        <translation>Die Antwort war in der Postman-Sammlung gespeichert, mit der Anfrage, die zu ihr führte.</translation>
    </message>
    <message>
        <source>The collection holds an example with a granted token. It is not taken for the answer of now.</source>
        <translation>Die Sammlung enthält ein Beispiel mit einem erteilten Token. Es wird nicht als die jetzige Antwort genommen.</translation>
    </message>
    <message>
        <source>The request was read from an export of Insomnia.</source>
        <translation>Die Anfrage wurde aus einem Export von Insomnia gelesen.</translation>
    </message>
    <message>
        <source>No POST is in this export of Insomnia.</source>
        <translation>In diesem Export von Insomnia steht kein POST.</translation>
    </message>
    <message>
        <source>Export the workspace that holds the token request.</source>
        <translation>Exportieren Sie den Arbeitsbereich, in dem die Token-Anfrage steht.</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; is a variable of Insomnia: what it holds is not in the export.</source>
        <translation>Der Wert von „%1“ ist eine Variable von Insomnia: Was sie enthält, steht nicht im Export.</translation>
    </message>
    <message>
        <source>These are the parameters of a token request as JSON. If they were sent like this, that is wrong by itself: a token endpoint takes a form.</source>
        <translation>Das sind die Parameter einer Token-Anfrage als JSON. Wurden sie so gesendet, ist das schon der Fehler: Ein Token-Endpunkt nimmt ein Formular.</translation>
    </message>
    <message>
        <source>What the program puts into the assertion was read from its source; nothing of it was run.</source>
        <translation>Was das Programm in die Assertion schreibt, wurde aus seinem Quelltext gelesen; nichts davon wurde ausgeführt.</translation>
    </message>
    <message>
        <source>Nothing here is a thing by its form; these words tell of a fault, and are looked through for a reason.</source>
        <translation>Nichts hier ist seiner Form nach etwas Bekanntes; diese Worte erzählen von einem Fehler und werden nach einem Grund durchgesehen.</translation>
    </message>
    <message>
        <source>No answer of a server stands in this text; by its words a token was granted.</source>
        <translation>In diesem Text steht keine Antwort eines Servers; nach seinen Worten wurde ein Token erteilt.</translation>
    </message>
    <message>
        <source>The status %1 was read from the words beside it.</source>
        <translation>Der Status %1 wurde den Worten daneben entnommen.</translation>
    </message>
    <message>
        <source>The headers of the answer were read from the lines that show them apart.</source>
        <translation>Die Header der Antwort wurden aus den Zeilen gelesen, die sie gesondert zeigen.</translation>
    </message>
    <message>
        <source>No answer of a server stands in this text; this was put together from the words that tell of one.</source>
        <translation>In diesem Text steht keine Antwort eines Servers; das hier wurde aus den Worten zusammengesetzt, die von einer erzählen.</translation>
    </message>
    <message>
        <source>No answer came: this is what the program said of it.</source>
        <translation>Es kam keine Antwort: Das ist, was das Programm dazu sagte.</translation>
    </message>
    <message>
        <source>The form had one field a line; they were joined with &quot;&amp;&quot;.</source>
        <translation>Das Formular hatte ein Feld je Zeile; sie wurden mit „&amp;“ verbunden.</translation>
    </message>
    <message>
        <source>A command of HTTPie; without --form it sends its fields as JSON.</source>
        <translation>Ein Befehl von HTTPie; ohne --form sendet er seine Felder als JSON.</translation>
    </message>
    <message>
        <source>A command of HTTPie.</source>
        <translation>Ein Befehl von HTTPie.</translation>
    </message>
    <message>
        <source>A command of wget.</source>
        <translation>Ein Befehl von wget.</translation>
    </message>
    <message>
        <source>Round quotes or hard blanks, as text programs make them, stood in the command.</source>
        <translation>Im Befehl standen runde Anführungszeichen oder geschützte Leerzeichen, wie Textprogramme sie machen.</translation>
    </message>
    <message>
        <source>The lines of the command had been joined, with their backslashes left in.</source>
        <translation>Die Zeilen des Befehls waren zusammengezogen, und ihre Backslashes waren geblieben.</translation>
    </message>
    <message>
        <source>The body is in the file &quot;%1&quot;, which is not at hand here: bring that file too.</source>
        <translation>Der Inhalt ist in der Datei „%1“, die hier nicht vorliegt: Bringen Sie auch diese Datei.</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; is a variable or a file: what it holds is not in this text.</source>
        <translation>Der Wert von „%1“ ist eine Variable oder eine Datei: Was sie enthält, steht nicht in diesem Text.</translation>
    </message>
    <message>
        <source>Only the assertion is shown; what else was sent is not in this text.</source>
        <translation>Nur die Assertion wird gezeigt; was sonst gesendet wurde, steht nicht in diesem Text.</translation>
    </message>
    <message>
        <source>The parameters were shown as an object; they were put together as the form that they mean. If they were sent as JSON, that is wrong by itself.</source>
        <translation>Die Parameter wurden als Objekt gezeigt; sie wurden zu dem Formular zusammengesetzt, das sie meinen. Wurden sie als JSON gesendet, ist das schon für sich falsch.</translation>
    </message>
    <message>
        <source>This JSON is nothing that is known here.</source>
        <translation>Dieses JSON ist nichts, was hier bekannt ist.</translation>
    </message>
    <message>
        <source>The parameters stood one a line; they were put together as the form that they describe.</source>
        <translation>Die Parameter standen einer je Zeile; sie wurden zu dem Formular zusammengesetzt, das sie beschreiben.</translation>
    </message>
    <message>
        <source>The request was read from a program; nothing of it was run.</source>
        <translation>Die Anfrage wurde aus einem Programm gelesen; nichts davon wurde ausgeführt.</translation>
    </message>
    <message>
        <source>The token was taken out of the text around it.</source>
        <translation>Das Token wurde aus dem Text darum herausgenommen.</translation>
    </message>
    <message>
        <source>The token stood over several lines; they were joined.</source>
        <translation>Das Token stand auf mehreren Zeilen; sie wurden verbunden.</translation>
    </message>
    <message>
        <source>There were blanks within the token; they were taken out.</source>
        <translation>Im Token standen Leerzeichen; sie wurden entfernt.</translation>
    </message>
    <message>
        <source>These are the decoded parts of an assertion: the token itself and its signature are not here.</source>
        <translation>Dies sind die dekodierten Teile einer Assertion: Das Token selbst und seine Signatur fehlen.</translation>
    </message>
    <message>
        <source>This looks like a token, but its header cannot be decoded.</source>
        <translation>Das sieht wie ein Token aus, aber sein Header lässt sich nicht dekodieren.</translation>
    </message>
    <message>
        <source>Copy the whole token, from its first character to its last.</source>
        <translation>Kopieren Sie das ganze Token, vom ersten bis zum letzten Zeichen.</translation>
    </message>
    <message>
        <source>A quote is opened and never closed.</source>
        <translation>Ein Anführungszeichen wird geöffnet und nie geschlossen.</translation>
    </message>
    <message>
        <source>Copy the command to its end, or close the quote.</source>
        <translation>Kopieren Sie den Befehl bis zum Ende, oder schließen Sie das Anführungszeichen.</translation>
    </message>
</context>
<context>
    <name>ad::jose</name>
    <message>
        <source>The member &quot;%1&quot; has to be a text in quotes.</source>
        <translation>Das Element „%1“ muss ein Text in Anführungszeichen sein.</translation>
    </message>
    <message>
        <source>The member &quot;%1&quot; has %2 bytes, this curve wants %3: zero bytes at the front were dropped.</source>
        <translation>Das Element „%1“ hat %2 Bytes, diese Kurve verlangt %3: Nullbytes am Anfang wurden weggelassen.</translation>
    </message>
    <message>
        <source>The member &quot;%1&quot; has %2 bytes, this curve wants %3: a zero byte was put at the front.</source>
        <translation>Das Element „%1“ hat %2 Bytes, diese Kurve verlangt %3: Ein Nullbyte wurde vorangestellt.</translation>
    </message>
    <message>
        <source>The member &quot;%1&quot; begins with a zero byte: the sign byte of ASN.1 was kept, some servers refuse it.</source>
        <translation>Das Element „%1“ beginnt mit einem Nullbyte: Das Vorzeichenbyte von ASN.1 blieb stehen, manche Server lehnen das ab.</translation>
    </message>
    <message>
        <source>The signature is empty: the token is not signed.</source>
        <translation>Die Signatur ist leer: Das Token ist nicht signiert.</translation>
    </message>
    <message>
        <source>The %1 of the token is empty.</source>
        <translation>Im Token ist %1 leer.</translation>
    </message>
    <message>
        <source>The %1 is written in plain base64 (+ and /): a token needs base64url (- and _).</source>
        <extracomment>%1 is &quot;header&quot;, &quot;claims part&quot; or &quot;signature&quot;</extracomment>
        <translation>%1 ist in gewöhnlichem Base64 geschrieben (+ und /): Ein Token braucht Base64url (- und _).</translation>
    </message>
    <message>
        <source>The %1 ends with padding (=): a token has none.</source>
        <translation>%1 endet mit Füllzeichen (=): Ein Token hat keine.</translation>
    </message>
    <message>
        <source>The %1 has a number of characters that base64url cannot have: it was cut, or one is too many.</source>
        <translation>%1 hat eine Zeichenzahl, die es in Base64url nicht gibt: Etwas wurde abgeschnitten, oder ein Zeichen ist zu viel.</translation>
    </message>
    <message>
        <source>The last character of the %1 holds bits that should be zero: strict decoders refuse it.</source>
        <translation>Das letzte Zeichen von %1 enthält Bits, die null sein müssten: Strenge Decoder lehnen das ab.</translation>
    </message>
    <message>
        <source>The key set begins with a byte order mark: strict JSON readers refuse it.</source>
        <translation>Der Schlüsselsatz beginnt mit einer Byte-Reihenfolge-Marke: Strenge JSON-Leser lehnen sie ab.</translation>
    </message>
    <message>
        <source>Give the JSON itself: {&quot;keys&quot;:[…]}.</source>
        <translation>Geben Sie das JSON selbst an: {&quot;keys&quot;:[…]}.</translation>
    </message>
    <message>
        <source>The key set is empty.</source>
        <translation>Der Schlüsselsatz ist leer.</translation>
    </message>
    <message>
        <source>This is a web page or XML, not a key set: perhaps a login page or an error page.</source>
        <translation>Das ist eine Webseite oder XML, kein Schlüsselsatz: vielleicht eine Anmelde- oder Fehlerseite.</translation>
    </message>
    <message>
        <source>This is a PEM file, not a key set.</source>
        <translation>Das ist eine PEM-Datei, kein Schlüsselsatz.</translation>
    </message>
    <message>
        <source>Make a key set of it with &quot;key jwks&quot;.</source>
        <translation>Machen Sie mit „key jwks“ einen Schlüsselsatz daraus.</translation>
    </message>
    <message>
        <source>The key set is not JSON: %1</source>
        <extracomment>%1 is a sentence about the JSON</extracomment>
        <translation>Der Schlüsselsatz ist kein JSON: %1</translation>
    </message>
    <message>
        <source>A member comes twice: servers differ in which one they take.</source>
        <translation>Ein Element kommt doppelt vor: Welches gilt, ist von Server zu Server verschieden.</translation>
    </message>
    <message>
        <source>This is an array of keys: a key set is an object with the member &quot;keys&quot;.</source>
        <translation>Das ist eine Liste von Schlüsseln: Ein Schlüsselsatz ist ein Objekt mit dem Element „keys“.</translation>
    </message>
    <message>
        <source>This is a discovery document, not a key set.</source>
        <translation>Das ist ein Discovery-Dokument, kein Schlüsselsatz.</translation>
    </message>
    <message>
        <source>Give what its jwks_uri leads to.</source>
        <translation>Geben Sie an, wohin sein jwks_uri führt.</translation>
    </message>
    <message>
        <source>There is no key in the key set.</source>
        <translation>Im Schlüsselsatz ist kein Schlüssel.</translation>
    </message>
    <message>
        <source>The member is called &quot;%1&quot;: it has to be &quot;keys&quot;, in lower case.</source>
        <translation>Das Element heißt „%1“: Es muss „keys“ heißen, in Kleinbuchstaben.</translation>
    </message>
    <message>
        <source>This is a single key (JWK): a key set wraps it, {&quot;keys&quot;:[…]}.</source>
        <translation>Das ist ein einzelner Schlüssel (JWK): Ein Schlüsselsatz umschließt ihn, {&quot;keys&quot;:[…]}.</translation>
    </message>
    <message>
        <source>The key set is wrapped in a member &quot;jwks&quot;: at a key URL it has to stand alone.</source>
        <translation>Der Schlüsselsatz steckt in einem Element „jwks“: An einer Schlüsseladresse muss er allein stehen.</translation>
    </message>
    <message>
        <source>The member &quot;keys&quot; has to be an array.</source>
        <translation>Das Element „keys“ muss eine Liste sein.</translation>
    </message>
    <message>
        <source>An entry of the key set is no JSON object.</source>
        <translation>Ein Eintrag des Schlüsselsatzes ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The set has more than %1 keys; only these are read.</source>
        <translation>Der Satz hat mehr als %1 Schlüssel; nur so viele werden gelesen.</translation>
    </message>
    <message>
        <source>The member &quot;%1&quot; has to be called &quot;%2&quot;: upper and lower case count.</source>
        <translation>Das Element „%1“ muss „%2“ heißen: Groß- und Kleinschreibung zählt.</translation>
    </message>
    <message>
        <source>The key has no type (&quot;kty&quot;).</source>
        <translation>Der Schlüssel hat keinen Typ („kty“).</translation>
    </message>
    <message>
        <source>The key type is written &quot;%1&quot;: it has to be &quot;%2&quot;.</source>
        <translation>Der Schlüsseltyp ist „%1“ geschrieben: Es muss „%2“ heißen.</translation>
    </message>
    <message>
        <source>This is a shared secret (oct), not a public key.</source>
        <translation>Das ist ein gemeinsames Geheimnis (oct), kein öffentlicher Schlüssel.</translation>
    </message>
    <message>
        <source>The key type &quot;%1&quot; is unknown.</source>
        <translation>Der Schlüsseltyp „%1“ ist unbekannt.</translation>
    </message>
    <message>
        <source>The member &quot;kid&quot; is a number: it has to be a text in quotes.</source>
        <translation>Das Element „kid“ ist eine Zahl: Es muss ein Text in Anführungszeichen sein.</translation>
    </message>
    <message>
        <source>The key has no name (&quot;kid&quot;): a token cannot say that it means this key.</source>
        <translation>Der Schlüssel hat keinen Namen („kid“): Ein Token kann nicht sagen, dass es diesen Schlüssel meint.</translation>
    </message>
    <message>
        <source>The key is meant for &quot;%1&quot;: to verify signatures, &quot;use&quot; has to be &quot;sig&quot;.</source>
        <translation>Der Schlüssel ist für „%1“ bestimmt: Um Signaturen zu prüfen, muss „use“ den Wert „sig“ haben.</translation>
    </message>
    <message>
        <source>The member &quot;key_ops&quot; has to be an array of texts.</source>
        <translation>Das Element „key_ops“ muss eine Liste von Texten sein.</translation>
    </message>
    <message>
        <source>&quot;key_ops&quot; is &quot;sign&quot;: that is the private half&apos;s; a published key has &quot;verify&quot;.</source>
        <translation>„key_ops“ ist „sign“: Das gehört zur privaten Hälfte; ein veröffentlichter Schlüssel hat „verify“.</translation>
    </message>
    <message>
        <source>&quot;key_ops&quot; does not hold &quot;verify&quot;: the key is not meant to verify signatures.</source>
        <translation>„key_ops“ enthält kein „verify“: Der Schlüssel ist nicht zum Prüfen von Signaturen bestimmt.</translation>
    </message>
    <message>
        <source>&quot;key_ops&quot; holds &quot;sign&quot;: some servers drop such a key, because a published key only verifies.</source>
        <translation>„key_ops“ enthält „sign“: Manche Server verwerfen einen solchen Schlüssel, weil ein veröffentlichter nur prüft.</translation>
    </message>
    <message>
        <source>The key holds its private half (%1): who can read this set can sign in your name. Make a new key and publish only the public half.</source>
        <translation>Der Schlüssel enthält seine private Hälfte (%1): Wer diesen Satz lesen kann, kann in Ihrem Namen signieren. Machen Sie einen neuen Schlüssel und veröffentlichen Sie nur die öffentliche Hälfte.</translation>
    </message>
    <message>
        <source>The member &quot;e&quot; is a number: it has to be base64url text, &quot;AQAB&quot; for 65537.</source>
        <translation>Das Element „e“ ist eine Zahl: Es muss Base64url-Text sein, „AQAB“ für 65537.</translation>
    </message>
    <message>
        <source>The member &quot;e&quot; is written as a number: it has to be base64url, &quot;AQAB&quot; for 65537.</source>
        <translation>Das Element „e“ ist als Zahl geschrieben: Es muss Base64url sein, „AQAB“ für 65537.</translation>
    </message>
    <message>
        <source>The member &quot;%1&quot; is written in hex: it has to be base64url.</source>
        <translation>Das Element „%1“ ist hexadezimal geschrieben: Es muss Base64url sein.</translation>
    </message>
    <message>
        <source>The member &quot;%1&quot; is not base64url: it was cut or damaged.</source>
        <translation>Das Element „%1“ ist kein Base64url: Es wurde abgeschnitten oder beschädigt.</translation>
    </message>
    <message>
        <source>The member &quot;%1&quot; is written in plain base64: it has to be base64url, with - and _ and without = and line breaks.</source>
        <translation>Das Element „%1“ ist in gewöhnlichem Base64 geschrieben: Es muss Base64url sein, mit - und _ und ohne = und Zeilenumbrüche.</translation>
    </message>
    <message>
        <source>The last character of &quot;%1&quot; holds bits that should be zero.</source>
        <translation>Das letzte Zeichen von „%1“ enthält Bits, die null sein müssten.</translation>
    </message>
    <message>
        <source>The curve is written &quot;%1&quot;: it has to be &quot;%2&quot;.</source>
        <translation>Die Kurve ist „%1“ geschrieben: Es muss „%2“ heißen.</translation>
    </message>
    <message>
        <source>The key has no member &quot;%1&quot;.</source>
        <translation>Der Schlüssel hat kein Element „%1“.</translation>
    </message>
    <message>
        <source>The public exponent is not 65537 (&quot;AQAB&quot;): some servers refuse others.</source>
        <translation>Der öffentliche Exponent ist nicht 65537 („AQAB“): Manche Server lehnen andere ab.</translation>
    </message>
    <message>
        <source>The public exponent is no possible one: nearly all keys have 65537, &quot;AQAB&quot;.</source>
        <translation>Der öffentliche Exponent ist kein möglicher: Fast alle Schlüssel haben 65537, „AQAB“.</translation>
    </message>
    <message>
        <source>The RSA key has %1 bits: 2048 are the least that servers accept.</source>
        <translation>Der RSA-Schlüssel hat %1 Bit: 2048 sind das Mindeste, was Server annehmen.</translation>
    </message>
    <message>
        <source>The algorithm %1 does not fit this key, %2.</source>
        <translation>Der Algorithmus %1 passt nicht zu diesem Schlüssel, %2.</translation>
    </message>
    <message>
        <source>The algorithm %1 does not fit this key, %2: %3 would.</source>
        <translation>Der Algorithmus %1 passt nicht zu diesem Schlüssel, %2: %3 würde passen.</translation>
    </message>
    <message>
        <source>The member &quot;x5c&quot; has to be an array of certificates in base64.</source>
        <translation>Das Element „x5c“ muss eine Liste von Zertifikaten in Base64 sein.</translation>
    </message>
    <message>
        <source>The first certificate of &quot;x5c&quot; cannot be read.</source>
        <translation>Das erste Zertifikat in „x5c“ lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The first certificate of &quot;x5c&quot; belongs to another key than the entry itself.</source>
        <translation>Das erste Zertifikat in „x5c“ gehört zu einem anderen Schlüssel als der Eintrag selbst.</translation>
    </message>
    <message>
        <source>The certificates of &quot;x5c&quot; have to be plain base64 (+ and /), not base64url.</source>
        <translation>Die Zertifikate in „x5c“ müssen gewöhnliches Base64 sein (+ und /), nicht Base64url.</translation>
    </message>
    <message>
        <source>The same key stands in the set twice under one name.</source>
        <translation>Derselbe Schlüssel steht zweimal unter einem Namen im Satz.</translation>
    </message>
    <message>
        <source>Two keys of the set have this name (&quot;kid&quot;): the server may try only the first one.</source>
        <translation>Zwei Schlüssel des Satzes haben diesen Namen („kid“): Der Server probiert vielleicht nur den ersten.</translation>
    </message>
    <message>
        <source>header</source>
        <comment>part of a token</comment>
        <translation>der Header</translation>
    </message>
    <message>
        <source>claims part</source>
        <comment>part of a token</comment>
        <translation>der Claims-Teil</translation>
    </message>
    <message>
        <source>signature</source>
        <comment>part of a token</comment>
        <translation>die Signatur</translation>
    </message>
    <message>
        <source>token</source>
        <translation>das Token</translation>
    </message>
    <message>
        <source>The token has five parts: it is encrypted (JWE). A client assertion is only signed, with three parts.</source>
        <translation>Das Token hat fünf Teile: Es ist verschlüsselt (JWE). Eine Client-Assertion ist nur signiert und hat drei Teile.</translation>
    </message>
    <message>
        <source>This is JSON that was not encoded and signed: a token has three parts with dots between.</source>
        <translation>Das ist JSON, das nicht kodiert und signiert wurde: Ein Token hat drei Teile mit Punkten dazwischen.</translation>
    </message>
    <message>
        <source>The token has one part only: three are needed, with dots between.</source>
        <translation>Das Token hat nur einen Teil: Drei sind nötig, mit Punkten dazwischen.</translation>
    </message>
    <message>
        <source>The token has two parts: the signature is missing.</source>
        <translation>Das Token hat zwei Teile: Die Signatur fehlt.</translation>
    </message>
    <message>
        <source>A full stop stands at the end of the token.</source>
        <translation>Am Ende des Tokens steht ein Satzpunkt.</translation>
    </message>
    <message>
        <source>The token has five parts but is not encrypted: perhaps two tokens were joined.</source>
        <translation>Das Token hat fünf Teile, ist aber nicht verschlüsselt: Vielleicht wurden zwei Token aneinandergehängt.</translation>
    </message>
    <message numerus="yes">
        <source>The token has %n parts: three are needed, with dots between.</source>
        <translation>
            <numerusform>Das Token hat einen Teil: Drei sind nötig, mit Punkten dazwischen.</numerusform>
            <numerusform>Das Token hat %n Teile: Drei sind nötig, mit Punkten dazwischen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Characters follow the padding of the %1.</source>
        <translation>Nach den Füllzeichen von %1 folgen weitere Zeichen.</translation>
    </message>
    <message>
        <source>The %1 holds %2, which base64url does not have.</source>
        <translation>%1 enthält %2, was es in Base64url nicht gibt.</translation>
    </message>
    <message>
        <source>The header is written as UTF-16: it has to be UTF-8.</source>
        <translation>Der Header ist in UTF-16 geschrieben: Es muss UTF-8 sein.</translation>
    </message>
    <message>
        <source>The claims are written as UTF-16: they have to be UTF-8.</source>
        <translation>Die Claims sind in UTF-16 geschrieben: Es muss UTF-8 sein.</translation>
    </message>
    <message>
        <source>The header begins with a byte order mark: JSON has none.</source>
        <translation>Der Header beginnt mit einer Byte-Reihenfolge-Marke: JSON hat keine.</translation>
    </message>
    <message>
        <source>The claims begin with a byte order mark: JSON has none.</source>
        <translation>Die Claims beginnen mit einer Byte-Reihenfolge-Marke: JSON hat keine.</translation>
    </message>
    <message>
        <source>The header holds a byte that is not UTF-8.</source>
        <translation>Der Header enthält ein Byte, das kein UTF-8 ist.</translation>
    </message>
    <message>
        <source>The claims hold a byte that is not UTF-8.</source>
        <translation>Die Claims enthalten ein Byte, das kein UTF-8 ist.</translation>
    </message>
    <message>
        <source>The claims part holds another token: a token was signed inside a token.</source>
        <translation>Der Claims-Teil enthält ein weiteres Token: Ein Token wurde in einem Token signiert.</translation>
    </message>
    <message>
        <source>The header was encoded twice: what is decoded once is base64url again.</source>
        <translation>Der Header wurde zweimal kodiert: Einmal dekodiert ist er wieder base64url.</translation>
    </message>
    <message>
        <source>The claims were encoded twice: what is decoded once is base64url again.</source>
        <translation>Die Claims wurden zweimal kodiert: Einmal dekodiert sind sie wieder base64url.</translation>
    </message>
    <message>
        <source>The header is not JSON: %1</source>
        <extracomment>%1 is a sentence about the JSON</extracomment>
        <translation>Der Header ist kein JSON: %1</translation>
    </message>
    <message>
        <source>The claims are not JSON: %1</source>
        <translation>Die Claims sind kein JSON: %1</translation>
    </message>
    <message>
        <source>The header is a JSON text that holds JSON: it was written as JSON twice.</source>
        <translation>Der Header ist ein JSON-Text, der JSON enthält: Er wurde zweimal als JSON geschrieben.</translation>
    </message>
    <message>
        <source>The claims are a JSON text that holds JSON: they were written as JSON twice.</source>
        <translation>Die Claims sind ein JSON-Text, der JSON enthält: Sie wurden zweimal als JSON geschrieben.</translation>
    </message>
    <message>
        <source>The header is JSON, but no object.</source>
        <translation>Der Header ist JSON, aber kein Objekt.</translation>
    </message>
    <message>
        <source>The claims are JSON, but no object.</source>
        <translation>Die Claims sind JSON, aber kein Objekt.</translation>
    </message>
    <message>
        <source>A member of the header comes twice: servers differ in which one they take, or refuse both.</source>
        <translation>Ein Element des Headers kommt doppelt vor: Server nehmen verschiedene oder lehnen beide ab.</translation>
    </message>
    <message>
        <source>A claim comes twice: servers differ in which one they take, or refuse both.</source>
        <translation>Ein Claim kommt doppelt vor: Server nehmen verschiedene oder lehnen beide ab.</translation>
    </message>
    <message>
        <source>There is no token: the text is empty.</source>
        <translation>Es gibt kein Token: Der Text ist leer.</translation>
    </message>
    <message>
        <source>There is no token: nothing is left without blanks, quotes and the like.</source>
        <translation>Es gibt kein Token: Ohne Leerzeichen, Anführungszeichen und dergleichen bleibt nichts übrig.</translation>
    </message>
    <message>
        <source>The whole token was base64-encoded once more.</source>
        <translation>Das ganze Token wurde noch einmal in Base64 kodiert.</translation>
    </message>
    <message>
        <source>A line break stands before the token.</source>
        <translation>Vor dem Token steht ein Zeilenumbruch.</translation>
    </message>
    <message>
        <source>A blank stands before the token.</source>
        <translation>Vor dem Token steht ein Leerzeichen.</translation>
    </message>
    <message>
        <source>A character that cannot be seen stands before the token.</source>
        <translation>Vor dem Token steht ein unsichtbares Zeichen.</translation>
    </message>
    <message>
        <source>The token is written as Python shows bytes, b&apos;…&apos;: it was turned into text without decoding.</source>
        <translation>Das Token ist so geschrieben, wie Python Bytes anzeigt, b&apos;…&apos;: Es wurde ohne Dekodieren zu Text gemacht.</translation>
    </message>
    <message>
        <source>A quotation mark stands before the token.</source>
        <translation>Vor dem Token steht ein Anführungszeichen.</translation>
    </message>
    <message>
        <source>A line break, written as a backslash and a letter, stands before the token.</source>
        <translation>Vor dem Token steht ein Zeilenumbruch, geschrieben als Rückstrich und Buchstabe.</translation>
    </message>
    <message>
        <source>The text of an Authorization header stands before the token: a client assertion is sent without it.</source>
        <translation>Vor dem Token steht der Text eines Authorization-Headers: Eine Client-Assertion wird ohne ihn gesendet.</translation>
    </message>
    <message>
        <source>The name of a field was pasted together with the token.</source>
        <translation>Der Name eines Feldes wurde zusammen mit dem Token eingefügt.</translation>
    </message>
    <message>
        <source>A character that no token has stands before it.</source>
        <translation>Davor steht ein Zeichen, das kein Token hat.</translation>
    </message>
    <message>
        <source>A line break stands at the end of the token.</source>
        <translation>Am Ende des Tokens steht ein Zeilenumbruch.</translation>
    </message>
    <message>
        <source>A blank stands at the end of the token.</source>
        <translation>Am Ende des Tokens steht ein Leerzeichen.</translation>
    </message>
    <message>
        <source>A character that cannot be seen stands at the end of the token.</source>
        <translation>Am Ende des Tokens steht ein unsichtbares Zeichen.</translation>
    </message>
    <message>
        <source>A quotation mark stands at the end of the token.</source>
        <translation>Am Ende des Tokens steht ein Anführungszeichen.</translation>
    </message>
    <message>
        <source>A line break, written as a backslash and a letter, stands at the end of the token.</source>
        <translation>Am Ende des Tokens steht ein Zeilenumbruch, geschrieben als Rückstrich und Buchstabe.</translation>
    </message>
    <message>
        <source>A character that no token has stands at its end.</source>
        <translation>Am Ende steht ein Zeichen, das kein Token hat.</translation>
    </message>
    <message>
        <source>A whole form was pasted, not the token alone.</source>
        <translation>Ein ganzes Formular wurde eingefügt, nicht das Token allein.</translation>
    </message>
    <message>
        <source>Other parameters follow the token.</source>
        <translation>Nach dem Token folgen weitere Parameter.</translation>
    </message>
    <message>
        <source>This is the JSON form of an encrypted token, not a compact signed one.</source>
        <translation>Das ist die JSON-Form eines verschlüsselten Tokens, kein kompaktes signiertes.</translation>
    </message>
    <message>
        <source>A JSON object that holds the token was given instead of the token.</source>
        <translation>Statt des Tokens wurde ein JSON-Objekt gegeben, das es enthält.</translation>
    </message>
    <message>
        <source>This is the JSON serialisation of a signed token: a token server takes only the compact one, three parts with dots between.</source>
        <translation>Das ist die JSON-Form eines signierten Tokens: Ein Token-Server nimmt nur die kompakte, drei Teile mit Punkten dazwischen.</translation>
    </message>
    <message>
        <source>This is the JSON serialisation with %1 signatures: a token server takes only the compact one, with a single signature.</source>
        <translation>Das ist die JSON-Form mit %1 Signaturen: Ein Token-Server nimmt nur die kompakte, mit einer einzigen Signatur.</translation>
    </message>
    <message>
        <source>Percent-encoding is left in the token: it was encoded for a form or URL once too often.</source>
        <translation>Im Token ist Prozentkodierung übrig: Es wurde einmal zu oft für ein Formular oder eine URL kodiert.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a word that stands for a token: the variable or placeholder was never filled.</source>
        <translation>„%1“ steht stellvertretend für ein Token: Die Variable oder der Platzhalter wurde nie gefüllt.</translation>
    </message>
    <message>
        <source>The token was shortened where it was shown.</source>
        <translation>Das Token wurde dort gekürzt, wo es angezeigt wurde.</translation>
    </message>
    <message>
        <source>A placeholder was left in: the template was sent before it was filled.</source>
        <translation>Ein Platzhalter blieb stehen: Die Vorlage wurde ungefüllt gesendet.</translation>
    </message>
    <message>
        <source>A line break stands inside the token.</source>
        <translation>Im Token steht ein Zeilenumbruch.</translation>
    </message>
    <message>
        <source>A blank stands inside the token, perhaps a plus sign that a form decoder turned into a blank.</source>
        <translation>Im Token steht ein Leerzeichen, vielleicht ein Pluszeichen, das ein Formular-Decoder dazu gemacht hat.</translation>
    </message>
    <message>
        <source>A character that cannot be seen stands inside the token.</source>
        <translation>Im Token steht ein unsichtbares Zeichen.</translation>
    </message>
    <message>
        <source>A typographic dash stands where the token has a hyphen.</source>
        <translation>Wo das Token einen Bindestrich hat, steht ein typografischer Strich.</translation>
    </message>
    <message>
        <source>The token was shortened with an ellipsis where it was shown: copy it again, whole.</source>
        <translation>Das Token wurde bei der Anzeige mit Auslassungspunkten gekürzt: Kopieren Sie es noch einmal ganz.</translation>
    </message>
    <message>
        <source>A quotation mark stands inside the token.</source>
        <translation>Im Token steht ein Anführungszeichen.</translation>
    </message>
    <message>
        <source>A backslash stands inside the token: it was escaped for JSON or a shell.</source>
        <translation>Im Token steht ein Rückstrich: Es wurde für JSON oder eine Shell maskiert.</translation>
    </message>
    <message>
        <source>The header names no algorithm.</source>
        <translation>Der Header nennt keinen Algorithmus.</translation>
    </message>
    <message>
        <source>The algorithm is &quot;none&quot;: the token is not signed.</source>
        <translation>Der Algorithmus ist „none“: Das Token ist nicht signiert.</translation>
    </message>
    <message>
        <source>The algorithm %1 has to be written %2: upper and lower case count.</source>
        <translation>Der Algorithmus %1 muss %2 geschrieben werden: Groß- und Kleinschreibung zählt.</translation>
    </message>
    <message>
        <source>%1 signs with a shared secret: a private key has no part in it.</source>
        <translation>%1 signiert mit einem gemeinsamen Geheimnis: Ein privater Schlüssel hat damit nichts zu tun.</translation>
    </message>
    <message>
        <source>%1 is not an algorithm that can be verified here.</source>
        <translation>%1 ist kein Algorithmus, der hier geprüft werden kann.</translation>
    </message>
    <message>
        <source>%1 cannot be used with a key of type %2.</source>
        <translation>%1 lässt sich mit einem Schlüssel vom Typ %2 nicht verwenden.</translation>
    </message>
    <message>
        <source>Use an RSA key of 2048 bits or more, or an EC key on P-384.</source>
        <translation>Verwenden Sie einen RSA-Schlüssel mit mindestens 2048 Bit oder einen EC-Schlüssel auf P-384.</translation>
    </message>
    <message>
        <source>Use %1 with this key.</source>
        <translation>Verwenden Sie mit diesem Schlüssel %1.</translation>
    </message>
    <message>
        <source>The modulus of this key, %1 bits, is too short for %2.</source>
        <translation>Der Modulus dieses Schlüssels, %1 Bit, ist zu kurz für %2.</translation>
    </message>
    <message>
        <source>Make a new RSA key of 2048 bits or more.</source>
        <translation>Machen Sie einen neuen RSA-Schlüssel mit mindestens 2048 Bit.</translation>
    </message>
    <message>
        <source>Sign with an RSA key of 2048 bits or more, or with an EC key on P-384.</source>
        <translation>Mit einem RSA-Schlüssel von mindestens 2048 Bit oder einem EC-Schlüssel auf P-384 signieren.</translation>
    </message>
    <message>
        <source>%1 is not an algorithm that this program signs with.</source>
        <translation>%1 ist kein Algorithmus, mit dem dieses Programm signiert.</translation>
    </message>
    <message>
        <source>Use RS384 or ES384.</source>
        <translation>Verwenden Sie RS384 oder ES384.</translation>
    </message>
    <message>
        <source>The key is a public key: it cannot sign.</source>
        <translation>Der Schlüssel ist öffentlich: Er kann nicht signieren.</translation>
    </message>
    <message>
        <source>There is no key to sign with.</source>
        <translation>Es gibt keinen Schlüssel zum Signieren.</translation>
    </message>
    <message>
        <source>Give the private key.</source>
        <translation>Geben Sie den privaten Schlüssel an.</translation>
    </message>
    <message>
        <source>OpenSSL could not sign with this key.</source>
        <translation>OpenSSL konnte mit diesem Schlüssel nicht signieren.</translation>
    </message>
    <message>
        <source>Check the key with &quot;key show&quot;.</source>
        <translation>Prüfen Sie den Schlüssel mit „key show“.</translation>
    </message>
    <message>
        <source>There is no key to verify with.</source>
        <translation>Es gibt keinen Schlüssel zum Prüfen.</translation>
    </message>
    <message>
        <source>The header says %1, which cannot be used with this key, %2.</source>
        <translation>Der Header sagt %1, was mit diesem Schlüssel, %2, nicht geht.</translation>
    </message>
    <message>
        <source>The header says %1, but this key, %2, signed it as %3.</source>
        <translation>Der Header sagt %1, aber dieser Schlüssel, %2, hat es als %3 signiert.</translation>
    </message>
    <message>
        <source>The signature verifies.</source>
        <translation>Die Signatur stimmt.</translation>
    </message>
    <message>
        <source>The hash of the signing input was signed as if it were the input: it was hashed twice.</source>
        <translation>Der Hash der Signiereingabe wurde signiert, als wäre er die Eingabe: Es wurde zweimal gehasht.</translation>
    </message>
    <message>
        <source>The signature was made over header and claims without padding and in base64url; they were sent in another writing.</source>
        <translation>Die Signatur wurde über Header und Claims ohne Füllzeichen und in Base64url gemacht; gesendet wurden sie in anderer Schreibweise.</translation>
    </message>
    <message>
        <source>The signature was made over header and claims in plain base64; they were sent in another writing.</source>
        <translation>Die Signatur wurde über Header und Claims in gewöhnlichem Base64 gemacht; gesendet wurden sie in anderer Schreibweise.</translation>
    </message>
    <message>
        <source>The signature was made over the text with the line breaks or other characters that do not belong to a token.</source>
        <translation>Die Signatur wurde über den Text mit den Zeilenumbrüchen oder anderen Zeichen gemacht, die nicht zu einem Token gehören.</translation>
    </message>
    <message>
        <source>A line break at the end was signed with the text (echo without -n adds one).</source>
        <translation>Ein Zeilenumbruch am Ende wurde mitsigniert (echo ohne -n hängt einen an).</translation>
    </message>
    <message>
        <source>The signature was made over header and claims before they were base64url-encoded.</source>
        <translation>Die Signatur wurde über Header und Claims gemacht, bevor sie in Base64url kodiert waren.</translation>
    </message>
    <message>
        <source>The signature was made over header and claims without the dot between them.</source>
        <translation>Die Signatur wurde über Header und Claims ohne den Punkt dazwischen gemacht.</translation>
    </message>
    <message>
        <source>The signature was made over the claims alone, without the header.</source>
        <translation>Die Signatur wurde nur über die Claims gemacht, ohne den Header.</translation>
    </message>
    <message>
        <source>The signature was made over the claims alone, before they were base64url-encoded.</source>
        <translation>Die Signatur wurde nur über die Claims gemacht, bevor sie in Base64url kodiert waren.</translation>
    </message>
    <message>
        <source>The signature was made with a dot after the claims.</source>
        <translation>Die Signatur wurde mit einem Punkt nach den Claims gemacht.</translation>
    </message>
    <message>
        <source>The signature was made over the text as UTF-16: ASCII bytes are to be signed.</source>
        <translation>Die Signatur wurde über den Text in UTF-16 gemacht: Signiert werden ASCII-Bytes.</translation>
    </message>
    <message>
        <source>The signature does not verify: another key signed, or the token was changed after signing.</source>
        <translation>Die Signatur stimmt nicht: Ein anderer Schlüssel hat signiert, oder das Token wurde danach geändert.</translation>
    </message>
    <message>
        <source>The bare hash was signed, without the DigestInfo that names the hash (RFC 8017, 9.2).</source>
        <translation>Der bloße Hash wurde signiert, ohne die DigestInfo, die den Hash nennt (RFC 8017, 9.2).</translation>
    </message>
    <message>
        <source>This key signed, but as %1; the header says %2.</source>
        <translation>Dieser Schlüssel hat signiert, aber als %1; der Header sagt %2.</translation>
    </message>
    <message>
        <source>This key signed, but with %1; the header says %2.</source>
        <translation>Dieser Schlüssel hat signiert, aber mit %1; der Header sagt %2.</translation>
    </message>
    <message>
        <source>This key signed, but the mask generation (MGF1) used %1 instead of %2.</source>
        <translation>Dieser Schlüssel hat signiert, aber die Maskenerzeugung (MGF1) verwendete %1 statt %2.</translation>
    </message>
    <message>
        <source>This key signed, but with a PSS salt of %1 bytes; %2 wants as many as the hash has, %3.</source>
        <translation>Dieser Schlüssel hat signiert, aber mit einem PSS-Salt von %1 Bytes; %2 verlangt so viele, wie der Hash hat, %3.</translation>
    </message>
    <message>
        <source>This key signed, but the DigestInfo that names the hash is not written as RFC 8017, 9.2, wants it.</source>
        <translation>Dieser Schlüssel hat signiert, aber die DigestInfo, die den Hash nennt, ist nicht so geschrieben, wie RFC 8017, 9.2, es verlangt.</translation>
    </message>
    <message>
        <source>This key made the signature, but over another text: header or claims were changed after signing.</source>
        <translation>Dieser Schlüssel hat die Signatur gemacht, aber über einen anderen Text: Header oder Claims wurden danach geändert.</translation>
    </message>
    <message>
        <source>This key signed, but the bytes of the signature stand in reverse order (little-endian).</source>
        <translation>Dieser Schlüssel hat signiert, aber die Bytes der Signatur stehen in umgekehrter Reihenfolge (Little-Endian).</translation>
    </message>
    <message>
        <source>This key signed, but the signature is written as hex or base64 text and then encoded again.</source>
        <translation>Dieser Schlüssel hat signiert, aber die Signatur ist als Hex- oder Base64-Text geschrieben und dann noch einmal kodiert.</translation>
    </message>
    <message>
        <source>This key signed, but a zero byte at the front of the signature was left out.</source>
        <translation>Dieser Schlüssel hat signiert, aber ein Nullbyte am Anfang der Signatur wurde weggelassen.</translation>
    </message>
    <message>
        <source>This key signed, but a zero byte was put before the signature.</source>
        <translation>Dieser Schlüssel hat signiert, aber vor die Signatur wurde ein Nullbyte gesetzt.</translation>
    </message>
    <message>
        <source>The signature has %1 bytes; this key, %2, makes signatures of %3: it was cut, or another key signed.</source>
        <translation>Die Signatur hat %1 Bytes; dieser Schlüssel, %2, macht Signaturen von %3: Sie wurde abgeschnitten, oder ein anderer Schlüssel hat signiert.</translation>
    </message>
    <message>
        <source>It is also written as ASN.1 DER instead of R and S.</source>
        <translation>Außerdem ist sie als ASN.1 DER geschrieben statt als R und S.</translation>
    </message>
    <message>
        <source>This key signed, but the signature is ASN.1 DER, as OpenSSL writes it; a JWT wants R and S, %1 bytes each.</source>
        <translation>Dieser Schlüssel hat signiert, aber die Signatur ist ASN.1 DER, wie OpenSSL sie schreibt; ein JWT verlangt R und S, je %1 Bytes.</translation>
    </message>
    <message>
        <source>This key signed, but with %1; %2 wants %3.</source>
        <translation>Dieser Schlüssel hat signiert, aber mit %1; %2 verlangt %3.</translation>
    </message>
    <message>
        <source>This key signed, but the bytes of R and S stand in another order.</source>
        <translation>Dieser Schlüssel hat signiert, aber die Bytes von R und S stehen in anderer Reihenfolge.</translation>
    </message>
    <message>
        <source>This key signed, but R or S was not written with exactly %1 bytes: a zero byte at the front was dropped or added.</source>
        <translation>Dieser Schlüssel hat signiert, aber R oder S wurde nicht mit genau %1 Bytes geschrieben: Ein Nullbyte am Anfang fehlt oder ist zu viel.</translation>
    </message>
    <message>
        <source>The signature has %1 bytes; %2 has %3: it was cut, or another key signed.</source>
        <translation>Die Signatur hat %1 Bytes; %2 hat %3: Sie wurde abgeschnitten, oder ein anderer Schlüssel hat signiert.</translation>
    </message>
    <message>
        <source>There is nothing that could have been signed: header or claims are missing.</source>
        <translation>Es gibt nichts, was signiert worden sein könnte: Header oder Claims fehlen.</translation>
    </message>
    <message>
        <source>The signature cannot be decoded.</source>
        <translation>Die Signatur lässt sich nicht dekodieren.</translation>
    </message>
    <message>
        <source>There is no signature.</source>
        <translation>Es gibt keine Signatur.</translation>
    </message>
</context>
<context>
    <name>ad::json</name>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>The JSON begins with a byte order mark.</source>
        <translation>Das JSON beginnt mit einer Byte-Reihenfolge-Marke.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 without one.</source>
        <translation>Speichern Sie es als UTF-8 ohne diese Marke.</translation>
    </message>
    <message>
        <source>The JSON is written as UTF-16 and not as UTF-8.</source>
        <translation>Das JSON ist als UTF-16 geschrieben und nicht als UTF-8.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Speichern Sie es als UTF-8.</translation>
    </message>
    <message>
        <source>The JSON is nested more than %1 levels deep.</source>
        <translation>Das JSON ist mehr als %1 Ebenen tief verschachtelt.</translation>
    </message>
    <message>
        <source>Give the plain document.</source>
        <translation>Geben Sie das einfache Dokument an.</translation>
    </message>
    <message>
        <source>There is no JSON: the text is empty.</source>
        <translation>Es gibt kein JSON: Der Text ist leer.</translation>
    </message>
    <message>
        <source>The JSON holds a byte that is not UTF-8.</source>
        <translation>Das JSON enthält ein Byte, das kein UTF-8 ist.</translation>
    </message>
    <message>
        <source>This text holds an escape for half a character.</source>
        <translation>Dieser Text enthält ein Escape für ein halbes Zeichen.</translation>
    </message>
    <message>
        <source>Escapes from \ud800 to \udfff come in pairs: write both, or the character itself.</source>
        <translation>Escapes von \ud800 bis \udfff kommen paarweise: beide schreiben oder das Zeichen selbst.</translation>
    </message>
    <message>
        <source>This number is larger than a JSON reader can hold.</source>
        <translation>Diese Zahl ist größer, als ein JSON-Leser sie aufnehmen kann.</translation>
    </message>
    <message>
        <source>Write a smaller number, or a text in double quotes.</source>
        <translation>Eine kleinere Zahl schreiben oder einen Text in doppelten Anführungszeichen.</translation>
    </message>
    <message>
        <source>The JSON ends too early.</source>
        <translation>Das JSON endet zu früh.</translation>
    </message>
    <message>
        <source>A part at the end is missing: copy it again, whole.</source>
        <translation>Am Ende fehlt ein Stück: Kopieren Sie es noch einmal ganz.</translation>
    </message>
    <message>
        <source>A single quote stands where JSON wants a double quote.</source>
        <translation>Ein einfaches Anführungszeichen steht, wo JSON ein doppeltes verlangt.</translation>
    </message>
    <message>
        <source>Write names and texts in double quotes.</source>
        <translation>Schreiben Sie Namen und Texte in doppelte Anführungszeichen.</translation>
    </message>
    <message>
        <source>A line break or control character stands inside a text.</source>
        <translation>In einem Text steht ein Zeilenumbruch oder Steuerzeichen.</translation>
    </message>
    <message>
        <source>Write it as an escape, or remove it.</source>
        <translation>Schreiben Sie es als Escape-Folge, oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>%1 does not belong here.</source>
        <translation>%1 gehört nicht hierher.</translation>
    </message>
    <message>
        <source>Check the quotes, commas and brackets just before it.</source>
        <translation>Prüfen Sie die Anführungszeichen, Kommas und Klammern unmittelbar davor.</translation>
    </message>
</context>
<context>
    <name>ad::keys</name>
    <message>
        <source>The member &quot;%1&quot; is missing.</source>
        <translation>Das Element „%1“ fehlt.</translation>
    </message>
    <message>
        <source>The member &quot;%1&quot; is not a text.</source>
        <translation>Das Element „%1“ ist kein Text.</translation>
    </message>
    <message>
        <source>The member &quot;%1&quot; is not base64url (letters, digits, - and _, without = at the end).</source>
        <translation>Das Element „%1“ ist kein Base64url (Buchstaben, Ziffern, - und _, ohne = am Ende).</translation>
    </message>
    <message>
        <source>The member &quot;%1&quot; is empty.</source>
        <translation>Das Element „%1“ ist leer.</translation>
    </message>
    <message>
        <source>The member &quot;%1&quot; has %2 bytes and must have %3: leading zero bytes were left out.</source>
        <translation>Das Element „%1“ hat %2 Bytes und muss %3 haben: Nullbytes am Anfang wurden weggelassen.</translation>
    </message>
    <message>
        <source>The member &quot;%1&quot; has %2 bytes and must have %3.</source>
        <translation>Das Element „%1“ hat %2 Bytes und muss %3 haben.</translation>
    </message>
    <message>
        <source>The member &quot;%1&quot; is longer than any key can have.</source>
        <translation>Das Element „%1“ ist länger, als es bei irgendeinem Schlüssel sein kann.</translation>
    </message>
    <message>
        <source>Write the key anew with a tool that makes JWKs.</source>
        <translation>Schreiben Sie den Schlüssel mit einem Werkzeug neu, das JWKs macht.</translation>
    </message>
    <message>
        <source>There is no certificate in this file.</source>
        <translation>In dieser Datei ist kein Zertifikat.</translation>
    </message>
    <message>
        <source>Give the certificate of the authority, in PEM (it begins with -----BEGIN CERTIFICATE-----) or in DER.</source>
        <translation>Geben Sie das Zertifikat der Stelle an, als PEM (es beginnt mit -----BEGIN CERTIFICATE-----) oder als DER.</translation>
    </message>
    <message>
        <source>The line breaks inside the key were lost.</source>
        <translation>Die Zeilenumbrüche im Schlüssel waren verloren.</translation>
    </message>
    <message>
        <source>The lines of the key were indented.</source>
        <translation>Die Zeilen des Schlüssels waren eingerückt.</translation>
    </message>
    <message>
        <source>The lines of the key were quoted, as in a mail.</source>
        <translation>Die Zeilen des Schlüssels waren zitiert, wie in einer Mail.</translation>
    </message>
    <message>
        <source>The key stood in quotation marks.</source>
        <translation>Der Schlüssel stand in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Comment or list marks stood before the lines of the key.</source>
        <translation>Vor den Zeilen des Schlüssels standen Kommentar- oder Listenzeichen.</translation>
    </message>
    <message>
        <source>Line numbers stood before the lines of the key.</source>
        <translation>Vor den Zeilen des Schlüssels standen Zeilennummern.</translation>
    </message>
    <message>
        <source>Empty lines stood inside the key.</source>
        <translation>Im Schlüssel standen leere Zeilen.</translation>
    </message>
    <message>
        <source>The key was written in the base64url alphabet (- and _).</source>
        <translation>Der Schlüssel war im Base64url-Alphabet geschrieben (- und _).</translation>
    </message>
    <message>
        <source>The lines of the key ended with a backslash.</source>
        <translation>Die Zeilen des Schlüssels endeten mit einem Rückstrich.</translation>
    </message>
    <message>
        <source>The key was written as quoted-printable, as mail programs do.</source>
        <translation>Der Schlüssel war als Quoted-Printable geschrieben, wie Mailprogramme es tun.</translation>
    </message>
    <message>
        <source>The line breaks were written as \n.</source>
        <translation>Die Zeilenumbrüche waren als \n geschrieben.</translation>
    </message>
    <message>
        <source>Dashes had been changed to typographic ones.</source>
        <translation>Bindestriche waren zu typografischen geworden.</translation>
    </message>
    <message>
        <source>Non-breaking blanks stood in the key.</source>
        <translation>Im Schlüssel standen geschützte Leerzeichen.</translation>
    </message>
    <message>
        <source>Invisible characters stood in the key.</source>
        <translation>Im Schlüssel standen unsichtbare Zeichen.</translation>
    </message>
    <message>
        <source>The key was percent-encoded, as in a URL.</source>
        <translation>Der Schlüssel war prozentkodiert, wie in einer URL.</translation>
    </message>
    <message>
        <source>The key was written as in a page or in XML: with tags or references.</source>
        <translation>Der Schlüssel war geschrieben wie in einer Webseite oder in XML: mit Tags oder Zeichenverweisen.</translation>
    </message>
    <message>
        <source>The line breaks were carriage returns alone.</source>
        <translation>Die Zeilenumbrüche waren nur Wagenrückläufe.</translation>
    </message>
    <message>
        <source>The key was the value of %1 in other text.</source>
        <translation>Der Schlüssel war der Wert von %1 in anderem Text.</translation>
    </message>
    <message>
        <source>Other text stood on the same line before the key.</source>
        <translation>Auf derselben Zeile stand vor dem Schlüssel anderer Text.</translation>
    </message>
    <message>
        <source>The key stood in a Markdown code block.</source>
        <translation>Der Schlüssel stand in einem Markdown-Codeblock.</translation>
    </message>
    <message>
        <source>The key stood in a here-document, as shells and Terraform write it.</source>
        <translation>Der Schlüssel stand in einem Here-Dokument, wie Shells und Terraform es schreiben.</translation>
    </message>
    <message>
        <source>The BEGIN line was missing.</source>
        <translation>Die BEGIN-Zeile fehlte.</translation>
    </message>
    <message>
        <source>The END line was missing.</source>
        <translation>Die END-Zeile fehlte.</translation>
    </message>
    <message>
        <source>The BEGIN or END line was not written as it has to be.</source>
        <translation>Die BEGIN- oder END-Zeile war nicht so geschrieben, wie sie sein muss.</translation>
    </message>
    <message>
        <source>The BEGIN and the END line named different things.</source>
        <translation>BEGIN- und END-Zeile nannten Verschiedenes.</translation>
    </message>
    <message>
        <source>This is a private key in the format of ssh.com.</source>
        <translation>Das ist ein privater Schlüssel im Format von ssh.com.</translation>
    </message>
    <message>
        <source>This is a certificate revocation list, which holds no key.</source>
        <translation>Das ist eine Zertifikatsperrliste, darin ist kein Schlüssel.</translation>
    </message>
    <message>
        <source>Give the file with the private key.</source>
        <translation>Geben Sie die Datei mit dem privaten Schlüssel an.</translation>
    </message>
    <message>
        <source>Between BEGIN and END there is no key.</source>
        <translation>Zwischen BEGIN und END steht kein Schlüssel.</translation>
    </message>
    <message>
        <source>Blanks stood where plus signs belong, as after decoding a form twice.</source>
        <translation>Wo Pluszeichen hingehören, standen Leerzeichen, wie nach zweimaligem Dekodieren eines Formulars.</translation>
    </message>
    <message>
        <source>Here stands a character that no key has.</source>
        <translation>Hier steht ein Zeichen, das kein Schlüssel hat.</translation>
    </message>
    <message>
        <source>The key is encrypted, and the line DEK-Info that says how is missing or damaged.</source>
        <translation>Der Schlüssel ist verschlüsselt, und die Zeile DEK-Info, die sagt wie, fehlt oder ist beschädigt.</translation>
    </message>
    <message>
        <source>The line breaks were written as \n, and the backslashes were lost.</source>
        <translation>Die Zeilenumbrüche waren als \n geschrieben, und die Rückstriche gingen verloren.</translation>
    </message>
    <message>
        <source>An EC PARAMETERS block stands beside the key; it is not needed.</source>
        <translation>Neben dem Schlüssel steht ein Block EC PARAMETERS; er wird nicht gebraucht.</translation>
    </message>
    <message>
        <source>What stands here is not the beginning of a key: the first characters are missing or changed.</source>
        <translation>Was hier steht, ist nicht der Anfang eines Schlüssels: Die ersten Zeichen fehlen oder sind verändert.</translation>
    </message>
    <message>
        <source>Only %1 of %2 bytes of the key are there: lines or characters are missing.</source>
        <translation>Nur %1 von %2 Bytes des Schlüssels sind da: Zeilen oder Zeichen fehlen.</translation>
    </message>
    <message>
        <source>More characters follow behind the end of the key; they were left out.</source>
        <translation>Nach dem Ende des Schlüssels folgen weitere Zeichen; sie wurden weggelassen.</translation>
    </message>
    <message>
        <source>The BEGIN line says %1, but the content is %2.</source>
        <translation>Die BEGIN-Zeile sagt %1, aber der Inhalt ist %2.</translation>
    </message>
    <message>
        <source>The whole key file was base64 once more.</source>
        <translation>Die ganze Schlüsseldatei war noch einmal in Base64.</translation>
    </message>
    <message>
        <source>The BEGIN and END lines were missing.</source>
        <translation>Die BEGIN- und END-Zeilen fehlten.</translation>
    </message>
    <message>
        <source>Other text stands around the key; it was left out.</source>
        <translation>Um den Schlüssel herum steht anderer Text; er wurde weggelassen.</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>The certificate holds a character that base64 does not have.</source>
        <translation>Das Zertifikat enthält ein Zeichen, das es in Base64 nicht gibt.</translation>
    </message>
    <message>
        <source>Take the file from where it was made, unchanged.</source>
        <translation>Nehmen Sie die Datei unverändert von dort, wo sie entstanden ist.</translation>
    </message>
    <message>
        <source>This is not a certificate, or it is damaged.</source>
        <translation>Das ist kein Zertifikat, oder es ist beschädigt.</translation>
    </message>
    <message>
        <source>The certificate&apos;s dates cannot be read.</source>
        <translation>Die Daten der Gültigkeit lassen sich nicht lesen.</translation>
    </message>
    <message>
        <source>Make the certificate anew.</source>
        <translation>Machen Sie das Zertifikat neu.</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>Hier steht nichts.</translation>
    </message>
    <message>
        <source>Give a certificate in PEM or DER.</source>
        <translation>Geben Sie ein Zertifikat in PEM oder DER an.</translation>
    </message>
    <message>
        <source>The END line of the certificate is missing.</source>
        <translation>Die END-Zeile des Zertifikats fehlt.</translation>
    </message>
    <message>
        <source>There is no certificate in this file, but something else in PEM.</source>
        <translation>In dieser Datei ist kein Zertifikat, sondern etwas anderes in PEM.</translation>
    </message>
    <message>
        <source>Give the certificate.</source>
        <translation>Geben Sie das Zertifikat an.</translation>
    </message>
    <message>
        <source>A certificate is signed with the private key, and there is none here.</source>
        <translation>Ein Zertifikat wird mit dem privaten Schlüssel signiert, und hier ist keiner.</translation>
    </message>
    <message>
        <source>Give the private key.</source>
        <translation>Geben Sie den privaten Schlüssel an.</translation>
    </message>
    <message>
        <source>The name for the certificate has to have 1 to 64 characters.</source>
        <translation>Der Name für das Zertifikat muss 1 bis 64 Zeichen haben.</translation>
    </message>
    <message>
        <source>Choose a short name, such as that of the application.</source>
        <translation>Wählen Sie einen kurzen Namen, etwa den der Anwendung.</translation>
    </message>
    <message>
        <source>A certificate can be made for 1 to 36500 days, not for %1.</source>
        <translation>Ein Zertifikat lässt sich für 1 bis 36500 Tage machen, nicht für %1.</translation>
    </message>
    <message>
        <source>Choose another number of days.</source>
        <translation>Wählen Sie eine andere Zahl von Tagen.</translation>
    </message>
    <message>
        <source>A certificate cannot hold %1=%2.</source>
        <translation>Ein Zertifikat kann %1=%2 nicht enthalten.</translation>
    </message>
    <message>
        <source>A country is written with two letters, such as US.</source>
        <translation>Ein Land wird mit zwei Buchstaben geschrieben, etwa US.</translation>
    </message>
    <message>
        <source>Choose a shorter value of letters and digits.</source>
        <translation>Wählen Sie einen kürzeren Wert aus Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>The certificate&apos;s dates would lie outside the years 0 to 9999.</source>
        <translation>Die Gültigkeit des Zertifikats läge außerhalb der Jahre 0 bis 9999.</translation>
    </message>
    <message>
        <source>Choose another beginning or fewer days.</source>
        <translation>Wählen Sie einen anderen Anfang oder weniger Tage.</translation>
    </message>
    <message>
        <source>A key of the kind %1 cannot sign a certificate here.</source>
        <translation>Ein Schlüssel der Art %1 kann hier kein Zertifikat signieren.</translation>
    </message>
    <message>
        <source>Use an RSA or EC key.</source>
        <translation>Verwenden Sie einen RSA- oder EC-Schlüssel.</translation>
    </message>
    <message>
        <source>This PKCS#7 file holds no certificate with a key.</source>
        <translation>In dieser PKCS#7-Datei ist kein Zertifikat mit einem Schlüssel.</translation>
    </message>
    <message>
        <source>This is built like a public key, but its content is damaged.</source>
        <translation>Das ist wie ein öffentlicher Schlüssel gebaut, aber sein Inhalt ist beschädigt.</translation>
    </message>
    <message>
        <source>The certificate is for a kind of key that OpenSSL on this machine does not know.</source>
        <translation>Das Zertifikat gehört zu einer Schlüsselart, die OpenSSL auf diesem Rechner nicht kennt.</translation>
    </message>
    <message>
        <source>This is built like a certificate, but its content is damaged.</source>
        <translation>Das ist wie ein Zertifikat gebaut, aber sein Inhalt ist beschädigt.</translation>
    </message>
    <message>
        <source>The key did not name its curve; its length tells it.</source>
        <translation>Der Schlüssel nannte seine Kurve nicht; seine Länge verrät sie.</translation>
    </message>
    <message>
        <source>This is a private key of the kind %1, which OpenSSL on this machine cannot read.</source>
        <translation>Das ist ein privater Schlüssel der Art %1, die OpenSSL auf diesem Rechner nicht lesen kann.</translation>
    </message>
    <message>
        <source>This is built like a private key, but its content is damaged.</source>
        <translation>Das ist wie ein privater Schlüssel gebaut, aber sein Inhalt ist beschädigt.</translation>
    </message>
    <message>
        <source>The numbers of this key do not belong together. The public half in the file is that of another key.</source>
        <translation>Die Zahlen dieses Schlüssels gehören nicht zusammen. Die öffentliche Hälfte in der Datei ist die eines anderen Schlüssels.</translation>
    </message>
    <message>
        <source>Take the key from where it was made, unchanged, or make a new one.</source>
        <translation>Nehmen Sie den Schlüssel unverändert von dort, wo er entstanden ist, oder machen Sie einen neuen.</translation>
    </message>
    <message>
        <source>This is ASN.1 data, but no key, certificate or keystore that is known.</source>
        <translation>Das sind ASN.1-Daten, aber kein bekannter Schlüssel, kein Zertifikat und kein Schlüsselspeicher.</translation>
    </message>
    <message>
        <source>The file asks for so many rounds of its encryption that opening it would take hours.</source>
        <translation>Die Datei verlangt so viele Verschlüsselungsrunden, dass das Öffnen Stunden dauern würde.</translation>
    </message>
    <message>
        <source>Take the file again from where it was made.</source>
        <translation>Nehmen Sie die Datei noch einmal von dort, wo sie entstanden ist.</translation>
    </message>
    <message>
        <source>This is built like an encrypted private key, but its content is damaged.</source>
        <translation>Das ist wie ein verschlüsselter privater Schlüssel gebaut, aber sein Inhalt ist beschädigt.</translation>
    </message>
    <message>
        <source>The private key</source>
        <translation>Der private Schlüssel</translation>
    </message>
    <message>
        <source>The key is encrypted with %1, which OpenSSL on this machine cannot open.</source>
        <translation>Der Schlüssel ist mit %1 verschlüsselt, was OpenSSL auf diesem Rechner nicht öffnen kann.</translation>
    </message>
    <message>
        <source>The line DEK-Info does not fit its cipher %1.</source>
        <translation>Die Zeile DEK-Info passt nicht zu ihrem Verfahren %1.</translation>
    </message>
    <message>
        <source>This is built like a PKCS#12 file, but its content is damaged.</source>
        <translation>Das ist wie eine PKCS#12-Datei gebaut, aber ihr Inhalt ist beschädigt.</translation>
    </message>
    <message>
        <source>The PKCS#12 file</source>
        <translation>Die PKCS#12-Datei</translation>
    </message>
    <message>
        <source>The PKCS#12 file holds no key and no certificate.</source>
        <translation>In der PKCS#12-Datei ist weder Schlüssel noch Zertifikat.</translation>
    </message>
    <message>
        <source>Export it again with its private key.</source>
        <translation>Exportieren Sie sie noch einmal mit ihrem privaten Schlüssel.</translation>
    </message>
    <message>
        <source>The lines of the key were the texts of a JSON array.</source>
        <translation>Die Zeilen des Schlüssels waren die Texte eines JSON-Arrays.</translation>
    </message>
    <message>
        <source>The key was written as a JSON text, in quotation marks.</source>
        <translation>Der Schlüssel war als JSON-Text in Anführungszeichen geschrieben.</translation>
    </message>
    <message>
        <source>The key stood inside JSON, as the value of %1.</source>
        <translation>Der Schlüssel stand in JSON, als Wert von %1.</translation>
    </message>
    <message>
        <source>The JWK has the member &quot;%1&quot; twice, with different values.</source>
        <translation>Der JWK hat das Element &quot;%1&quot; zweimal, mit verschiedenen Werten.</translation>
    </message>
    <message>
        <source>Keep the right one, or take the key from where it was made.</source>
        <translation>Behalten Sie das richtige, oder nehmen Sie den Schlüssel von dort, wo er erzeugt wurde.</translation>
    </message>
    <message>
        <source>%1, member %2</source>
        <translation>%1, Element %2</translation>
    </message>
    <message>
        <source>The JWK stands inside other JSON, as the value of %1.</source>
        <translation>Der JWK steht in anderem JSON, als Wert von %1.</translation>
    </message>
    <message>
        <source>The names of the JWK&apos;s members were not in lower case.</source>
        <translation>Die Namen der Elemente des JWK waren nicht kleingeschrieben.</translation>
    </message>
    <message>
        <source>Numbers of the JWK were not written as base64url without padding.</source>
        <translation>Zahlen des JWK waren nicht als Base64url ohne Füllzeichen geschrieben.</translation>
    </message>
    <message>
        <source>Numbers of the JWK were too short: leading zero bytes had been left out.</source>
        <translation>Zahlen des JWK waren zu kurz: Nullbytes am Anfang waren weggelassen.</translation>
    </message>
    <message>
        <source>Numbers of the JWK had a zero byte too many in front.</source>
        <translation>Zahlen des JWK hatten vorn ein Nullbyte zu viel.</translation>
    </message>
    <message>
        <source>The JSON member %1 comes twice; the last one counts.</source>
        <translation>Das JSON-Element %1 kommt doppelt vor; das letzte zählt.</translation>
    </message>
    <message>
        <source>The JWK was not well-formed JSON: quotation marks, commas, brackets or the text around it were mended.</source>
        <translation>Der JWK war kein wohlgeformtes JSON: Anführungszeichen, Kommas, Klammern oder der Text darum wurden berichtigt.</translation>
    </message>
    <message>
        <source>Take the key from where it was made, unchanged.</source>
        <translation>Nehmen Sie den Schlüssel unverändert von dort, wo er entstanden ist.</translation>
    </message>
    <message>
        <source>It has more than two primes, which token servers and JWT libraries do not take.</source>
        <translation>Er hat mehr als zwei Primzahlen, was Token-Server und JWT-Bibliotheken nicht annehmen.</translation>
    </message>
    <message>
        <source>The modulus has %1 bits; more than %2 cannot be used.</source>
        <translation>Der Modulus hat %1 Bit; mehr als %2 lassen sich nicht verwenden.</translation>
    </message>
    <message>
        <source>The private exponent does not belong to the modulus.</source>
        <translation>Der private Exponent gehört nicht zum Modulus.</translation>
    </message>
    <message>
        <source>A number that has to be prime is not.</source>
        <translation>Eine Zahl, die prim sein muss, ist es nicht.</translation>
    </message>
    <message>
        <source>The two primes do not give the modulus: the private numbers belong to another public key.</source>
        <translation>Die beiden Primzahlen ergeben nicht den Modulus: Die privaten Zahlen gehören zu einem anderen öffentlichen Schlüssel.</translation>
    </message>
    <message>
        <source>OpenSSL cannot make a key of these numbers.</source>
        <translation>OpenSSL kann aus diesen Zahlen keinen Schlüssel machen.</translation>
    </message>
    <message>
        <source>The member &quot;%1&quot; names no curve that is known: P-256, P-384 and P-521 are.</source>
        <translation>Das Element „%1“ nennt keine bekannte Kurve: P-256, P-384 und P-521 sind es.</translation>
    </message>
    <message>
        <source>The private number is not one that this curve can have.</source>
        <translation>Die private Zahl ist auf dieser Kurve nicht möglich.</translation>
    </message>
    <message>
        <source>The public point is not on the curve.</source>
        <translation>Der öffentliche Punkt liegt nicht auf der Kurve.</translation>
    </message>
    <message>
        <source>The member &quot;%1&quot; names no curve that is known: Ed25519, Ed448, X25519 and X448 are.</source>
        <translation>Das Element „%1“ nennt keine bekannte Kurve: Ed25519, Ed448, X25519 und X448 sind es.</translation>
    </message>
    <message>
        <source>The private number belongs to another public key than the one beside it.</source>
        <translation>Die private Zahl gehört zu einem anderen öffentlichen Schlüssel als dem daneben.</translation>
    </message>
    <message>
        <source>This is not a JSON object, so it is no JWK.</source>
        <translation>Das ist kein JSON-Objekt, also kein JWK.</translation>
    </message>
    <message>
        <source>Give an object with the members &quot;kty&quot; and the key&apos;s numbers.</source>
        <translation>Geben Sie ein Objekt mit dem Element „kty“ und den Zahlen des Schlüssels an.</translation>
    </message>
    <message>
        <source>The member &quot;%1&quot; says &quot;oct&quot;: a shared secret, not a key pair.</source>
        <translation>Das Element „%1“ sagt „oct“: ein gemeinsames Geheimnis, kein Schlüsselpaar.</translation>
    </message>
    <message>
        <source>The member &quot;%1&quot; is neither &quot;RSA&quot; nor &quot;EC&quot; nor &quot;OKP&quot; (in exactly these letters).</source>
        <translation>Das Element „%1“ ist weder „RSA“ noch „EC“ noch „OKP“ (in genau diesen Buchstaben).</translation>
    </message>
    <message>
        <source>This JWK cannot be read.</source>
        <translation>Dieser JWK lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>EC, a curve without a name, %1 bits</source>
        <translation>EC, eine Kurve ohne Namen, %1 Bit</translation>
    </message>
    <message>
        <source>This RSA key has %1 bits; RFC 7518 asks for 2048 or more, and token servers refuse shorter ones.</source>
        <translation>Dieser RSA-Schlüssel hat %1 Bit; RFC 7518 verlangt mindestens 2048, und Token-Server lehnen kürzere ab.</translation>
    </message>
    <message>
        <source>This key is bound to RSA-PSS: it cannot sign RS384, and many token servers take no PS algorithm.</source>
        <translation>Dieser Schlüssel ist an RSA-PSS gebunden: Er kann kein RS384 signieren, und viele Token-Server nehmen keinen PS-Algorithmus.</translation>
    </message>
    <message>
        <source>The curve %1 has no signature algorithm that token servers of this kind take; they take P-384, often P-256 and P-521.</source>
        <extracomment>%1 is the name of an elliptic curve</extracomment>
        <translation>Für die Kurve %1 gibt es keinen Signaturalgorithmus, den solche Token-Server annehmen; sie nehmen P-384, oft P-256 und P-521.</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>%1 keys exchange secrets and cannot sign.</source>
        <translation>%1-Schlüssel tauschen Geheimnisse aus und können nicht signieren.</translation>
    </message>
    <message>
        <source>%1 signs with EdDSA, which SMART does not ask servers to take; RS384 or ES384 always work.</source>
        <translation>%1 signiert mit EdDSA, was SMART von Servern nicht verlangt; RS384 oder ES384 gehen immer.</translation>
    </message>
    <message>
        <source>DSA has no signature algorithm for JWTs; an RSA or EC key is needed.</source>
        <translation>DSA hat keinen Signaturalgorithmus für JWTs; nötig ist ein RSA- oder EC-Schlüssel.</translation>
    </message>
    <message>
        <source>Diffie-Hellman keys exchange secrets and cannot sign.</source>
        <translation>Diffie-Hellman-Schlüssel tauschen Geheimnisse aus und können nicht signieren.</translation>
    </message>
    <message>
        <source>Keys of the type %1 have no signature algorithm that token servers take; an RSA or EC key is needed.</source>
        <translation>Für Schlüssel vom Typ %1 gibt es keinen Signaturalgorithmus, den Token-Server annehmen; nötig ist ein RSA- oder EC-Schlüssel.</translation>
    </message>
    <message>
        <source>There is no kind of key called &quot;%1&quot;.</source>
        <translation>Es gibt keine Schlüsselart namens „%1“.</translation>
    </message>
    <message>
        <source>Choose one of rsa2048, rsa3072, rsa4096, p256, p384, p521.</source>
        <translation>Wählen Sie rsa2048, rsa3072, rsa4096, p256, p384 oder p521.</translation>
    </message>
    <message>
        <source>OpenSSL on this machine cannot make a key of the kind &quot;%1&quot;.</source>
        <translation>OpenSSL auf diesem Rechner kann keinen Schlüssel der Art „%1“ machen.</translation>
    </message>
    <message>
        <source>Choose another kind.</source>
        <translation>Wählen Sie eine andere Art.</translation>
    </message>
    <message>
        <source>The modulus or the exponent is missing.</source>
        <translation>Modulus oder Exponent fehlt.</translation>
    </message>
    <message>
        <source>The modulus is 0.</source>
        <translation>Der Modulus ist 0.</translation>
    </message>
    <message>
        <source>The modulus is even, and no RSA modulus is.</source>
        <translation>Der Modulus ist gerade, und das ist kein RSA-Modulus.</translation>
    </message>
    <message>
        <source>The public exponent is not one that RSA can have.</source>
        <translation>Den öffentlichen Exponenten kann es bei RSA nicht geben.</translation>
    </message>
    <message>
        <source>The private exponent is missing.</source>
        <translation>Der private Exponent fehlt.</translation>
    </message>
    <message>
        <source>A prime of this key is 0.</source>
        <translation>Eine Primzahl dieses Schlüssels ist 0.</translation>
    </message>
    <message>
        <source>A prime of this key is 1.</source>
        <translation>Eine Primzahl dieses Schlüssels ist 1.</translation>
    </message>
    <message>
        <source>The private and the public exponent do not belong together.</source>
        <translation>Der private und der öffentliche Exponent gehören nicht zusammen.</translation>
    </message>
    <message>
        <source>The numbers for faster signing (dp, dq, qi) do not belong to the others.</source>
        <translation>Die Zahlen für schnelleres Signieren (dp, dq, qi) gehören nicht zu den anderen.</translation>
    </message>
    <message>
        <source>It has %1 bits, more than any key of this type.</source>
        <translation>Er hat %1 Bit, mehr als jeder Schlüssel dieses Typs.</translation>
    </message>
    <message>
        <source>The private number is 0, or larger than this curve allows.</source>
        <translation>Die private Zahl ist 0 oder größer, als diese Kurve erlaubt.</translation>
    </message>
    <message>
        <source>This is built like an OpenSSH key, but its content is damaged.</source>
        <translation>Das ist wie ein OpenSSH-Schlüssel gebaut, aber sein Inhalt ist beschädigt.</translation>
    </message>
    <message>
        <source>This OpenSSH key lives in a security key (%1) and cannot sign tokens.</source>
        <translation>Dieser OpenSSH-Schlüssel lebt in einem Sicherheitsschlüssel (%1) und kann keine Token signieren.</translation>
    </message>
    <message>
        <source>Use an RSA or EC key in a file.</source>
        <translation>Verwenden Sie einen RSA- oder EC-Schlüssel in einer Datei.</translation>
    </message>
    <message>
        <source>This is an OpenSSH key of the kind %1, which cannot be used here.</source>
        <translation>Das ist ein OpenSSH-Schlüssel der Art %1, der hier nicht zu gebrauchen ist.</translation>
    </message>
    <message>
        <source>The OpenSSH key ends too early: a part of it is missing.</source>
        <translation>Der OpenSSH-Schlüssel endet zu früh: Ein Teil fehlt.</translation>
    </message>
    <message>
        <source>This OpenSSH file holds %1 keys at once.</source>
        <translation>Diese OpenSSH-Datei enthält %1 Schlüssel auf einmal.</translation>
    </message>
    <message>
        <source>Give a file with one key.</source>
        <translation>Geben Sie eine Datei mit einem einzigen Schlüssel an.</translation>
    </message>
    <message>
        <source>The two check numbers in the OpenSSH key differ: it is damaged.</source>
        <translation>Die beiden Prüfzahlen im OpenSSH-Schlüssel sind verschieden: Er ist beschädigt.</translation>
    </message>
    <message>
        <source>In the XML key the element &lt;%1&gt; is missing or is not base64.</source>
        <translation>Im XML-Schlüssel fehlt das Element &lt;%1&gt;, oder es ist kein Base64.</translation>
    </message>
    <message>
        <source>The XML key is damaged.</source>
        <translation>Der XML-Schlüssel ist beschädigt.</translation>
    </message>
    <message>
        <source>This is a compressed archive.</source>
        <translation>Das ist ein komprimiertes Archiv.</translation>
    </message>
    <message>
        <source>Unpack it and give the key file in it.</source>
        <translation>Entpacken Sie es und geben Sie die Schlüsseldatei darin an.</translation>
    </message>
    <message>
        <source>%1 bytes follow behind the end of the key; they were left out.</source>
        <translation>Nach dem Ende des Schlüssels folgen %1 Bytes; sie wurden weggelassen.</translation>
    </message>
    <message>
        <source>Only %1 of %2 bytes of the key are there: the end of the file is missing.</source>
        <translation>Nur %1 von %2 Bytes des Schlüssels sind da: Das Ende der Datei fehlt.</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>Byte %1</translation>
    </message>
    <message>
        <source>There is no key in this: it is binary data of an unknown kind.</source>
        <translation>Darin ist kein Schlüssel: Es sind Binärdaten unbekannter Art.</translation>
    </message>
    <message>
        <source>Give a private key in PEM, DER, PKCS#12 or JWK.</source>
        <translation>Geben Sie einen privaten Schlüssel in PEM, DER, PKCS#12 oder JWK an.</translation>
    </message>
    <message>
        <source>This is a token (JWT), not a key.</source>
        <translation>Das ist ein Token (JWT), kein Schlüssel.</translation>
    </message>
    <message>
        <source>This is a web page, not a key.</source>
        <translation>Das ist eine Webseite, kein Schlüssel.</translation>
    </message>
    <message>
        <source>This is JSON, but no key is in it.</source>
        <translation>Das ist JSON, aber darin ist kein Schlüssel.</translation>
    </message>
    <message>
        <source>There is no key in this text.</source>
        <translation>In diesem Text ist kein Schlüssel.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Es ist nichts darin.</translation>
    </message>
    <message>
        <source>This was a binary key file that a text editor or a copy as text has damaged.</source>
        <translation>Das war eine binäre Schlüsseldatei, die ein Texteditor oder das Kopieren als Text beschädigt hat.</translation>
    </message>
    <message>
        <source>The file was UTF-16 text; keys are plain ASCII.</source>
        <translation>Die Datei war UTF-16-Text; Schlüssel sind reines ASCII.</translation>
    </message>
    <message>
        <source>A byte order mark stood before the text.</source>
        <translation>Vor dem Text stand eine Byte-Reihenfolge-Marke.</translation>
    </message>
    <message>
        <source>The lines end with CR LF, as on Windows; that does no harm.</source>
        <translation>Die Zeilen enden mit CR LF, wie unter Windows; das schadet nicht.</translation>
    </message>
    <message>
        <source>A certificate of the same key stands beside it.</source>
        <translation>Daneben steht ein Zertifikat desselben Schlüssels.</translation>
    </message>
    <message>
        <source>The certificate in the file (%1) belongs to another key.</source>
        <translation>Das Zertifikat in der Datei (%1) gehört zu einem anderen Schlüssel.</translation>
    </message>
    <message>
        <source>%1 private keys are in it; the first is used (%2).</source>
        <translation>%1 private Schlüssel sind darin; der erste wird verwendet (%2).</translation>
    </message>
    <message>
        <source>encrypted PKCS#8</source>
        <translation>verschlüsseltes PKCS#8</translation>
    </message>
    <message>
        <source>encrypted traditional PEM</source>
        <translation>verschlüsseltes herkömmliches PEM</translation>
    </message>
    <message>
        <source>SPKI public key</source>
        <translation>öffentlicher SPKI-Schlüssel</translation>
    </message>
    <message>
        <source>PKCS#1 public key</source>
        <translation>öffentlicher PKCS#1-Schlüssel</translation>
    </message>
    <message>
        <source>OpenSSH public key</source>
        <translation>öffentlicher OpenSSH-Schlüssel</translation>
    </message>
    <message>
        <source>SSH2 public key</source>
        <translation>öffentlicher SSH2-Schlüssel</translation>
    </message>
    <message>
        <source>X.509 certificate</source>
        <translation>X.509-Zertifikat</translation>
    </message>
    <message>
        <source>certificate request</source>
        <translation>Zertifikatsantrag</translation>
    </message>
    <message>
        <source>.NET XML key</source>
        <translation>.NET-XML-Schlüssel</translation>
    </message>
    <message>
        <source>traditional DSA key</source>
        <translation>herkömmlicher DSA-Schlüssel</translation>
    </message>
    <message>
        <source>key parameters</source>
        <translation>Schlüsselparameter</translation>
    </message>
    <message>
        <source>encrypted OpenSSH</source>
        <translation>verschlüsseltes OpenSSH</translation>
    </message>
    <message>
        <source>Java keystore</source>
        <translation>Java-Schlüsselspeicher</translation>
    </message>
    <message>
        <source>an unknown format</source>
        <translation>ein unbekanntes Format</translation>
    </message>
    <message>
        <source>This is larger than 1 MiB; no key is.</source>
        <translation>Das ist größer als 1 MiB; so groß ist kein Schlüssel.</translation>
    </message>
    <message>
        <source>Give the key file itself.</source>
        <translation>Geben Sie die Schlüsseldatei selbst an.</translation>
    </message>
    <message>
        <source>There is no key in this.</source>
        <translation>Darin ist kein Schlüssel.</translation>
    </message>
    <message>
        <source>Something else in it could not be read. %1</source>
        <translation>Etwas anderes darin ließ sich nicht lesen. %1</translation>
    </message>
    <message>
        <source>This cannot be read as a key.</source>
        <translation>Das lässt sich nicht als Schlüssel lesen.</translation>
    </message>
    <message>
        <source>This is only public: %1 (%2).</source>
        <translation>Das ist nur öffentlich: %1 (%2).</translation>
    </message>
    <message>
        <source>Give the private key that belongs to it: it signs, and it is made together with this one.</source>
        <translation>Geben Sie den privaten Schlüssel an, der dazugehört: Er signiert und entsteht zusammen mit diesem.</translation>
    </message>
    <message>
        <source>Take the file again from where it was made, unchanged.</source>
        <translation>Nehmen Sie die Datei noch einmal unverändert von dort, wo sie entstanden ist.</translation>
    </message>
    <message>
        <source>The passphrase is right, but the encrypted content is damaged: the numbers in it do not belong together.</source>
        <translation>Die Passphrase stimmt, aber der verschlüsselte Inhalt ist beschädigt: Die Zahlen darin gehören nicht zusammen.</translation>
    </message>
    <message>
        <source>The numbers of this key do not belong together. %1</source>
        <translation>Die Zahlen dieses Schlüssels gehören nicht zusammen. %1</translation>
    </message>
    <message>
        <source>The encrypted content is damaged; the passphrase is not the reason.</source>
        <translation>Der verschlüsselte Inhalt ist beschädigt; an der Passphrase liegt es nicht.</translation>
    </message>
    <message>
        <source>%1 is encrypted in a way that OpenSSL on this machine cannot open.</source>
        <translation>%1 ist so verschlüsselt, dass OpenSSL auf diesem Rechner es nicht öffnen kann.</translation>
    </message>
    <message>
        <source>%1 does not open: the passphrase is wrong.</source>
        <translation>%1 lässt sich nicht öffnen: Die Passphrase ist falsch.</translation>
    </message>
    <message>
        <source>Give the passphrase that was set when the file was made.</source>
        <translation>Geben Sie die Passphrase an, die beim Erstellen der Datei gesetzt wurde.</translation>
    </message>
    <message>
        <source>%1 needs a passphrase, and none was given.</source>
        <translation>%1 braucht eine Passphrase, und es wurde keine angegeben.</translation>
    </message>
    <message>
        <source>Give the passphrase, or the key without encryption.</source>
        <translation>Geben Sie die Passphrase an, oder den Schlüssel ohne Verschlüsselung.</translation>
    </message>
    <message>
        <source>Convert it where it was made:</source>
        <translation>Wandeln Sie ihn dort um, wo er gemacht wurde:</translation>
    </message>
    <message>
        <source>Convert it:</source>
        <translation>Wandeln Sie ihn um:</translation>
    </message>
    <message>
        <source>This is an OpenSSH key with a passphrase; OpenSSH alone opens it.</source>
        <translation>Das ist ein OpenSSH-Schlüssel mit Passphrase; nur OpenSSH öffnet ihn.</translation>
    </message>
    <message>
        <source>Convert a copy of it:</source>
        <translation>Wandeln Sie eine Kopie davon um:</translation>
    </message>
    <message>
        <source>This is a PuTTY key file.</source>
        <translation>Das ist eine PuTTY-Schlüsseldatei.</translation>
    </message>
    <message>
        <source>This is %1, which holds no key.</source>
        <translation>Das ist: %1. Darin ist kein Schlüssel.</translation>
    </message>
    <message>
        <source>Or make a new key and register it:</source>
        <translation>Oder machen Sie einen neuen Schlüssel und registrieren Sie ihn:</translation>
    </message>
    <message>
        <source>No tool of GnuPG converts keys that are not of RSA. Make a new key and register it:</source>
        <translation>Schlüssel, die nicht von RSA sind, wandelt kein Werkzeug von GnuPG um. Machen Sie einen neuen Schlüssel und registrieren Sie ihn:</translation>
    </message>
    <message>
        <source>This is a public PGP key; token servers do not take PGP keys.</source>
        <translation>Das ist ein öffentlicher PGP-Schlüssel; Token-Server nehmen keine PGP-Schlüssel an.</translation>
    </message>
    <message>
        <source>The private key signs. If it is of RSA, export it, and give that file:</source>
        <translation>Der private Schlüssel signiert. Ist er von RSA, exportieren Sie ihn und geben Sie diese Datei an:</translation>
    </message>
    <message>
        <source>This is a PGP key; token servers do not take PGP keys.</source>
        <translation>Das ist ein PGP-Schlüssel; Token-Server nehmen keine PGP-Schlüssel.</translation>
    </message>
    <message>
        <source>This file is GnuPG&apos;s own. If the key is of RSA, export it, and give that file:</source>
        <translation>Diese Datei ist GnuPGs eigene. Ist der Schlüssel von RSA, exportieren Sie ihn und geben Sie diese Datei an:</translation>
    </message>
    <message>
        <source>An RSA key can be converted with GnuPG (and its part gpgsm):</source>
        <translation>Ein RSA-Schlüssel lässt sich mit GnuPG (und seinem Teil gpgsm) umwandeln:</translation>
    </message>
    <message>
        <source>Where it has a passphrase, leave out --pinentry-mode loopback --passphrase &apos;&apos;: GnuPG then asks for it.</source>
        <translation>Hat er eine Passphrase, lassen Sie --pinentry-mode loopback --passphrase &apos;&apos; weg: GnuPG fragt dann danach.</translation>
    </message>
    <message>
        <source>(bcprov.jar is the library of Bouncy Castle; Debian has it as /usr/share/java/bcprov.jar in libbcprov-java.)</source>
        <extracomment>follows a command that names bcprov.jar</extracomment>
        <translation>(bcprov.jar ist die Bibliothek von Bouncy Castle; Debian hat sie als /usr/share/java/bcprov.jar in libbcprov-java.)</translation>
    </message>
    <message>
        <source>This is a Java keystore.</source>
        <translation>Das ist ein Java-Schlüsselspeicher.</translation>
    </message>
    <message>
        <source>Write the name as &quot;CN=My app, O=My company, C=US&quot;.</source>
        <translation>Schreiben Sie den Namen als „CN=My app, O=My company, C=US“.</translation>
    </message>
    <message>
        <source>The name for the certificate is empty.</source>
        <translation>Der Name für das Zertifikat ist leer.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no part of a certificate&apos;s name.</source>
        <translation>„%1“ ist kein Teil eines Zertifikatsnamens.</translation>
    </message>
    <message>
        <source>%1 has no value.</source>
        <translation>%1 hat keinen Wert.</translation>
    </message>
    <message>
        <source>There is no private key to write.</source>
        <translation>Es gibt keinen privaten Schlüssel zu schreiben.</translation>
    </message>
    <message>
        <source>The passphrase is empty, and would protect nothing.</source>
        <translation>Die Passphrase ist leer und würde nichts schützen.</translation>
    </message>
    <message>
        <source>Choose a passphrase of several words.</source>
        <translation>Wählen Sie eine Passphrase aus mehreren Wörtern.</translation>
    </message>
    <message>
        <source>OpenSSL on this machine cannot encrypt this key.</source>
        <translation>OpenSSL auf diesem Rechner kann diesen Schlüssel nicht verschlüsseln.</translation>
    </message>
    <message>
        <source>Write the key without a passphrase, or use another machine.</source>
        <translation>Schreiben Sie den Schlüssel ohne Passphrase, oder verwenden Sie einen anderen Rechner.</translation>
    </message>
</context>
<context>
    <name>ad::net</name>
    <message>
        <source>The exchange was cancelled.</source>
        <translation>Der Austausch wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Send again when you are ready.</source>
        <translation>Senden Sie noch einmal, wenn Sie so weit sind.</translation>
    </message>
    <message>
        <source>Check the host name %1 in the address. If it is right, the server shows the certificate of another one: tell its administrator.</source>
        <translation>Prüfen Sie den Hostnamen %1 in der Adresse. Ist er richtig, zeigt der Server ein fremdes Zertifikat: Sagen Sie es seiner Verwaltung.</translation>
    </message>
    <message>
        <source>The server&apos;s administrator has to renew the certificate. If it is valid today, the clock of this computer is wrong.</source>
        <translation>Die Verwaltung des Servers muss das Zertifikat erneuern. Ist es heute gültig, geht die Uhr dieses Rechners falsch.</translation>
    </message>
    <message>
        <source>Check the clock of this computer. If it is right, tell the server&apos;s administrator.</source>
        <translation>Prüfen Sie die Uhr dieses Rechners. Geht sie richtig, sagen Sie es der Verwaltung des Servers.</translation>
    </message>
    <message>
        <source>If this is a test server, or a company&apos;s firewall that opens TLS, get the certificate of its authority as a file, and let this program trust it (command line: --ca-file). Otherwise somebody may be listening: do not send.</source>
        <translation>Ist dies ein Testserver oder die Firewall einer Firma, die TLS öffnet, besorgen Sie das Zertifikat ihrer Stelle als Datei, und lassen Sie dieses Programm ihr vertrauen (Befehlszeile: --ca-file). Sonst hört vielleicht jemand mit: Senden Sie nicht.</translation>
    </message>
    <message>
        <source>Do not send. Tell the server&apos;s administrator.</source>
        <translation>Senden Sie nicht. Sagen Sie es der Verwaltung des Servers.</translation>
    </message>
    <message>
        <source>Show the certificate chain of this exchange to the server&apos;s administrator.</source>
        <translation>Zeigen Sie die Zertifikatskette dieses Austauschs der Verwaltung des Servers.</translation>
    </message>
    <message>
        <source>SMTP or FTP</source>
        <comment>kinds of servers</comment>
        <translation>SMTP oder FTP</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <translation>Es sagte: %1</translation>
    </message>
    <message>
        <source>What answers at port %1 does not speak TLS.</source>
        <translation>Was an Port %1 antwortet, spricht kein TLS.</translation>
    </message>
    <message>
        <source>Check the port, and whether the address should begin with http:// (only on this computer).</source>
        <translation>Prüfen Sie den Port, und ob die Adresse mit http:// beginnen muss (nur auf diesem Rechner).</translation>
    </message>
    <message>
        <source>The server offers no TLS version from 1.2 on.</source>
        <translation>Der Server bietet keine TLS-Version ab 1.2 an.</translation>
    </message>
    <message>
        <source>Tell the server&apos;s administrator: SMART demands TLS 1.2 or newer.</source>
        <translation>Sagen Sie es der Verwaltung des Servers: SMART verlangt TLS 1.2 oder neuer.</translation>
    </message>
    <message>
        <source>The server demands a TLS client certificate.</source>
        <translation>Der Server verlangt ein TLS-Client-Zertifikat.</translation>
    </message>
    <message>
        <source>Check the address: SMART Backend Services needs no TLS client certificate. Some vendors have a second address for it.</source>
        <translation>Prüfen Sie die Adresse: SMART Backend Services braucht kein TLS-Client-Zertifikat. Manche Hersteller haben dafür eine zweite Adresse.</translation>
    </message>
    <message>
        <source>The TLS handshake failed: %1</source>
        <translation>Der TLS-Handshake ist gescheitert: %1</translation>
    </message>
    <message>
        <source>Try the address with another tool from the same network. If it fails there too, ask the server&apos;s administrator; if not, look for a firewall that opens TLS.</source>
        <translation>Probieren Sie die Adresse mit einem anderen Werkzeug aus demselben Netz. Scheitert es auch dort, fragen Sie die Verwaltung des Servers; wenn nicht, suchen Sie eine Firewall, die TLS öffnet.</translation>
    </message>
    <message>
        <source>What answers at %1, port %2, does not speak HTTP.</source>
        <translation>Was an %1, Port %2, antwortet, spricht kein HTTP.</translation>
    </message>
    <message>
        <source>What answers at %1, port %2, does not speak HTTP but %3.</source>
        <translation>Was bei %1, Port %2, antwortet, spricht nicht HTTP, sondern %3.</translation>
    </message>
    <message>
        <source>Ask for the address that speaks HTTP/1.1: this one takes HTTP/2 alone, as gRPC does.</source>
        <translation>Fragen Sie nach der Adresse, die HTTP/1.1 spricht: diese nimmt nur HTTP/2, wie gRPC.</translation>
    </message>
    <message>
        <source>Check the port, and whether the address should begin with https://.</source>
        <translation>Prüfen Sie den Port, und ob die Adresse mit https:// beginnen muss.</translation>
    </message>
    <message>
        <source>What answers at %1, port %2, speaks TLS: it answered with an alert of TLS.</source>
        <translation>Was bei %1, Port %2, antwortet, spricht TLS: Es antwortete mit einer Warnmeldung von TLS.</translation>
    </message>
    <message>
        <source>What answers at %1, port %2, speaks TLS, and closed the connection without it.</source>
        <translation>Was unter %1, Port %2, antwortet, spricht TLS, und schloss die Verbindung ohne TLS.</translation>
    </message>
    <message>
        <source>Begin the address with https://.</source>
        <translation>Beginnen Sie die Adresse mit https://.</translation>
    </message>
    <message>
        <source>The connection ended before the whole answer was there.</source>
        <translation>Die Verbindung endete, bevor die ganze Antwort da war.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, something between here and the server cuts the connection.</source>
        <translation>Versuchen Sie es noch einmal. Bleibt es so, schneidet etwas zwischen hier und dem Server die Verbindung ab.</translation>
    </message>
    <message>
        <source>The connection was closed during the TLS handshake.</source>
        <translation>Die Verbindung wurde während des TLS-Handshakes geschlossen.</translation>
    </message>
    <message>
        <source>Look for a firewall that admits only known hosts or addresses; the vendor may have to allow your address.</source>
        <translation>Suchen Sie eine Firewall, die nur bekannte Hosts oder Adressen durchlässt; vielleicht muss der Hersteller Ihre Adresse zulassen.</translation>
    </message>
    <message>
        <source>The server closed the connection without an HTTP answer.</source>
        <translation>Der Server schloss die Verbindung ohne eine HTTP-Antwort.</translation>
    </message>
    <message>
        <source>Check the address and the port. If they are right, a firewall may refuse the request; ask the server&apos;s administrator for the log of this moment.</source>
        <translation>Prüfen Sie Adresse und Port. Sind sie richtig, lehnt vielleicht eine Firewall die Anfrage ab; bitten Sie die Verwaltung des Servers um das Protokoll dieses Augenblicks.</translation>
    </message>
    <message>
        <source>of the system</source>
        <translation>des Systems</translation>
    </message>
    <message>
        <source>Check the proxy settings of the system (http_proxy, https_proxy, no_proxy), or ask the network&apos;s administrator to allow %1.</source>
        <translation>Prüfen Sie die Proxy-Einstellungen des Systems (http_proxy, https_proxy, no_proxy), oder bitten Sie die Netzverwaltung, %1 zuzulassen.</translation>
    </message>
    <message>
        <source>The proxy %1 refuses the user name and the password that it was given.</source>
        <translation>Der Proxy %1 lehnt den Benutzernamen und das Passwort ab, die er bekam.</translation>
    </message>
    <message>
        <source>The proxy %1 wants a user name and a password.</source>
        <translation>Der Proxy %1 verlangt Benutzername und Passwort.</translation>
    </message>
    <message>
        <source>The proxy %1 cannot be found by its name.</source>
        <translation>Der Proxy %1 ist unter seinem Namen nicht zu finden.</translation>
    </message>
    <message>
        <source>The proxy %1 does not answer.</source>
        <translation>Der Proxy %1 antwortet nicht.</translation>
    </message>
    <message>
        <source>The proxy %1 refuses the connection.</source>
        <translation>Der Proxy %1 lehnt die Verbindung ab.</translation>
    </message>
    <message>
        <source>The proxy %1 let the connection fail: %2</source>
        <translation>Der Proxy %1 ließ die Verbindung scheitern: %2</translation>
    </message>
    <message>
        <source>The certificate is for %1, not for %2.</source>
        <translation>Das Zertifikat gilt für %1, nicht für %2.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate expired on %1.</source>
        <translation>Das Zertifikat des Servers ist am %1 abgelaufen.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is valid from %1 on, not yet.</source>
        <translation>Das Zertifikat des Servers gilt erst ab %1.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is signed by itself, so nobody vouches for it.</source>
        <translation>Das Zertifikat des Servers ist von ihm selbst signiert, niemand bürgt dafür.</translation>
    </message>
    <message>
        <source>The chain of certificates ends in a CA that is not trusted here.</source>
        <translation>Die Zertifikatskette endet in einer CA, der hier nicht vertraut wird.</translation>
    </message>
    <message>
        <source>The CA that issued the server&apos;s certificate is not trusted here, or the server does not send the certificates in between.</source>
        <translation>Der CA, die das Zertifikat des Servers ausgestellt hat, wird hier nicht vertraut, oder der Server sendet die Zertifikate dazwischen nicht.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was revoked.</source>
        <translation>Das Zertifikat des Servers wurde widerrufen.</translation>
    </message>
    <message>
        <source>The name %1 cannot be resolved.</source>
        <translation>Der Name %1 lässt sich nicht auflösen.</translation>
    </message>
    <message>
        <source>Check the spelling of the host. If it is right, check the network connection and VPN: some names exist only inside a company&apos;s network.</source>
        <translation>Prüfen Sie die Schreibweise des Hosts. Ist sie richtig, prüfen Sie Netzverbindung und VPN: Manche Namen gibt es nur in einem Firmennetz.</translation>
    </message>
    <message>
        <source>The proxy %1 opened no connection to %2 within %3 s.</source>
        <translation>Der Proxy %1 öffnete innerhalb von %3 s keine Verbindung zu %2.</translation>
    </message>
    <message>
        <source>The name %1 was not resolved within %2 s.</source>
        <translation>Der Name %1 wurde innerhalb von %2 s nicht aufgelöst.</translation>
    </message>
    <message>
        <source>Check the network connection and its name server.</source>
        <translation>Prüfen Sie die Netzverbindung und ihren Nameserver.</translation>
    </message>
    <message>
        <source>No connection to %1 within %2 s.</source>
        <translation>Keine Verbindung zu %1 innerhalb von %2 s.</translation>
    </message>
    <message>
        <source>A firewall that drops packets is the usual reason: ask whether this computer may reach the server, and whether the vendor has to allow its address.</source>
        <translation>Meist ist es eine Firewall, die Pakete verwirft: Fragen Sie, ob dieser Rechner den Server erreichen darf und ob der Hersteller seine Adresse zulassen muss.</translation>
    </message>
    <message>
        <source>%1 took the connection, but did not agree on TLS within %2 s: nothing was sent.</source>
        <translation>%1 hat die Verbindung angenommen, sich aber innerhalb von %2 s nicht auf TLS geeinigt: Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check whether this port speaks TLS at all, and look for a firewall or proxy that opens TLS.</source>
        <translation>Prüfen Sie, ob dieser Port überhaupt TLS spricht, und suchen Sie nach einer Firewall oder einem Proxy, der TLS öffnet.</translation>
    </message>
    <message>
        <source>The answer of %1 began, but did not end within %2 s.</source>
        <translation>Die Antwort von %1 begann, endete aber nicht innerhalb von %2 s.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, ask the server&apos;s administrator.</source>
        <translation>Versuchen Sie es noch einmal; bleibt es so, fragen Sie die Verwaltung des Servers.</translation>
    </message>
    <message>
        <source>%1 took the request, but did not answer within %2 s.</source>
        <translation>%1 nahm die Anfrage an, antwortete aber nicht innerhalb von %2 s.</translation>
    </message>
    <message>
        <source>Some servers fetch the key set at that moment: check that the key URL answers quickly from outside. Then try again with a longer limit: it is in the settings, or --timeout.</source>
        <translation>Manche Server holen in diesem Moment den Schlüsselsatz: Prüfen Sie, ob die Schlüssel-URL von außen schnell antwortet. Versuchen Sie es dann mit einer längeren Frist: in den Einstellungen, oder --timeout.</translation>
    </message>
    <message>
        <source>%1 refuses connections at port %2.</source>
        <translation>%1 lehnt Verbindungen an Port %2 ab.</translation>
    </message>
    <message>
        <source>Check the address and the port, and whether the server runs.</source>
        <translation>Prüfen Sie Adresse und Port, und ob der Server läuft.</translation>
    </message>
    <message>
        <source>No connection to %1 in time.</source>
        <translation>Keine rechtzeitige Verbindung zu %1.</translation>
    </message>
    <message>
        <source>A firewall that drops packets is the usual reason: ask whether this computer may reach the server.</source>
        <translation>Meist ist es eine Firewall, die Pakete verwirft: Fragen Sie, ob dieser Rechner den Server erreichen darf.</translation>
    </message>
    <message>
        <source>No connection to %1: %2</source>
        <translation>Keine Verbindung zu %1: %2</translation>
    </message>
    <message>
        <source>Check the network connection and VPN, then the address.</source>
        <translation>Prüfen Sie Netzverbindung und VPN, dann die Adresse.</translation>
    </message>
    <message>
        <source>There is no address to send to.</source>
        <translation>Es gibt keine Adresse, an die gesendet werden kann.</translation>
    </message>
    <message>
        <source>Give the token endpoint.</source>
        <translation>Geben Sie den Token-Endpunkt an.</translation>
    </message>
    <message>
        <source>There is no port %1: the highest is 65535.</source>
        <translation>Einen Port %1 gibt es nicht: Der höchste ist 65535.</translation>
    </message>
    <message>
        <source>Check the number behind the colon of the address.</source>
        <translation>Prüfen Sie die Zahl hinter dem Doppelpunkt der Adresse.</translation>
    </message>
    <message>
        <source>This is not an https address: %1</source>
        <translation>Das ist keine https-Adresse: %1</translation>
    </message>
    <message>
        <source>Check the address; it begins with https:// and names a host.</source>
        <translation>Prüfen Sie die Adresse; sie beginnt mit https:// und nennt einen Host.</translation>
    </message>
    <message>
        <source>The address holds a user name or a password.</source>
        <translation>Die Adresse enthält einen Benutzernamen oder ein Passwort.</translation>
    </message>
    <message>
        <source>Remove them from the address: a client assertion takes their place.</source>
        <translation>Entfernen Sie beides aus der Adresse: An ihre Stelle tritt die Client-Assertion.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an HTTP method.</source>
        <translation>„%1“ ist keine HTTP-Methode.</translation>
    </message>
    <message>
        <source>Use POST or GET.</source>
        <translation>Verwenden Sie POST oder GET.</translation>
    </message>
    <message>
        <source>The header &quot;%1&quot; cannot be sent: its name or value holds a character that HTTP does not allow.</source>
        <translation>Der Header „%1“ kann nicht gesendet werden: Name oder Wert enthält ein Zeichen, das HTTP nicht erlaubt.</translation>
    </message>
    <message>
        <source>Correct the header; line breaks are a frequent cause.</source>
        <translation>Berichtigen Sie den Header; oft sind es Zeilenumbrüche.</translation>
    </message>
    <message>
        <source>Nothing was sent: over plain http everybody on the way could read and use the assertion.</source>
        <translation>Nichts wurde gesendet: Über einfaches http könnte jeder auf dem Weg die Assertion lesen und verwenden.</translation>
    </message>
    <message>
        <source>Use the https address of the token endpoint. Plain http is allowed to this computer only (127.0.0.1, localhost).</source>
        <translation>Verwenden Sie die https-Adresse des Token-Endpunkts. Einfaches http ist nur zu diesem Rechner erlaubt (127.0.0.1, localhost).</translation>
    </message>
</context>
<context>
    <name>ad::practice</name>
    <message>
        <source>The practice server cannot listen on %1, port %2.</source>
        <extracomment>%1 is a host name or address, %2 a port number</extracomment>
        <translation>Der Übungsserver kann an %1, Port %2, nicht lauschen.</translation>
    </message>
    <message>
        <source>Choose another port, or 0 for any free one.</source>
        <translation>Wählen Sie einen anderen Port, oder 0 für irgendeinen freien.</translation>
    </message>
    <message>
        <source>OpenSSL could not make a certificate for the practice server.</source>
        <translation>OpenSSL konnte kein Zertifikat für den Übungsserver machen.</translation>
    </message>
    <message>
        <source>The practice server cannot be started.</source>
        <translation>Der Übungsserver lässt sich nicht starten.</translation>
    </message>
    <message>
        <source>End other programs, then try again.</source>
        <translation>Beenden Sie andere Programme und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>ad::probes</name>
    <message>
        <source>an absurd scope</source>
        <translation>ein unsinniger Scope</translation>
    </message>
    <message>
        <source>The same request, asking for a scope that no server knows.</source>
        <translation>Dieselbe Anfrage, mit der Bitte um einen Scope, den kein Server kennt.</translation>
    </message>
    <message>
        <source>The answer invalid_scope shows that authentication works.</source>
        <translation>Die Antwort invalid_scope zeigt, dass die Authentifizierung funktioniert.</translation>
    </message>
    <message>
        <source>The same answer as before shows only that the server stops before it looks at the scope. Some servers ignore a scope that they do not know, and grant a token: it is dropped.</source>
        <translation>Dieselbe Antwort wie zuvor zeigt nur, dass der Server vor dem Scope aufhört. Manche Server beachten einen unbekannten Scope nicht und erteilen ein Token: Es wird verworfen.</translation>
    </message>
    <message>
        <source>Mend what the diagnosis shows first, or send a request with this key, and probe then.</source>
        <translation>Beheben Sie zuerst, was die Diagnose zeigt, oder senden Sie eine Anfrage mit diesem Schlüssel, und proben Sie dann.</translation>
    </message>
    <message>
        <source>Send the request first: a probe is compared with its answer.</source>
        <translation>Senden Sie zuerst die Anfrage: Eine Probe wird mit ihrer Antwort verglichen.</translation>
    </message>
    <message>
        <source>There is no answer of the server yet.</source>
        <translation>Es gibt noch keine Antwort des Servers.</translation>
    </message>
    <message>
        <source>The assertion that was answered is not known.</source>
        <translation>Die Assertion, auf die geantwortet wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The assertion cannot be read, so nothing alike can be made of it.</source>
        <translation>Die Assertion lässt sich nicht lesen, also lässt sich keine ähnliche machen.</translation>
    </message>
    <message>
        <source>The assertion is not signed with this key, so a probe would differ in two things.</source>
        <translation>Die Assertion ist nicht mit diesem Schlüssel signiert, eine Probe wäre also in zwei Dingen anders.</translation>
    </message>
    <message>
        <source>Sending %1</source>
        <translation>%1 wird gesendet</translation>
    </message>
    <message>
        <source>Sending %1 of %2: %3</source>
        <translation>%1 von %2 wird gesendet: %3</translation>
    </message>
    <message>
        <source>There is no token endpoint to send to.</source>
        <translation>Es gibt keinen Token-Endpunkt, an den gesendet werden kann.</translation>
    </message>
    <message>
        <source>Give the token endpoint, beginning with https://.</source>
        <translation>Geben Sie den Token-Endpunkt an, beginnend mit https://.</translation>
    </message>
    <message>
        <source>Over plain http everybody on the way could read and use an assertion.</source>
        <translation>Über einfaches http könnte jeder auf dem Weg eine Assertion lesen und verwenden.</translation>
    </message>
    <message>
        <source>Use the https address of the token endpoint.</source>
        <translation>Verwenden Sie die https-Adresse des Token-Endpunkts.</translation>
    </message>
    <message>
        <source>a fresh request, then %1</source>
        <translation>eine frische Anfrage, dann %1</translation>
    </message>
    <message>
        <source>This sends 1 request to %1: %2.</source>
        <extracomment>%1 is a host name, %2 a list such as &quot;a made-up client ID; a throw-away key&quot;</extracomment>
        <translation>Das sendet 1 Anfrage an %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>This sends %n requests to %1: %2.</source>
        <translation>
            <numerusform>Das sendet %n Anfrage an %1: %2.</numerusform>
            <numerusform>Das sendet %n Anfragen an %1: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no probe called &quot;%1&quot;.</source>
        <translation>Es gibt keine Probe namens „%1“.</translation>
    </message>
    <message>
        <source>Choose from: %1.</source>
        <translation>Wählen Sie aus: %1.</translation>
    </message>
    <message>
        <source>No probe was chosen.</source>
        <translation>Es wurde keine Probe gewählt.</translation>
    </message>
    <message>
        <source>To send %1, the private key that signed the first request is needed.</source>
        <translation>Um %1 zu senden, ist der private Schlüssel nötig, der die erste Anfrage signiert hat.</translation>
    </message>
    <message>
        <source>Give the key.</source>
        <translation>Geben Sie den Schlüssel an.</translation>
    </message>
    <message numerus="yes">
        <source>This would send %n requests, and one run sends 4 at most.</source>
        <translation>
            <numerusform>Das würde %n Anfrage senden, und ein Lauf sendet höchstens 4.</numerusform>
            <numerusform>Das würde %n Anfragen senden, und ein Lauf sendet höchstens 4.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose fewer probes, look at what they show, and then send others.</source>
        <translation>Wählen Sie weniger Proben, sehen Sie an, was sie zeigen, und senden Sie dann andere.</translation>
    </message>
    <message>
        <source>a fresh request</source>
        <translation>eine frische Anfrage</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>Es kam keine Antwort.</translation>
    </message>
    <message>
        <source>The server says that requests come too often (HTTP 429).</source>
        <translation>Der Server sagt, dass Anfragen zu oft kommen (HTTP 429).</translation>
    </message>
    <message>
        <source>Wait a while before the other probes.</source>
        <translation>Warten Sie eine Weile vor den anderen Proben.</translation>
    </message>
    <message>
        <source>the same assertion again</source>
        <translation>dieselbe Assertion noch einmal</translation>
    </message>
    <message>
        <source>The very assertion of the first request once more. Where that one has expired by now, a fresh one is sent twice.</source>
        <translation>Genau die Assertion der ersten Anfrage noch einmal. Ist sie inzwischen abgelaufen, wird eine frische zweimal gesendet.</translation>
    </message>
    <message>
        <source>Another answer the second time shows that the server remembers assertions, and that it had not seen the first one before.</source>
        <translation>Eine andere Antwort beim zweiten Mal zeigt, dass der Server sich Assertions merkt und die erste noch nicht gesehen hatte.</translation>
    </message>
    <message>
        <source>The same answer shows nothing: the server may stop before it looks for repeated assertions, or remember none.</source>
        <translation>Dieselbe Antwort zeigt nichts: Der Server hört vielleicht vorher auf oder merkt sich keine.</translation>
    </message>
    <message>
        <source>a throw-away key</source>
        <translation>ein Wegwerfschlüssel</translation>
    </message>
    <message>
        <source>The same request for your client ID, signed with a new key that is forgotten at once.</source>
        <translation>Dieselbe Anfrage für Ihre Client-ID, signiert mit einem neuen Schlüssel, der sofort vergessen wird.</translation>
    </message>
    <message>
        <source>Another answer than before shows that the signature of the first request was accepted: it is not the key.</source>
        <translation>Eine andere Antwort als zuvor zeigt, dass die Signatur der ersten Anfrage angenommen wurde: Es liegt nicht am Schlüssel.</translation>
    </message>
    <message>
        <source>The same answer does not prove that the key is wrong: the server may stop before it looks at the signature, or hide the difference.</source>
        <translation>Dieselbe Antwort beweist nicht, dass der Schlüssel falsch ist: Der Server hört vielleicht vor der Signatur auf oder verbirgt den Unterschied.</translation>
    </message>
    <message>
        <source>a made-up client ID</source>
        <translation>eine erfundene Client-ID</translation>
    </message>
    <message>
        <source>The same request, signed with your key, for a client ID that nobody has registered.</source>
        <translation>Dieselbe Anfrage, mit Ihrem Schlüssel signiert, für eine Client-ID, die niemand registriert hat.</translation>
    </message>
    <message>
        <source>Another answer than before shows that the server knows your client ID.</source>
        <translation>Eine andere Antwort als zuvor zeigt, dass der Server Ihre Client-ID kennt.</translation>
    </message>
    <message>
        <source>The same answer shows nothing about the key: the server may not even know the client ID (another environment, not live yet), or it hides the difference.</source>
        <translation>Dieselbe Antwort zeigt nichts über den Schlüssel: Der Server kennt vielleicht nicht einmal die Client-ID (andere Umgebung, noch nicht aktiv), oder er verbirgt den Unterschied.</translation>
    </message>
    <message>
        <source>a wrong audience</source>
        <translation>eine falsche Zielangabe</translation>
    </message>
    <message>
        <source>The same request with an audience (aud) that no server has.</source>
        <translation>Dieselbe Anfrage mit einer Zielangabe (aud), die kein Server hat.</translation>
    </message>
    <message>
        <source>Another answer than before shows that the audience of the first request was accepted, and all that the server checks before it; with most servers that is the signature too.</source>
        <translation>Eine andere Antwort als zuvor zeigt, dass die Zielangabe der ersten Anfrage angenommen wurde, und alles, was der Server davor prüft; bei den meisten auch die Signatur.</translation>
    </message>
    <message>
        <source>The same answer does not prove that the audience is wrong: the server may stop before it looks at it, or hide the difference.</source>
        <translation>Dieselbe Antwort beweist nicht, dass die Zielangabe falsch ist: Der Server hört vielleicht vorher auf oder verbirgt den Unterschied.</translation>
    </message>
</context>
<context>
    <name>ad::profiles</name>
    <message>
        <source>Since %1 at %2: %3.</source>
        <translation>Seit %1 bei %2: %3.</translation>
    </message>
    <message>
        <source>From %1 at %2: %3.</source>
        <translation>Ab %1 bei %2: %3.</translation>
    </message>
    <message>
        <source>Token endpoint</source>
        <translation>Token-Endpunkt</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>Gültigkeit</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Granted scope</source>
        <translation>Erteilter Scope</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>The registered certificate ended on %1.</source>
        <translation>Das registrierte Zertifikat endete am %1.</translation>
    </message>
    <message numerus="yes">
        <source>The registered certificate ends on %1, in %n days.</source>
        <translation>
            <numerusform>Das registrierte Zertifikat endet am %1, in %n Tag.</numerusform>
            <numerusform>Das registrierte Zertifikat endet am %1, in %n Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificate of “%1” in the registered set ended on %2.</source>
        <translation>Das Zertifikat von „%1“ im registrierten Schlüsselsatz ist am %2 abgelaufen.</translation>
    </message>
    <message numerus="yes">
        <source>The certificate of “%1” in the registered set ends on %2, in %n days.</source>
        <translation>
            <numerusform>Das Zertifikat von „%1“ im registrierten Schlüsselsatz endet am %2, in %n Tag.</numerusform>
            <numerusform>Das Zertifikat von „%1“ im registrierten Schlüsselsatz endet am %2, in %n Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 keeps only its key, so the end itself stops nothing.</source>
        <translation>%1 behält nur seinen Schlüssel, das Ende selbst hält also nichts auf.</translation>
    </message>
    <message>
        <source>Make a new one and register it before the old one ends.</source>
        <translation>Machen Sie ein neues und registrieren Sie es, bevor das alte endet.</translation>
    </message>
    <message>
        <source>Publish the key at a URL and register that URL instead.</source>
        <translation>Veröffentlichen Sie den Schlüssel an einer Adresse und registrieren Sie stattdessen diese.</translation>
    </message>
    <message>
        <source>Whether this concerns the profile is not known: note in it how the key is registered, by a URL or uploaded.</source>
        <translation>Ob das dieses Profil betrifft, ist nicht bekannt: Vermerken Sie darin, wie der Schlüssel registriert ist, über eine URL oder hochgeladen.</translation>
    </message>
    <message>
        <source>Ask the customer to enter the key URL there, and to tell you when it is done.</source>
        <translation>Bitten Sie den Kunden, die Schlüssel-URL dort einzutragen und Bescheid zu geben, wenn es getan ist.</translation>
    </message>
    <message>
        <source>Give jti as a text, or leave it to this program.</source>
        <translation>Geben Sie jti als Text an, oder überlassen Sie es diesem Programm.</translation>
    </message>
    <message>
        <source>Take the address that the smart-configuration names.</source>
        <translation>Nehmen Sie die Adresse, die die smart-configuration nennt.</translation>
    </message>
    <message>
        <source>The scopes of this profile are in format v1: look at the app&apos;s setting.</source>
        <translation>Die Scopes dieses Profils haben das Format v1: Sehen Sie in den Einstellungen der App nach.</translation>
    </message>
    <message>
        <source>Another program holds the profiles, so nothing was saved.</source>
        <translation>Ein anderes Programm hält die Profile, daher wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Close the program that has the file open, and try again.</source>
        <translation>Schließen Sie das Programm, das die Datei offen hat, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is no room left on the disk, so nothing was saved.</source>
        <translation>Auf dem Datenträger ist kein Platz mehr, daher wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Make room and try again; what was saved before is still there.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es noch einmal; was vorher gespeichert war, ist noch da.</translation>
    </message>
    <message>
        <source>The profiles can only be read here, so nothing was saved.</source>
        <translation>Die Profile lassen sich hier nur lesen, daher wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Check the rights of the file and its folder.</source>
        <translation>Prüfen Sie die Rechte der Datei und ihres Ordners.</translation>
    </message>
    <message>
        <source>The disk refused, so nothing was saved: %1.</source>
        <translation>Der Datenträger weigerte sich, daher wurde nichts gespeichert: %1.</translation>
    </message>
    <message>
        <source>Check free space, quota and the disk, and try again.</source>
        <translation>Prüfen Sie freien Platz, Kontingent und Datenträger, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The file with the profiles is damaged.</source>
        <translation>Die Datei mit den Profilen ist beschädigt.</translation>
    </message>
    <message>
        <source>Start the program again: it keeps the file aside and saves what can be read.</source>
        <translation>Starten Sie das Programm neu: Es bewahrt die Datei auf und rettet, was lesbar ist.</translation>
    </message>
    <message>
        <source>The file with the profiles cannot be opened.</source>
        <translation>Die Datei mit den Profilen lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Check the rights of the folder, or name another one with --data-dir.</source>
        <translation>Prüfen Sie die Rechte des Ordners, oder nennen Sie mit --data-dir einen anderen.</translation>
    </message>
    <message>
        <source>This does not fit what is saved already.</source>
        <translation>Das passt nicht zu dem, was schon gespeichert ist.</translation>
    </message>
    <message>
        <source>Look at the profiles again and repeat the change.</source>
        <translation>Sehen Sie die Profile noch einmal an und wiederholen Sie die Änderung.</translation>
    </message>
    <message>
        <source>The profiles cannot be used: %1.</source>
        <translation>Die Profile sind nicht zu gebrauchen: %1.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, name another folder with --data-dir.</source>
        <translation>Versuchen Sie es noch einmal; bleibt es so, nennen Sie mit --data-dir einen anderen Ordner.</translation>
    </message>
    <message>
        <source>There is no such environment: %1.</source>
        <translation>Eine solche Umgebung gibt es nicht: %1.</translation>
    </message>
    <message>
        <source>Write sandbox or production, or leave it out.</source>
        <translation>Schreiben Sie sandbox oder production, oder lassen Sie die Angabe weg.</translation>
    </message>
    <message>
        <source>This is no export of profiles.</source>
        <translation>Das ist kein Export von Profilen.</translation>
    </message>
    <message>
        <source>Give a file that &quot;profile export&quot; has written.</source>
        <translation>Geben Sie eine Datei an, die „profile export“ geschrieben hat.</translation>
    </message>
    <message>
        <source>profile %1</source>
        <translation>Profil %1</translation>
    </message>
    <message>
        <source>The secrets in this document cannot be read.</source>
        <translation>Die Geheimnisse in diesem Dokument lassen sich nicht lesen.</translation>
    </message>
    <message>
        <source>Export them again.</source>
        <translation>Exportieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>What was in the keychain before could not be put back: %1</source>
        <translation>Was vorher im Schlüsselbund war, konnte nicht zurückgelegt werden: %1</translation>
    </message>
    <message>
        <source>It has no private key: the one of &quot;%1&quot; stays in the keychain for that profile alone.</source>
        <translation>Es hat keinen privaten Schlüssel: Der von &quot;%1&quot; bleibt im Schlüsselbund, allein für jenes Profil.</translation>
    </message>
    <message>
        <source>The passphrase of its key stays in the keychain for &quot;%1&quot; alone.</source>
        <translation>Die Passphrase seines Schlüssels bleibt im Schlüsselbund, allein für &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>the keychain</source>
        <translation>der Schlüsselbund</translation>
    </message>
    <message>
        <source>This profile has no private key.</source>
        <translation>Dieses Profil hat keinen privaten Schlüssel.</translation>
    </message>
    <message>
        <source>Name its file: profile edit NAME --key FILE.</source>
        <translation>Nennen Sie seine Datei: profile edit NAME --key DATEI.</translation>
    </message>
    <message>
        <source>The keychain is locked, and it was not unlocked.</source>
        <translation>Der Schlüsselbund ist gesperrt und wurde nicht entsperrt.</translation>
    </message>
    <message>
        <source>Unlock it (log in to the desktop, or open its own program) and try again, or name the key file.</source>
        <translation>Entsperren Sie ihn (am Desktop anmelden oder sein eigenes Programm öffnen) und versuchen Sie es noch einmal, oder nennen Sie die Schlüsseldatei.</translation>
    </message>
    <message>
        <source>The keychain has no such entry.</source>
        <translation>Der Schlüsselbund hat keinen solchen Eintrag.</translation>
    </message>
    <message>
        <source>Put the key into the keychain again, or name its file.</source>
        <translation>Legen Sie den Schlüssel noch einmal in den Schlüsselbund, oder nennen Sie seine Datei.</translation>
    </message>
    <message>
        <source>The keychain was not opened for this program.</source>
        <translation>Der Schlüsselbund wurde für dieses Programm nicht geöffnet.</translation>
    </message>
    <message>
        <source>Allow it when the keychain asks, or name the key file instead.</source>
        <translation>Erlauben Sie es, wenn der Schlüsselbund fragt, oder nennen Sie stattdessen die Schlüsseldatei.</translation>
    </message>
    <message>
        <source>There is no keychain here (no Secret Service and no KWallet answers).</source>
        <translation>Hier gibt es keinen Schlüsselbund (weder Secret Service noch KWallet antwortet).</translation>
    </message>
    <message>
        <source>Start one (gnome-keyring or KWallet), or keep the key as a file.</source>
        <translation>Starten Sie einen (gnome-keyring oder KWallet), oder bewahren Sie den Schlüssel als Datei auf.</translation>
    </message>
    <message>
        <source>The keychain failed: %1.</source>
        <translation>Der Schlüsselbund ist gescheitert: %1.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, keep the key as a file.</source>
        <translation>Versuchen Sie es noch einmal; bleibt es so, bewahren Sie den Schlüssel als Datei auf.</translation>
    </message>
    <message>
        <source>This member is not %1.</source>
        <translation>Dieses Element ist nicht %1.</translation>
    </message>
    <message>
        <source>Correct it, or export the profile again.</source>
        <translation>Berichtigen Sie es, oder exportieren Sie das Profil noch einmal.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>a time such as 2026-11-23T10:00:00Z</source>
        <translation>eine Zeit wie 2026-11-23T10:00:00Z</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>eine Liste von Texten</translation>
    </message>
    <message>
        <source>This address holds what looks like a secret, and a profile keeps none.</source>
        <translation>Diese Adresse enthält etwas, das wie ein Geheimnis aussieht, und ein Profil bewahrt keines auf.</translation>
    </message>
    <message>
        <source>Leave out the password or key in it.</source>
        <translation>Lassen Sie das Passwort oder den Schlüssel darin weg.</translation>
    </message>
    <message>
        <source>This is a private key, and a profile keeps none.</source>
        <translation>Das ist ein privater Schlüssel, und ein Profil bewahrt keinen auf.</translation>
    </message>
    <message>
        <source>Give the path of its file as the key, or keep it in the keychain.</source>
        <translation>Geben Sie als Schlüssel den Pfad seiner Datei an, oder bewahren Sie ihn im Schlüsselbund auf.</translation>
    </message>
    <message>
        <source>A profile needs a name.</source>
        <translation>Ein Profil braucht einen Namen.</translation>
    </message>
    <message>
        <source>Give it a short one.</source>
        <translation>Geben Sie ihm einen kurzen.</translation>
    </message>
    <message>
        <source>This name is longer than 120 characters.</source>
        <translation>Dieser Name ist länger als 120 Zeichen.</translation>
    </message>
    <message>
        <source>Give it a shorter one; notes have room for more.</source>
        <translation>Geben Sie ihm einen kürzeren; in den Notizen ist Platz für mehr.</translation>
    </message>
    <message>
        <source>This name holds characters that cannot be shown.</source>
        <translation>Dieser Name enthält Zeichen, die sich nicht anzeigen lassen.</translation>
    </message>
    <message>
        <source>Write it with letters, digits and blanks.</source>
        <translation>Schreiben Sie ihn mit Buchstaben, Ziffern und Leerzeichen.</translation>
    </message>
    <message>
        <source>The key in %1 is another one than before: %2 with thumbprint %3, and it was %4 with %5.</source>
        <translation>Der Schlüssel in %1 ist ein anderer als zuvor: %2 mit Fingerabdruck %3, und es war %4 mit %5.</translation>
    </message>
    <message>
        <source>A new file for the profiles cannot be made: %1.</source>
        <translation>Eine neue Datei für die Profile lässt sich nicht anlegen: %1.</translation>
    </message>
    <message>
        <source>Check the rights of the folder and the free space.</source>
        <translation>Prüfen Sie die Rechte des Ordners und den freien Platz.</translation>
    </message>
    <message>
        <source>Saved from it: %1 profiles, %2 attempts.</source>
        <translation>Daraus gerettet: %1 Profile, %2 Versuche.</translation>
    </message>
    <message>
        <source>The file with the profiles is damaged and cannot be kept aside.</source>
        <translation>Die Datei mit den Profilen ist beschädigt und lässt sich nicht aufbewahren.</translation>
    </message>
    <message>
        <source>Check the rights of the folder, or move the file away yourself, and start again.</source>
        <translation>Prüfen Sie die Rechte des Ordners, oder verschieben Sie die Datei selbst, und starten Sie neu.</translation>
    </message>
    <message>
        <source>The file with the profiles was damaged. It is kept as %1.</source>
        <translation>Die Datei mit den Profilen war beschädigt. Sie ist aufbewahrt als %1.</translation>
    </message>
    <message>
        <source>The secrets could not be encrypted.</source>
        <translation>Die Geheimnisse ließen sich nicht verschlüsseln.</translation>
    </message>
    <message>
        <source>Close other programs, so that there is memory, and try again.</source>
        <translation>Schließen Sie andere Programme, damit Speicher frei wird, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The encrypted secrets were changed or cut since they were exported.</source>
        <translation>Die verschlüsselten Geheimnisse wurden seit dem Export geändert oder abgeschnitten.</translation>
    </message>
    <message>
        <source>Take an undamaged copy, or export them again.</source>
        <translation>Nehmen Sie eine unbeschädigte Kopie, oder exportieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>A passphrase is needed for the secrets.</source>
        <translation>Für die Geheimnisse ist eine Passphrase nötig.</translation>
    </message>
    <message>
        <source>Give one with --passphrase-file or --passphrase-env.</source>
        <translation>Geben Sie eine mit --passphrase-file oder --passphrase-env an.</translation>
    </message>
    <message>
        <source>The secrets are encrypted in a way that this version does not know.</source>
        <translation>Die Geheimnisse sind auf eine Art verschlüsselt, die diese Version nicht kennt.</translation>
    </message>
    <message>
        <source>Use the version of this program that exported them.</source>
        <translation>Verwenden Sie die Version dieses Programms, die sie exportiert hat.</translation>
    </message>
    <message>
        <source>Decrypting these secrets would take more memory than is given to it.</source>
        <translation>Diese Geheimnisse zu entschlüsseln, würde mehr Speicher brauchen, als dafür vorgesehen ist.</translation>
    </message>
    <message>
        <source>Export them again with this version.</source>
        <translation>Exportieren Sie sie mit dieser Version noch einmal.</translation>
    </message>
    <message>
        <source>This is not the passphrase that the secrets were encrypted with.</source>
        <translation>Das ist nicht die Passphrase, mit der die Geheimnisse verschlüsselt wurden.</translation>
    </message>
    <message>
        <source>Try the one that was given when they were exported.</source>
        <translation>Probieren Sie die, die beim Export angegeben wurde.</translation>
    </message>
    <message>
        <source>certificate has ended</source>
        <translation>Zertifikat ist abgelaufen</translation>
    </message>
    <message numerus="yes">
        <source>certificate ends in %n days</source>
        <translation>
            <numerusform>Zertifikat endet in %n Tag</numerusform>
            <numerusform>Zertifikat endet in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>a rule has changed</source>
        <translation>eine Regel hat sich geändert</translation>
    </message>
    <message numerus="yes">
        <source>a rule changes in %n days</source>
        <translation>
            <numerusform>eine Regel ändert sich in %n Tag</numerusform>
            <numerusform>eine Regel ändert sich in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>gestern %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>morgen %1</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>token granted</source>
        <translation>Token erteilt</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>no answer (%1)</source>
        <translation>keine Antwort (%1)</translation>
    </message>
    <message>
        <source>waiting since %1, paused</source>
        <translation>wartet seit %1, angehalten</translation>
    </message>
    <message>
        <source>waiting since %1, next try %2</source>
        <translation>wartet seit %1, nächster Versuch %2</translation>
    </message>
    <message>
        <source>waiting since %1, trying now</source>
        <translation>wartet seit %1, versucht es gerade</translation>
    </message>
    <message>
        <source>changed, and nothing sent since</source>
        <translation>geändert und seitdem nicht gesendet</translation>
    </message>
    <message>
        <source>nothing sent yet</source>
        <translation>noch nichts gesendet</translation>
    </message>
    <message>
        <source>token at %1</source>
        <translation>Token um %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 um %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The folder for the profiles cannot be used: %1.</source>
        <translation>Der Ordner für die Profile ist nicht zu gebrauchen: %1.</translation>
    </message>
    <message>
        <source>Check its rights and the free space, or name another one with --data-dir.</source>
        <translation>Prüfen Sie seine Rechte und den freien Platz, oder nennen Sie mit --data-dir einen anderen.</translation>
    </message>
    <message>
        <source>Another copy of this program is changing the file with the profiles.</source>
        <translation>Eine andere Kopie dieses Programms ändert gerade die Datei mit den Profilen.</translation>
    </message>
    <message>
        <source>Wait a moment, or close the other copy, and try again.</source>
        <translation>Warten Sie einen Augenblick, oder schließen Sie die andere Kopie, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Files in this folder cannot be locked, so that two programs could not be kept apart: %1.</source>
        <translation>Dateien in diesem Ordner lassen sich nicht sperren, zwei Programme kämen einander also in die Quere: %1.</translation>
    </message>
    <message>
        <source>Name a folder on a disk of this machine with --data-dir.</source>
        <translation>Nennen Sie mit --data-dir einen Ordner auf einer Platte dieses Rechners.</translation>
    </message>
    <message>
        <source>profiles.db in this folder belongs to another program. It is left as it is.</source>
        <translation>profiles.db in diesem Ordner gehört einem anderen Programm. Die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Name another folder with --data-dir, or move the file elsewhere.</source>
        <translation>Nennen Sie mit --data-dir einen anderen Ordner, oder verschieben Sie die Datei.</translation>
    </message>
    <message>
        <source>A newer version of this program has written the profiles. They can be read here, and changed with that version.</source>
        <translation>Eine neuere Version dieses Programms hat die Profile geschrieben. Hier lassen sie sich lesen, und mit jener Version ändern.</translation>
    </message>
    <message>
        <source>An older version of this program has the profiles open, so they can be read here and nothing is saved. End it, its window and its watches, and start again.</source>
        <translation>Eine ältere Version dieses Programms hat die Profile geöffnet, deshalb können sie hier gelesen werden, und nichts wird gespeichert. Beenden Sie sie, ihr Fenster und ihre Beobachtungen, und starten Sie neu.</translation>
    </message>
    <message>
        <source>There is no room left for the folder %1, or its disk refuses to write, so profiles can be read and nothing is saved. Mend that, and start again.</source>
        <translation>Für den Ordner %1 ist kein Platz mehr, oder sein Datenträger lässt sich nicht beschreiben. Profile können gelesen werden, gespeichert wird nichts. Beheben Sie das, und starten Sie neu.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written, so profiles can be read and nothing is saved.</source>
        <translation>Der Ordner %1 lässt sich nicht beschreiben, daher können Profile gelesen, aber nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The newest changes cannot be read and are missing here.</source>
        <translation>Die neuesten Änderungen sind nicht lesbar und fehlen hier.</translation>
    </message>
    <message>
        <source>This attempt is no longer there.</source>
        <translation>Diesen Versuch gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Its profile was deleted in the meantime.</source>
        <translation>Sein Profil wurde inzwischen gelöscht.</translation>
    </message>
    <message>
        <source>There is no such attempt.</source>
        <translation>Einen solchen Versuch gibt es nicht.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Sehen Sie die Liste noch einmal an.</translation>
    </message>
    <message>
        <source>There is no such profile.</source>
        <translation>Ein solches Profil gibt es nicht.</translation>
    </message>
    <message>
        <source>See the names with: profile list</source>
        <translation>Die Namen zeigt: profile list</translation>
    </message>
    <message>
        <source>A profile in the file cannot be read.</source>
        <translation>Ein Profil in der Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>profile &quot;%1&quot; in %2</source>
        <translation>Profil „%1“ in %2</translation>
    </message>
    <message>
        <source>There is a profile of this name already.</source>
        <translation>Ein Profil dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>This profile was changed elsewhere in the meantime.</source>
        <translation>Dieses Profil wurde inzwischen anderswo geändert.</translation>
    </message>
    <message>
        <source>Look at what it is now and repeat the change.</source>
        <translation>Sehen Sie an, wie es jetzt ist, und wiederholen Sie die Änderung.</translation>
    </message>
    <message>
        <source>This watch was stopped, or another program goes on with it.</source>
        <translation>Diese Beobachtung wurde beendet, oder ein anderes Programm führt sie fort.</translation>
    </message>
    <message>
        <source>Look at the profile&apos;s watch again.</source>
        <translation>Sehen Sie die Beobachtung des Profils noch einmal an.</translation>
    </message>
    <message>
        <source>the window</source>
        <translation>das Fenster</translation>
    </message>
    <message>
        <source>the command line</source>
        <translation>die Befehlszeile</translation>
    </message>
    <message>
        <source>Nobody is named who is to run this watch.</source>
        <translation>Es ist niemand genannt, der diese Beobachtung ausführen soll.</translation>
    </message>
    <message>
        <source>%1 (process %2) watches this profile already.</source>
        <translation>%1 (Prozess %2) beobachtet dieses Profil schon.</translation>
    </message>
    <message>
        <source>Let it go on, or stop it there first.</source>
        <translation>Lassen Sie es weiterlaufen, oder beenden Sie es zuerst dort.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; signs with the key file %2 of this machine.</source>
        <translation>„%1“ signiert mit der Schlüsseldatei %2 dieses Rechners.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; makes assertions for %2 and sends them elsewhere. Check both before you send anything.</source>
        <translation>„%1“ stellt Assertions für %2 aus und sendet sie anderswohin. Prüfen Sie beides, bevor Sie etwas senden.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a profile, %2 &quot;certificate ends in 41 days&quot;.
----------
%1 is the name of a profile, %2 are sentences on what lies ahead of it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Trouble ahead for %n profiles</source>
        <translation>
            <numerusform>Bei %n Profil steht bald etwas im Weg</numerusform>
            <numerusform>Bei %n Profilen steht bald etwas im Weg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ad::smart</name>
    <message>
        <source>There is no client ID.</source>
        <translation>Es gibt keine Client-ID.</translation>
    </message>
    <message>
        <source>Give the client ID that the vendor shows for this app.</source>
        <translation>Geben Sie die Client-ID an, die der Hersteller für diese App zeigt.</translation>
    </message>
    <message>
        <source>There is no audience.</source>
        <translation>Es gibt keine Zielangabe (aud).</translation>
    </message>
    <message>
        <source>Give the token endpoint: the assertion names it as its audience.</source>
        <translation>Geben Sie den Token-Endpunkt an: Die Assertion nennt ihn als ihr Ziel (aud).</translation>
    </message>
    <message>
        <source>Check the FHIR base address, or give the token endpoint that the vendor documents.</source>
        <translation>Prüfen Sie die FHIR-Basisadresse, oder geben Sie den Token-Endpunkt an, den der Hersteller dokumentiert.</translation>
    </message>
    <message>
        <source>The discovery document is empty.</source>
        <translation>Das Discovery-Dokument ist leer.</translation>
    </message>
    <message>
        <source>The answer is an HTML page, not a discovery document.</source>
        <translation>Die Antwort ist eine HTML-Seite, kein Discovery-Dokument.</translation>
    </message>
    <message>
        <source>The discovery document is larger than 1 MiB.</source>
        <translation>Das Discovery-Dokument ist größer als 1 MiB.</translation>
    </message>
    <message>
        <source>The discovery document is not JSON: %1</source>
        <translation>Das Discovery-Dokument ist kein JSON: %1</translation>
    </message>
    <message>
        <source>The discovery document is JSON, but not an object.</source>
        <translation>Das Discovery-Dokument ist JSON, aber kein Objekt.</translation>
    </message>
    <message>
        <source>The discovery document has no token_endpoint.</source>
        <translation>Im Discovery-Dokument fehlt token_endpoint.</translation>
    </message>
    <message>
        <source>The token_endpoint of the discovery document is not an address.</source>
        <translation>Der token_endpoint des Discovery-Dokuments ist keine Adresse.</translation>
    </message>
    <message>
        <source>The discovery document names two token endpoints, and programs differ in which they take.</source>
        <translation>Das Discovery-Dokument nennt zwei Token-Endpunkte, und Programme nehmen bald den einen, bald den anderen.</translation>
    </message>
    <message>
        <source>Scopes are separated by one blank, not by commas.</source>
        <translation>Scopes werden durch ein Leerzeichen getrennt, nicht durch Kommas.</translation>
    </message>
    <message>
        <source>This scope holds a character that scopes may not have, such as a quotation mark or a letter beyond ASCII.</source>
        <translation>Dieser Scope enthält ein Zeichen, das Scopes nicht haben dürfen, etwa ein Anführungszeichen oder einen Buchstaben außerhalb von ASCII.</translation>
    </message>
    <message>
        <source>This scope is percent-encoded: it was encoded once too often.</source>
        <translation>Dieser Scope ist prozentkodiert: Er wurde einmal zu oft kodiert.</translation>
    </message>
    <message>
        <source>This scope is for a signed-in user; a backend service has none.</source>
        <translation>Dieser Scope ist für eine angemeldete Person; ein Backend-Dienst hat keine.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is written in small letters.</source>
        <translation>„%1“ wird kleingeschrieben.</translation>
    </message>
    <message>
        <source>A backend service asks for system/ scopes; this one needs an agreement with the vendor.</source>
        <translation>Ein Backend-Dienst bittet um system/-Scopes; dieser hier braucht eine Vereinbarung mit dem Hersteller.</translation>
    </message>
    <message>
        <source>The permission is absent: .read, .write, .* or letters of .cruds follow the resource type.</source>
        <translation>Das Recht fehlt: Auf den Ressourcentyp folgt .read, .write, .* oder Buchstaben aus .cruds.</translation>
    </message>
    <message>
        <source>A resource type begins with a capital letter, such as Patient, or is *.</source>
        <translation>Ein Ressourcentyp beginnt mit einem Großbuchstaben, etwa Patient, oder ist *.</translation>
    </message>
    <message>
        <source>Search parameters follow only SMART v2 permissions, such as .rs.</source>
        <translation>Suchparameter folgen nur auf Rechte nach SMART v2, etwa .rs.</translation>
    </message>
    <message>
        <source>The permission &quot;%1&quot; does not exist: there are .read, .write, .* and letters of .cruds.</source>
        <translation>Das Recht „%1“ gibt es nicht: Es gibt .read, .write, .* und Buchstaben aus .cruds.</translation>
    </message>
    <message>
        <source>The letters of the permission stand in the order c r u d s, each at most once; servers may refuse another order.</source>
        <translation>Die Buchstaben des Rechts stehen in der Reihenfolge c r u d s, jeder höchstens einmal; Server lehnen eine andere vielleicht ab.</translation>
    </message>
    <message>
        <source>Scopes are separated by one blank; here is a tab or a line break.</source>
        <translation>Scopes werden durch ein Leerzeichen getrennt; hier steht ein Tabulator oder Zeilenumbruch.</translation>
    </message>
    <message>
        <source>Scopes are separated by exactly one blank, with none at the beginning or end.</source>
        <translation>Scopes werden durch genau ein Leerzeichen getrennt, ohne eines am Anfang oder Ende.</translation>
    </message>
    <message>
        <source>This scope stands here twice.</source>
        <translation>Dieser Scope steht hier zweimal.</translation>
    </message>
</context>
<context>
    <name>ad::ui::Accessible</name>
    <message>
        <source>%1: %2</source>
        <extracomment>What a value is, and the value: &quot;Token type: Bearer&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ad::ui::Actions</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>Datei &amp;öffnen…</translation>
    </message>
    <message>
        <source>&amp;Paste whatever it is</source>
        <translation>Ein&amp;fügen, was es auch ist</translation>
    </message>
    <message>
        <source>Save the &amp;case without secrets…</source>
        <translation>&amp;Fall ohne Geheimnisse speichern…</translation>
    </message>
    <message>
        <source>&amp;Save the profile</source>
        <translation>Profil &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Import profiles…</source>
        <translation>Profile &amp;importieren …</translation>
    </message>
    <message>
        <source>&amp;Export profiles…</source>
        <translation>Profile &amp;exportieren …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Go to the start</source>
        <translation>Zum Start gehen</translation>
    </message>
    <message>
        <source>Go to the credentials</source>
        <translation>Zu den Zugangsdaten gehen</translation>
    </message>
    <message>
        <source>Go to the assertion</source>
        <translation>Zur Assertion gehen</translation>
    </message>
    <message>
        <source>Go to the request</source>
        <translation>Zur Anfrage gehen</translation>
    </message>
    <message>
        <source>Go to the diagnosis</source>
        <translation>Zur Diagnose gehen</translation>
    </message>
    <message>
        <source>Go to the watch</source>
        <translation>Zur Beobachtung</translation>
    </message>
    <message>
        <source>Go to the profiles</source>
        <translation>Zu den Profilen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>Voriger Schritt</translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation>Anfrage senden</translation>
    </message>
    <message>
        <source>Cancel the request</source>
        <translation>Anfrage abbrechen</translation>
    </message>
    <message>
        <source>Set all values back to what the server wants</source>
        <translation>Alle Werte auf das zurücksetzen, was der Server will</translation>
    </message>
    <message>
        <source>Compare with my own token</source>
        <translation>Mit meinem eigenen Token vergleichen</translation>
    </message>
    <message>
        <source>Ask the server for its token endpoint</source>
        <translation>Den Server nach seinem Token-Endpunkt fragen</translation>
    </message>
    <message>
        <source>Fetch the registered key set</source>
        <translation>Den registrierten Schlüsselsatz abrufen</translation>
    </message>
    <message>
        <source>Save the private key as a clean file…</source>
        <translation>Den privaten Schlüssel als saubere Datei speichern …</translation>
    </message>
    <message>
        <source>Trust a certificate authority…</source>
        <translation>Einer Zertifizierungsstelle vertrauen…</translation>
    </message>
    <message>
        <source>Watch until the answer changes</source>
        <translation>Beobachten, bis sich die Antwort ändert</translation>
    </message>
    <message>
        <source>Try now, without waiting</source>
        <translation>Jetzt versuchen, ohne zu warten</translation>
    </message>
    <message>
        <source>Pause the watch</source>
        <translation>Beobachtung anhalten</translation>
    </message>
    <message>
        <source>Stop the watch</source>
        <translation>Beobachtung beenden</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Token kopieren</translation>
    </message>
    <message>
        <source>Copy the header</source>
        <translation>Header kopieren</translation>
    </message>
    <message>
        <source>Copy the claims</source>
        <translation>Claims kopieren</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
    <message>
        <source>Copy as HTTP</source>
        <translation>Als HTTP kopieren</translation>
    </message>
    <message>
        <source>Copy the public key as PEM</source>
        <translation>Öffentlichen Schlüssel als PEM kopieren</translation>
    </message>
    <message>
        <source>Copy the public key as a JWKS</source>
        <translation>Öffentlichen Schlüssel als JWKS kopieren</translation>
    </message>
    <message>
        <source>Copy report, safe to share</source>
        <translation>Bericht zum Teilen kopieren</translation>
    </message>
    <message>
        <source>Copy a program in Go</source>
        <translation>Ein Programm in Go kopieren</translation>
    </message>
    <message>
        <source>Copy a program in Python</source>
        <translation>Ein Programm in Python kopieren</translation>
    </message>
    <message>
        <source>Copy a program in Node.js</source>
        <translation>Ein Programm in Node.js kopieren</translation>
    </message>
    <message>
        <source>Copy a program in C#</source>
        <translation>Ein Programm in C# kopieren</translation>
    </message>
    <message>
        <source>Copy a program in Java</source>
        <translation>Ein Programm in Java kopieren</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Find in the checklist</source>
        <translation>In der Checkliste &amp;suchen</translation>
    </message>
    <message>
        <source>Practise: everything is right, and Epic says no</source>
        <translation>Üben: Alles stimmt, und Epic sagt nein</translation>
    </message>
    <message>
        <source>Practise: the audience is almost right</source>
        <translation>Üben: Die Zielangabe stimmt fast</translation>
    </message>
    <message>
        <source>Practise: five minutes are not five minutes</source>
        <translation>Üben: Fünf Minuten sind nicht fünf Minuten</translation>
    </message>
    <message>
        <source>Colours as the system has them</source>
        <translation>Farben wie im System</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Helle Farben</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Dunkle Farben</translation>
    </message>
    <message>
        <source>Forget which files were opened</source>
        <translation>Vergessen, welche Dateien geöffnet wurden</translation>
    </message>
    <message>
        <source>Search &amp;actions</source>
        <translation>&amp;Aktionen suchen</translation>
    </message>
    <message>
        <source>Explain what is &amp;focused</source>
        <translation>Erklären, was den &amp;Fokus hat</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Tastatur</translation>
    </message>
    <message>
        <source>A&amp;bout Assertion Doctor</source>
        <translation>Ü&amp;ber Assertion Doctor</translation>
    </message>
    <message>
        <source>theme mode appearance</source>
        <extracomment>Words by which somebody may seek “Dark colours”, with blanks between them.</extracomment>
        <translation>Thema Modus Design Aussehen</translation>
    </message>
    <message>
        <source>preferences options configuration language</source>
        <extracomment>Words by which somebody may seek “Settings”, with blanks between them.</extracomment>
        <translation>Vorgaben Optionen Konfiguration Sprache</translation>
    </message>
    <message>
        <source>help explanation</source>
        <extracomment>Words by which somebody may seek “Explain what is focused”, with blanks between them.</extracomment>
        <translation>Hilfe Erklärung</translation>
    </message>
    <message>
        <source>shortcuts keys</source>
        <extracomment>Words by which somebody may seek “Keyboard”, with blanks between them.</extracomment>
        <translation>Tastenkürzel Tasten</translation>
    </message>
    <message>
        <source>export ticket support</source>
        <extracomment>Words by which somebody may seek “Copy report, safe to share”, with blanks between them.</extracomment>
        <translation>Export Ticket Support</translation>
    </message>
    <message>
        <source>version licence</source>
        <extracomment>Words by which somebody may seek “About”, with blanks between them.</extracomment>
        <translation>Version Lizenz</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Beobachtung</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Üben</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>ad::ui::AddMember</name>
    <message>
        <source>Add a header parameter</source>
        <translation>Header-Parameter hinzufügen</translation>
    </message>
    <message>
        <source>Add a claim</source>
        <translation>Claim hinzufügen</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>value, a text or JSON</source>
        <translation>Wert, ein Text oder JSON</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Name of the new header parameter</source>
        <translation>Name des neuen Header-Parameters</translation>
    </message>
    <message>
        <source>Name of the new claim</source>
        <translation>Name des neuen Claims</translation>
    </message>
    <message>
        <source>Value of the new header parameter</source>
        <translation>Wert des neuen Header-Parameters</translation>
    </message>
    <message>
        <source>Value of the new claim</source>
        <translation>Wert des neuen Claims</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Both are needed: a name and a value.</source>
        <translation>Beides ist nötig: ein Name und ein Wert.</translation>
    </message>
    <message>
        <source>There is a row of this name already: change its value there.</source>
        <translation>Eine Zeile dieses Namens gibt es schon: Ändern Sie dort ihren Wert.</translation>
    </message>
</context>
<context>
    <name>ad::ui::AgeCard</name>
    <message>
        <source>When was the key saved?</source>
        <translation>Wann wurde der Schlüssel gespeichert?</translation>
    </message>
    <message>
        <source>When was the key saved at %1?</source>
        <translation>Wann wurde der Schlüssel bei %1 gespeichert?</translation>
    </message>
    <message>
        <source>It is not known, so nobody can say how long it still takes: %1’s own time, usually %2, counts from then.</source>
        <extracomment>%1 is a vendor, %2 a length of time: &quot;30 min&quot;.</extracomment>
        <translation>Das ist nicht bekannt, und so kann niemand sagen, wie lange es noch dauert: Von da an zählt die eigene Zeit von %1 (gewöhnlich %2).</translation>
    </message>
</context>
<context>
    <name>ad::ui::AheadNotes</name>
    <message>
        <source>Trouble ahead</source>
        <translation>Was bald im Weg steht</translation>
    </message>
</context>
<context>
    <name>ad::ui::AssertionPage</name>
    <message>
        <source>Client assertion</source>
        <translation>Client-Assertion</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Decoded</source>
        <translation>Dekodiert</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Compare with my own token</source>
        <translation>Mit meinem eigenen Token vergleichen</translation>
    </message>
    <message>
        <source>&amp;Undo all changes</source>
        <translation>Alle Änderungen &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>It was kept without its signature: send it again, or change a value, and it is signed anew.</source>
        <translation>Ohne Signatur aufgehoben: Senden Sie erneut oder ändern Sie einen Wert, dann wird neu signiert.</translation>
    </message>
    <message>
        <source>The signed statement that proves who you are</source>
        <translation>Die signierte Erklärung, die beweist, wer Sie sind</translation>
    </message>
    <message>
        <source>What was brought holds no assertion. One can be signed with the credentials that are here.</source>
        <translation>In dem, was geöffnet wurde, ist keine Assertion. Mit den Zugangsdaten hier lässt sich eine signieren.</translation>
    </message>
    <message>
        <source>It is made from the credentials, or comes with a token or request that you bring.</source>
        <translation>Sie entsteht aus den Zugangsdaten oder kommt mit einem Token oder einer Anfrage, die Sie mitbringen.</translation>
    </message>
    <message>
        <source>It is made as soon as the credentials are complete. Still needed: %1.</source>
        <translation>Sie entsteht, sobald die Zugangsdaten vollständig sind. Noch nötig: %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln Zeichen</numerusform>
            <numerusform>%Ln Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>signature, %n bytes</source>
        <translation>
            <numerusform>Signatur, %n Byte</numerusform>
            <numerusform>Signatur, %n Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>verifies</source>
        <translation>geprüft und richtig</translation>
    </message>
    <message>
        <source>does not verify</source>
        <translation>passt nicht</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message numerus="yes">
        <source>%n more members stand in the JSON.</source>
        <translation>
            <numerusform>%n weiteres Element steht im JSON.</numerusform>
            <numerusform>%n weitere Elemente stehen im JSON.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 Problem</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Why? %1</source>
        <extracomment>%1 is a sentence that says what was found.</extracomment>
        <translation>Warum? %1</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>Kopieren &amp;als</translation>
    </message>
    <message>
        <source>Copy &amp;token</source>
        <translation>&amp;Token kopieren</translation>
    </message>
    <message>
        <source>&amp;Next: request</source>
        <translation>&amp;Weiter: Anfrage</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Request as curl</source>
        <translation>Anfrage als curl</translation>
    </message>
    <message>
        <source>Request as HTTP</source>
        <translation>Anfrage als HTTP</translation>
    </message>
    <message>
        <source>There is no assertion yet</source>
        <translation>Es gibt noch keine Assertion</translation>
    </message>
    <message>
        <source>&amp;Go to the credentials</source>
        <translation>Zu den Zugangs&amp;daten</translation>
    </message>
    <message>
        <source>&amp;Sign one now</source>
        <translation>Jetzt eine &amp;signieren</translation>
    </message>
    <message>
        <source>With the credentials that are here; what was brought stays in the list of attempts</source>
        <translation>Mit den Zugangsdaten hier; was geöffnet wurde, bleibt in der Liste der Versuche</translation>
    </message>
    <message>
        <source>&amp;Paste a token</source>
        <translation>Token &amp;einfügen</translation>
    </message>
    <message>
        <source>Encoded</source>
        <translation>Kodiert</translation>
    </message>
    <message>
        <source>Encoded assertion</source>
        <translation>Kodierte Assertion</translation>
    </message>
    <message>
        <source>There is no token in what was brought: header and claims are shown as the text or the program tells them. Paste the token itself, and its signature is checked as well.</source>
        <translation>Im Mitgebrachten steht kein Token: Header und Claims sind so gezeigt, wie der Text oder das Programm sie nennt. Fügen Sie das Token selbst ein, dann wird auch seine Signatur geprüft.</translation>
    </message>
    <message>
        <source>header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Header and claims as JSON</source>
        <translation>Header und Claims als JSON</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>JSON kopieren</translation>
    </message>
    <message>
        <source>Life of this assertion</source>
        <translation>Leben dieser Assertion</translation>
    </message>
</context>
<context>
    <name>ad::ui::AttemptsModel</name>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>An attempt for screen readers: time, answer, duration and what was changed.</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Took, and what changed</source>
        <translation>Dauer, und was sich änderte</translation>
    </message>
</context>
<context>
    <name>ad::ui::CauseCard</name>
    <message>
        <source>Settle it: answer the question</source>
        <translation>Klären: Frage beantworten</translation>
    </message>
    <message>
        <source>Watch, and tell me</source>
        <translation>Beobachten und Bescheid geben</translation>
    </message>
    <message>
        <source>Settle it: send a probe</source>
        <translation>Klären: Probe senden</translation>
    </message>
    <message>
        <source>Settle it: fetch the key set</source>
        <translation>Klären: Schlüsselsatz holen</translation>
    </message>
    <message>
        <source>Settle it: compare the keys</source>
        <translation>Klären: Schlüssel vergleichen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation>%1 zuklappen</translation>
    </message>
    <message>
        <source>Unfold %1</source>
        <translation>%1 aufklappen</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Zuklappen</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Aufklappen</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>What helps in general</source>
        <translation>Was allgemein hilft</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 says what the button does, %2 is a cause.
----------
%1 says what is done, %2 is a cause.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Hide what helps in general</source>
        <translation>Allgemeines ausblenden</translation>
    </message>
    <message>
        <source>What would settle it</source>
        <translation>Was es klären würde</translation>
    </message>
    <message>
        <source>Hide what to do</source>
        <translation>Schritte ausblenden</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>Explain %1</source>
        <translation>%1 erklären</translation>
    </message>
    <message>
        <source>Hide the explanation</source>
        <translation>Erklärung ausblenden</translation>
    </message>
</context>
<context>
    <name>ad::ui::CausesModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A cause and how likely it is.</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ad::ui::ClaimRowWidget</name>
    <message>
        <source>was</source>
        <extracomment>Before the value that was there until it was fixed.</extracomment>
        <translation>vorher</translation>
    </message>
    <message>
        <source>Fix it</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>%1 weglassen</translation>
    </message>
    <message>
        <source>New value of %1</source>
        <translation>Neuer Wert für %1</translation>
    </message>
    <message>
        <source>Fix %1</source>
        <translation>%1 beheben</translation>
    </message>
    <message>
        <source>Take the fix of %1 back</source>
        <translation>Behebung von %1 zurücknehmen</translation>
    </message>
    <message>
        <source>Why %1 matters</source>
        <translation>Warum %1 wichtig ist</translation>
    </message>
    <message>
        <source>%1 was %2</source>
        <translation>%1 war vorher %2</translation>
    </message>
    <message>
        <source>Fixed: %1</source>
        <translation>Behoben: %1</translation>
    </message>
</context>
<context>
    <name>ad::ui::ClaimsModel</name>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>Name, value and verdict of a claim, for screen readers.</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a claim or header parameter, %2 says what is wrong with it.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ad::ui::ClientNote</name>
    <message>
        <source>This is a template that was not filled in.</source>
        <translation>Das ist eine Vorlage, die nicht ausgefüllt wurde.</translation>
    </message>
    <message>
        <source>There are quotes around the ID. They would be sent as a part of it.</source>
        <translation>Um die ID stehen Anführungszeichen. Sie würden als Teil davon gesendet.</translation>
    </message>
    <message>
        <source>There is a blank or a character that cannot be seen in the ID.</source>
        <translation>In der ID steht ein Leerzeichen oder ein unsichtbares Zeichen.</translation>
    </message>
    <message numerus="yes">
        <source>%n characters, a JWT in itself: so this server makes its client IDs.</source>
        <translation>
            <numerusform>%n Zeichen, selbst ein JWT: So macht dieser Server seine Client-IDs.</numerusform>
            <numerusform>%n Zeichen, selbst ein JWT: So macht dieser Server seine Client-IDs.</numerusform>
        </translation>
    </message>
    <message>
        <source>This looks like a JWT. Only few servers give such client IDs; an assertion does not belong here.</source>
        <translation>Das sieht wie ein JWT aus. Nur wenige Server geben solche Client-IDs; eine Assertion gehört nicht hierher.</translation>
    </message>
    <message>
        <source>This is an address. Most servers give an ID instead.</source>
        <translation>Das ist eine Adresse. Die meisten Server geben stattdessen eine ID.</translation>
    </message>
    <message>
        <source>Epic gives two: this should be the non-production one.</source>
        <translation>Epic gibt zwei: Das sollte die für den Test sein.</translation>
    </message>
    <message>
        <source>Epic gives two: this should be the production one.</source>
        <translation>Epic gibt zwei: Das sollte die für die Produktion sein.</translation>
    </message>
    <message>
        <source>Epic gives two: one for production, one for everything else.</source>
        <translation>Epic gibt zwei: eine für die Produktion, eine für alles andere.</translation>
    </message>
    <message>
        <source>A GUID, without blanks or quotes.</source>
        <translation>Eine GUID, ohne Leerzeichen und Anführungszeichen.</translation>
    </message>
</context>
<context>
    <name>ad::ui::CodeMenu</name>
    <message>
        <source>Program in %1</source>
        <extracomment>%1 is a programming language.</extracomment>
        <translation>Programm in %1</translation>
    </message>
</context>
<context>
    <name>ad::ui::CodeView</name>
    <message>
        <source>… and %L1 characters more</source>
        <extracomment>At the end of a long text; %L1 is a number of characters.</extracomment>
        <translation>… und %L1 weitere Zeichen</translation>
    </message>
</context>
<context>
    <name>ad::ui::Columns</name>
    <message>
        <source>Border between the columns</source>
        <translation>Grenze zwischen den Spalten</translation>
    </message>
    <message>
        <source>The arrow keys move it, Home puts it back.</source>
        <translation>Die Pfeiltasten verschieben sie, Pos1 setzt sie zurück.</translation>
    </message>
    <message>
        <source>Drag to make a column wider; a double click puts it back.</source>
        <translation>Ziehen macht eine Spalte breiter; ein Doppelklick setzt sie zurück.</translation>
    </message>
</context>
<context>
    <name>ad::ui::CommandPalette</name>
    <message>
        <source>Search actions</source>
        <translation>Aktionen suchen</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Write some letters; the arrow keys choose, Enter does it</source>
        <translation>Schreiben Sie ein paar Buchstaben; die Pfeiltasten wählen, Enter führt aus</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>No action fits</source>
        <translation>Keine Aktion passt</translation>
    </message>
</context>
<context>
    <name>ad::ui::CompareView</name>
    <message>
        <source>writing</source>
        <translation>Schreibweise</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Nothing is compared yet</source>
        <translation>Noch wird nichts verglichen</translation>
    </message>
    <message>
        <source>Here stands what your token does otherwise than the reference, and what the server makes of it.</source>
        <translation>Hier steht, was Ihr Token anders macht als die Referenz, und was der Server daraus macht.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>My own token</source>
        <translation>Mein eigenes Token</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Paste or drop the token that your own code makes, or its whole curl command or request.</source>
        <translation>Fügen Sie das Token ein, das Ihr eigener Code erzeugt, oder dessen ganzen curl-Befehl oder die Anfrage, oder legen Sie es als Datei hier ab.</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Paste token</source>
        <translation>Token ein&amp;fügen</translation>
    </message>
    <message>
        <source>This was not taken: it is longer than any token or request. Paste the token alone, or the one request with it.</source>
        <translation>Das wurde nicht übernommen: Es ist länger als jedes Token und jede Anfrage. Fügen Sie das Token allein ein oder die eine Anfrage, in der es steht.</translation>
    </message>
    <message>
        <source>Open my own token</source>
        <translation>Mein eigenes Token öffnen</translation>
    </message>
    <message>
        <source>Differences that matter</source>
        <translation>Unterschiede, die zählen</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>&quot;aud, mine&quot;: a value for screen readers.</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>meines</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Why %1 matters</source>
        <translation>Warum %1 wichtig ist</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The same in both: %1</source>
        <translation>In beiden gleich: %1</translation>
    </message>
    <message>
        <source>The reference is %1.</source>
        <translation>Die Referenz ist %1.</translation>
    </message>
    <message>
        <source>Nothing that matters: this token says the same as the reference.</source>
        <translation>Nichts, was zählt: Dieses Token sagt dasselbe wie die Referenz.</translation>
    </message>
    <message>
        <source>1 difference matters.</source>
        <translation>1 Unterschied zählt.</translation>
    </message>
    <message numerus="yes">
        <source>%n differences matter.</source>
        <translation>
            <numerusform>%n Unterschied zählt.</numerusform>
            <numerusform>%n Unterschiede zählen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Differs, and may: %1.</source>
        <translation>Ist anders und darf es: %1.</translation>
    </message>
    <message>
        <source>1 value is the same.</source>
        <translation>1 Wert ist gleich.</translation>
    </message>
    <message numerus="yes">
        <source>%n values are the same.</source>
        <translation>
            <numerusform>%n Wert ist gleich.</numerusform>
            <numerusform>%n Werte sind gleich.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ad::ui::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>ad::ui::CredentialsPage</name>
    <message>
        <source>From the address</source>
        <translation>Aus der Adresse</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Ein anderer Server</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>Where to, who you are, and the key that proves it</source>
        <translation>Wohin, wer Sie sind, und der Schlüssel, der es beweist</translation>
    </message>
    <message>
        <source>&amp;Next: assertion</source>
        <translation>&amp;Weiter: Assertion</translation>
    </message>
    <message>
        <source>&amp;Save as a profile</source>
        <translation>Als Profil &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Save the profile</source>
        <translation>Profil &amp;speichern</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Sandbox (non-production)</source>
        <translation>Sandbox (Test)</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>&amp;Vendor</source>
        <translation>&amp;Hersteller</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Umgebung</translation>
    </message>
    <message>
        <source>F&amp;HIR base or token endpoint</source>
        <translation>F&amp;HIR-Basis oder Token-Endpunkt</translation>
    </message>
    <message>
        <source>Known addresses</source>
        <translation>Bekannte Adressen</translation>
    </message>
    <message>
        <source>Ask the server again</source>
        <translation>Den Server noch einmal fragen</translation>
    </message>
    <message>
        <source>Trust its authority…</source>
        <translation>Ihrer Stelle vertrauen…</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Client &amp;ID</source>
        <translation>Client-&amp;ID</translation>
    </message>
    <message>
        <source>Take it without them</source>
        <translation>Ohne sie übernehmen</translation>
    </message>
    <message>
        <source>Sco&amp;pe</source>
        <translation>Sco&amp;pe</translation>
    </message>
    <message>
        <source>Empty: no scope is sent.</source>
        <translation>Leer: Es wird kein Scope gesendet.</translation>
    </message>
    <message>
        <source>Several scopes are separated by blanks.</source>
        <translation>Mehrere Scopes werden durch Leerzeichen getrennt.</translation>
    </message>
    <message>
        <source>From the address: %1</source>
        <extracomment>%1 is &quot;sandbox&quot; or &quot;production&quot;, or the name of a vendor.</extracomment>
        <translation>Aus der Adresse: %1</translation>
    </message>
    <message>
        <source>Blanks around it were left out.</source>
        <translation>Leerzeichen davor und dahinter wurden weggelassen.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Asking the server where its token endpoint is…</source>
        <translation>Der Server wird gefragt, wo sein Token-Endpunkt ist…</translation>
    </message>
    <message>
        <source>At the FHIR base the token endpoint is looked up.</source>
        <translation>An der FHIR-Basis wird der Token-Endpunkt nachgesehen.</translation>
    </message>
    <message>
        <source>Ask the server</source>
        <translation>Server fragen</translation>
    </message>
</context>
<context>
    <name>ad::ui::DiagnosisPage</name>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Copy &amp;report, safe to share</source>
        <translation>&amp;Bericht zum Teilen kopieren</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>&amp;Erneut senden</translation>
    </message>
    <message>
        <source>How the server reads your request</source>
        <translation>Wie der Server Ihre Anfrage liest</translation>
    </message>
    <message>
        <source>✓ proved   ◌ right as far as can be seen from here   ✕ refused here   ? not known</source>
        <translation>✓ bewiesen   ◌ richtig, soweit von hier zu sehen   ✕ hier abgelehnt   ? nicht bekannt</translation>
    </message>
    <message>
        <source>Likely causes</source>
        <translation>Wahrscheinliche Ursachen</translation>
    </message>
    <message>
        <source>most likely first</source>
        <translation>wahrscheinlichste zuerst</translation>
    </message>
    <message>
        <source>Nothing to diagnose yet</source>
        <translation>Noch nichts zu diagnostizieren</translation>
    </message>
    <message>
        <source>Here stands why the server says no, once there is an assertion, a request or an answer to look at.</source>
        <translation>Hier steht, warum der Server nein sagt, sobald es eine Assertion, eine Anfrage oder eine Antwort anzusehen gibt.</translation>
    </message>
    <message>
        <source>&amp;Bring something</source>
        <translation>&amp;Etwas mitbringen</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find in the checklist</source>
        <translation>In der Checkliste suchen</translation>
    </message>
    <message>
        <source>Changed since, and not sent again. The last answer, at %1: %2</source>
        <extracomment>%1 is a time of day, %2 an answer: &quot;400 invalid_client&quot;.</extracomment>
        <translation>Seither geändert und nicht wieder gesendet. Letzte Antwort, %1: %2</translation>
    </message>
    <message>
        <source>Why the server says no, and what to do about it</source>
        <translation>Warum der Server nein sagt, und was zu tun ist</translation>
    </message>
    <message>
        <source>Nothing known so far speaks for any cause. The server’s answer tells most.</source>
        <translation>Nichts, was bisher bekannt ist, spricht für eine Ursache. Die Antwort des Servers sagt am meisten.</translation>
    </message>
    <message>
        <source>Nothing known so far speaks for any cause. Open the answer that you got: it tells most.</source>
        <translation>Nichts, was bisher bekannt ist, spricht für eine Ursache. Öffnen Sie die Antwort, die Sie bekamen: Sie sagt am meisten.</translation>
    </message>
    <message>
        <source>The watch is on.</source>
        <translation>Die Beobachtung läuft.</translation>
    </message>
    <message>
        <source>The watch is on: it tries again at %1.</source>
        <extracomment>%1 is a time of day.</extracomment>
        <translation>Die Beobachtung läuft: nächster Versuch um %1.</translation>
    </message>
    <message>
        <source>Its answer is awaited.</source>
        <translation>Die Antwort wird erwartet.</translation>
    </message>
    <message>
        <source>Not sent since it was changed.</source>
        <translation>Seit der Änderung nicht gesendet.</translation>
    </message>
    <message>
        <source>What stands below could be seen beforehand.</source>
        <translation>Was unten steht, war vorher zu sehen.</translation>
    </message>
    <message>
        <source>%1. What stands below could be seen beforehand.</source>
        <translation>%1. Was unten steht, war vorher zu sehen.</translation>
    </message>
    <message>
        <source>No finding holds “%1”.</source>
        <translation>Kein Befund enthält „%1“.</translation>
    </message>
    <message>
        <source>Reach server</source>
        <translation>Ankunft</translation>
    </message>
    <message>
        <source>Read form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Know client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Find key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Authorise</source>
        <translation>Erlaubnis</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Erteilung</translation>
    </message>
    <message>
        <source>Fix it</source>
        <extracomment>%1 is one or several claims, header parameters, or parts of the request: &quot;exp and iat&quot;.</extracomment>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>Fix %1</source>
        <translation>%1 beheben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation>Anfrage senden</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Trust its authority…</source>
        <translation>Ihrer Stelle vertrauen…</translation>
    </message>
    <message>
        <source>Open the private key</source>
        <translation>Privaten Schlüssel öffnen</translation>
    </message>
    <message>
        <source>Compare the keys</source>
        <translation>Schlüssel vergleichen</translation>
    </message>
    <message>
        <source>Fetch the key set</source>
        <translation>Schlüsselsatz abrufen</translation>
    </message>
    <message>
        <source>Send a probe</source>
        <translation>Probe senden</translation>
    </message>
    <message>
        <source>See the two keys</source>
        <translation>Beide Schlüssel ansehen</translation>
    </message>
    <message>
        <source>Show where</source>
        <translation>Stelle zeigen</translation>
    </message>
    <message>
        <source>Watch, and tell me</source>
        <translation>Beobachten und Bescheid geben</translation>
    </message>
    <message>
        <source>See the watch</source>
        <translation>Zur Beobachtung</translation>
    </message>
    <message>
        <source>Say when it was saved</source>
        <translation>Sagen, wann gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>Answer %n questions</source>
        <translation>
            <numerusform>Die Frage beantworten</numerusform>
            <numerusform>%n Fragen beantworten</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Save as a profile</source>
        <translation>Als Profil speichern</translation>
    </message>
    <message>
        <source>Copy the access token</source>
        <translation>Zugriffstoken kopieren</translation>
    </message>
</context>
<context>
    <name>ad::ui::Draft</name>
    <message>
        <source>What was not saved when the window closed cannot be read.</source>
        <translation>Was beim Schließen des Fensters nicht gespeichert war, lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The file is kept aside.</source>
        <translation>Die Datei bleibt beiseitegelegt erhalten.</translation>
    </message>
</context>
<context>
    <name>ad::ui::DropHint</name>
    <message>
        <source>Drop it anywhere</source>
        <translation>Irgendwo ablegen</translation>
    </message>
    <message>
        <source>Drop it anywhere: what it is, is found out</source>
        <translation>Irgendwo ablegen: Was es ist, findet sich heraus</translation>
    </message>
</context>
<context>
    <name>ad::ui::ElidedLabel</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>ad::ui::ExplanationView</name>
    <message>
        <source>Copy the command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>There is no explanation of this yet.</source>
        <translation>Dazu gibt es noch keine Erklärung.</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Warum es wichtig ist</translation>
    </message>
    <message>
        <source>How to see it</source>
        <translation>Woran man es sieht</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Quellen</translation>
    </message>
</context>
<context>
    <name>ad::ui::FindingRow</name>
    <message>
        <source>Expected: %1</source>
        <translation>Erwartet: %1</translation>
    </message>
    <message>
        <source>Found: %1
Expected: %2</source>
        <translation>Gefunden: %1
Erwartet: %2</translation>
    </message>
    <message>
        <source>Show it in the assertion</source>
        <translation>In der Assertion zeigen</translation>
    </message>
    <message>
        <source>Show it in the request</source>
        <translation>In der Anfrage zeigen</translation>
    </message>
    <message>
        <source>Show it in the answer</source>
        <translation>In der Antwort zeigen</translation>
    </message>
    <message>
        <source>Show it in the credentials</source>
        <translation>In den Zugangsdaten zeigen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Save the repaired key…</source>
        <translation>Berichtigten Schlüssel speichern…</translation>
    </message>
    <message>
        <source>Fix it</source>
        <translation>Beheben</translation>
    </message>
</context>
<context>
    <name>ad::ui::FindingsModel</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Only you can answer</source>
        <translation>Nur Sie können antworten</translation>
    </message>
    <message>
        <source>Answered by you</source>
        <translation>Von Ihnen beantwortet</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Einen Blick wert</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>Nicht prüfbar</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n</source>
        <extracomment>A group of the checklist and how many findings are in it.</extracomment>
        <translation>
            <numerusform>%1: %n</numerusform>
            <numerusform>%1: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ad::ui::FixNote</name>
    <message>
        <source>absent</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Fixed</source>
        <extracomment>%1 is a claim, header parameter or part of the request, or several of them.</extracomment>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>Fixed: %1</source>
        <translation>Behoben: %1</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nachher</translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <extracomment>What was there and what is there now.</extracomment>
        <translation>%1, jetzt %2</translation>
    </message>
</context>
<context>
    <name>ad::ui::FoundExpected</name>
    <message>
        <source>found</source>
        <extracomment>Before a value that was seen, and is wrong.</extracomment>
        <translation>gefunden</translation>
    </message>
    <message>
        <source>expected</source>
        <extracomment>Before the value that it has to be.</extracomment>
        <translation>erwartet</translation>
    </message>
</context>
<context>
    <name>ad::ui::GrantedCard</name>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>What was granted</source>
        <translation>Was erteilt wurde</translation>
    </message>
    <message>
        <source>Copy the access &amp;token</source>
        <translation>Access-&amp;Token kopieren</translation>
    </message>
    <message>
        <source>The access token is kept in memory alone, until the window closes.</source>
        <translation>Das Access-Token bleibt nur im Speicher, bis das Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>Token type</source>
        <translation>Art des Tokens</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Gültig für</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>A saved profile keeps what works: it tells before a registered certificate ends or the vendor changes a rule, and what changed when it stops working.</source>
        <translation>Ein gespeichertes Profil bewahrt, was funktioniert: Es meldet sich, bevor ein registriertes Zertifikat endet oder der Hersteller eine Regel ändert, und sagt, was sich geändert hat, wenn es nicht mehr geht.</translation>
    </message>
    <message>
        <source>The profile keeps what works: it tells before a registered certificate ends or the vendor changes a rule, and what changed when it stops working.</source>
        <translation>Das Profil bewahrt, was funktioniert: Es meldet sich, bevor ein registriertes Zertifikat endet oder der Hersteller eine Regel ändert, und sagt, was sich geändert hat, wenn es nicht mehr geht.</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Save as a profile</source>
        <translation>Als Profil speichern</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Asked for and not granted: %1.</source>
        <translation>Verlangt und nicht erteilt: %1.</translation>
    </message>
</context>
<context>
    <name>ad::ui::GroupRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>zugeklappt</translation>
    </message>
</context>
<context>
    <name>ad::ui::IntakeNote</name>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>lines %1–%2</source>
        <translation>Zeilen %1–%2</translation>
    </message>
    <message>
        <source>Show what was read</source>
        <translation>Zeigen, was gelesen wurde</translation>
    </message>
    <message>
        <source>Lay it on the open case</source>
        <translation>Zum offenen Fall hinzufügen</translation>
    </message>
    <message>
        <source>What was open comes back, with this added to it</source>
        <translation>Was offen war, kommt zurück, und dies kommt hinzu</translation>
    </message>
    <message>
        <source>Make it a case of its own</source>
        <translation>Zu einem eigenen Fall machen</translation>
    </message>
    <message>
        <source>What was open stays as it was</source>
        <translation>Was offen war, bleibt, wie es war</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>As it was before this was brought</source>
        <translation>So, wie es vorher war</translation>
    </message>
    <message>
        <source>Close this note</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
    <message>
        <source>Hide what was read</source>
        <translation>Verbergen, was gelesen wurde</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>nicht verstanden</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A thing that was recognised, and the lines that it stands on.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>1 thing was read from: %1</source>
        <extracomment>%n things were read; %1 is where they stood: &quot;pasted text&quot;, or the name of a file.</extracomment>
        <translation>1 Sache wurde gelesen aus: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n things were read from: %1</source>
        <translation>
            <numerusform>%n Sache wurde gelesen aus: %1</numerusform>
            <numerusform>%n Sachen wurden gelesen aus: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>1 more was not needed</source>
        <translation>1 weitere wurde nicht gebraucht</translation>
    </message>
    <message numerus="yes">
        <source>%n more were not needed</source>
        <translation>
            <numerusform>%n weitere wurde nicht gebraucht</numerusform>
            <numerusform>%n weitere wurden nicht gebraucht</numerusform>
        </translation>
    </message>
    <message>
        <source>1 part is not understood</source>
        <translation>1 Teil ist nicht verstanden</translation>
    </message>
    <message numerus="yes">
        <source>%n parts are not understood</source>
        <translation>
            <numerusform>%n Teil ist nicht verstanden</numerusform>
            <numerusform>%n Teile sind nicht verstanden</numerusform>
        </translation>
    </message>
    <message>
        <source>This was read: %1</source>
        <translation>Gelesen wurde: %1</translation>
    </message>
    <message>
        <source>it is of another client, and took the place of what was open</source>
        <translation>es gehört zu einem anderen Client und trat an die Stelle dessen, was offen war</translation>
    </message>
    <message>
        <source>it was added to the open case</source>
        <translation>es kam zum offenen Fall hinzu</translation>
    </message>
</context>
<context>
    <name>ad::ui::Keeper</name>
    <message>
        <source>“%1” has no key: open its private key on the page Credentials.</source>
        <translation>„%1“ hat keinen Schlüssel: Öffnen Sie seinen privaten Schlüssel auf der Seite Zugangsdaten.</translation>
    </message>
    <message>
        <source>There is no such profile.</source>
        <translation>Dieses Profil gibt es nicht.</translation>
    </message>
    <message>
        <source>See all of them on the page Profiles.</source>
        <translation>Alle stehen auf der Seite Profile.</translation>
    </message>
    <message>
        <source>A practice: nothing of it is kept when the program ends.</source>
        <translation>Eine Übung: Nichts davon bleibt, wenn das Programm endet.</translation>
    </message>
    <message>
        <source>Saved as “%1”. Its client ID is still missing.</source>
        <translation>Als „%1“ gespeichert. Die Client-ID fehlt noch.</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Gespeichert als „%1“.</translation>
    </message>
    <message>
        <source>It cannot be put aside: move it away yourself.</source>
        <translation>Die Datei lässt sich nicht beiseitelegen: Verschieben Sie sie selbst.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>The name of a file: %1 is a server or a title, %2 a day and a time.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>What was not saved is here again, but not its private key.</source>
        <translation>Was nicht gespeichert war, ist wieder da, nur sein privater Schlüssel nicht.</translation>
    </message>
    <message>
        <source>It was pasted, and a pasted key is never kept: open it again.</source>
        <translation>Er war eingefügt, und ein eingefügter Schlüssel wird nie aufbewahrt: Öffnen Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>The profile of this key was not found.</source>
        <translation>Das Profil dieses Schlüssels wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Open the key again.</source>
        <translation>Öffnen Sie den Schlüssel noch einmal.</translation>
    </message>
    <message>
        <source>Name of a profile</source>
        <translation>Name eines Profils</translation>
    </message>
    <message>
        <source>The copy is called “%1”.</source>
        <translation>Die Kopie heißt „%1“.</translation>
    </message>
    <message>
        <source>To the archive</source>
        <translation>Ins Archiv</translation>
    </message>
    <message>
        <source>Out of the archive</source>
        <translation>Aus dem Archiv</translation>
    </message>
    <message>
        <source>“%1” is in the archive now.</source>
        <translation>„%1“ ist jetzt im Archiv.</translation>
    </message>
    <message>
        <source>“%1” is back in the list.</source>
        <translation>„%1“ ist wieder in der Liste.</translation>
    </message>
    <message>
        <source>Tags of a profile</source>
        <translation>Schlagwörter eines Profils</translation>
    </message>
    <message>
        <source>Notes of a profile</source>
        <translation>Notizen eines Profils</translation>
    </message>
    <message>
        <source>“%1” is back.</source>
        <translation>„%1“ ist wieder da.</translation>
    </message>
    <message>
        <source>Its pasted key is not kept: to have it at the next start, open it from a file.</source>
        <translation>Der eingefügte Schlüssel wird nicht aufbewahrt: Öffnen Sie ihn aus einer Datei, damit er beim nächsten Start da ist.</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Neues Profil</translation>
    </message>
    <message>
        <source>Practice: %1</source>
        <extracomment>%1 is the name of a worked example, with a server of this program&apos;s own.</extracomment>
        <translation>Übung: %1</translation>
    </message>
    <message>
        <source>“%1” was changed elsewhere meanwhile: both are kept.</source>
        <translation>„%1“ wurde inzwischen anderswo geändert: beide bleiben erhalten.</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>„%1“ ist gespeichert.</translation>
    </message>
</context>
<context>
    <name>ad::ui::KeeperWorker</name>
    <message>
        <source>The key of “%1” is kept in the keychain.</source>
        <translation>Der Schlüssel von „%1“ liegt im Schlüsselbund.</translation>
    </message>
    <message numerus="yes">
        <source>%n profiles exported, without their keys.</source>
        <translation>
            <numerusform>%n Profil ausgegeben, ohne seinen Schlüssel.</numerusform>
            <numerusform>%n Profile ausgegeben, ohne ihre Schlüssel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profiles exported, their keys encrypted.</source>
        <translation>
            <numerusform>%n Profil ausgegeben, sein Schlüssel verschlüsselt.</numerusform>
            <numerusform>%n Profile ausgegeben, ihre Schlüssel verschlüsselt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profiles imported.</source>
        <translation>
            <numerusform>%n Profil übernommen.</numerusform>
            <numerusform>%n Profile übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>All profiles of this file are here already, and the same.</source>
        <translation>Alle Profile dieser Datei sind schon da, und unverändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n more are like that.</source>
        <translation>
            <numerusform>%n weiteres ist ebenso.</numerusform>
            <numerusform>%n weitere sind ebenso.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is kept of what this try got.</source>
        <translation>Von dem, was auf diesen Versuch kam, ist nichts aufbewahrt.</translation>
    </message>
    <message>
        <source>The program ended before its answer came.</source>
        <translation>Das Programm endete, bevor die Antwort kam.</translation>
    </message>
    <message>
        <source>This passphrase does not open the key.</source>
        <translation>Diese Passphrase öffnet den Schlüssel nicht.</translation>
    </message>
    <message>
        <source>The passphrase is kept in the keychain.</source>
        <translation>Die Passphrase liegt im Schlüsselbund.</translation>
    </message>
    <message>
        <source>This profile has no address.</source>
        <translation>Dieses Profil hat keine Adresse.</translation>
    </message>
    <message>
        <source>Open it, write the FHIR base or the token endpoint on the page Credentials, and save it.</source>
        <translation>Öffnen Sie es, schreiben Sie die FHIR-Basis oder den Token-Endpunkt auf die Seite Zugangsdaten, und speichern Sie es.</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>The token endpoint was not found: %1</source>
        <translation>Der Token-Endpunkt wurde nicht gefunden: %1</translation>
    </message>
    <message>
        <source>Try again later, or write the token endpoint itself on the page Credentials.</source>
        <translation>Versuchen Sie es später noch einmal, oder schreiben Sie den Token-Endpunkt selbst auf die Seite Zugangsdaten.</translation>
    </message>
    <message>
        <source>This profile holds fixed values for %1: the watch writes them anew for each try.</source>
        <extracomment>%1 are names of claims: &quot;jti, exp&quot;.</extracomment>
        <translation>Dieses Profil enthält feste Werte für %1: Die Beobachtung schreibt sie für jeden Versuch neu.</translation>
    </message>
    <message>
        <source>The server asked to wait until %1.</source>
        <translation>Der Server bat, bis %1 zu warten.</translation>
    </message>
    <message>
        <source>The last try was less than a minute ago: a server does not like to be asked more often.</source>
        <translation>Der letzte Versuch ist keine Minute her: öfter wird ein Server nicht gern gefragt.</translation>
    </message>
    <message>
        <source>key in the keychain</source>
        <translation>Schlüssel im Schlüsselbund</translation>
    </message>
    <message>
        <source>No earlier attempt of this profile was granted.</source>
        <translation>Kein früherer Versuch dieses Profils bekam ein Token.</translation>
    </message>
</context>
<context>
    <name>ad::ui::KeptBack</name>
    <message>
        <source>Copy the access &amp;token</source>
        <translation>Access-&amp;Token kopieren</translation>
    </message>
    <message>
        <source>&amp;Hide the token</source>
        <translation>Token &amp;verbergen</translation>
    </message>
    <message>
        <source>Sho&amp;w the token</source>
        <translation>Token &amp;zeigen</translation>
    </message>
    <message>
        <source>The access token is kept back: it is in memory alone, until the window closes.</source>
        <translation>Das Zugriffstoken ist zurückgehalten: Es steht nur im Speicher, bis das Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>The access token is left out here.</source>
        <translation>Das Zugriffstoken ist hier weggelassen.</translation>
    </message>
</context>
<context>
    <name>ad::ui::KeyCard</name>
    <message>
        <source>Copy %1</source>
        <extracomment>%1 is &quot;Thumbprint&quot; or &quot;Certificate&quot;.</extracomment>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>This case names a private key on this computer</source>
        <translation>Dieser Fall nennt einen privaten Schlüssel auf diesem Computer</translation>
    </message>
    <message>
        <source>It is read only if you say so. What it signs goes to the server of this case.</source>
        <translation>Er wird nur gelesen, wenn Sie es sagen. Was er signiert, geht an den Server dieses Falls.</translation>
    </message>
    <message>
        <source>&amp;Read this key</source>
        <translation>Diesen Schlüssel &amp;lesen</translation>
    </message>
    <message>
        <source>Drop the private key here</source>
        <translation>Den privaten Schlüssel hier ablegen</translation>
    </message>
    <message>
        <source>Drop the key that signs, in any format: PEM, DER, PKCS#12, JWK, OpenSSH.</source>
        <translation>Legen Sie den Schlüssel ab, der signiert, in beliebigem Format: PEM, DER, PKCS#12, JWK, OpenSSH.</translation>
    </message>
    <message>
        <source>Open &amp;key…</source>
        <translation>&amp;Schlüssel öffnen…</translation>
    </message>
    <message>
        <source>Paste key</source>
        <translation>Schlüssel einfügen</translation>
    </message>
    <message>
        <source>There is no text to paste: copy the key first.</source>
        <translation>Es gibt keinen Text zum Einfügen: Kopieren Sie zuerst den Schlüssel.</translation>
    </message>
    <message>
        <source>pasted key</source>
        <translation>eingefügter Schlüssel</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>Ä&amp;ndern…</translation>
    </message>
    <message>
        <source>Repaired while reading</source>
        <translation>Beim Lesen berichtigt</translation>
    </message>
    <message>
        <source>Save the repaired key…</source>
        <translation>Berichtigten Schlüssel speichern…</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Can sign</source>
        <translation>Kann signieren</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Copy public key</source>
        <translation>Öffentlichen Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Copy JWKS</source>
        <translation>JWKS kopieren</translation>
    </message>
    <message>
        <source>This key is encrypted. Its passphrase stays in memory only.</source>
        <translation>Dieser Schlüssel ist verschlüsselt. Seine Passphrase bleibt nur im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <source>Save the repaired key</source>
        <translation>Den berichtigten Schlüssel speichern</translation>
    </message>
    <message>
        <source>Open a private key</source>
        <translation>Einen privaten Schlüssel öffnen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <source>This passphrase does not open the key.</source>
        <translation>Diese Passphrase öffnet den Schlüssel nicht.</translation>
    </message>
    <message>
        <source>fits %1</source>
        <extracomment>%1: an algorithm; all of them stand below.</extracomment>
        <translation>passt für %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ad::ui::KeyOffer</name>
    <message>
        <source>A pasted key is kept nowhere by itself. With it in the keychain or in a file, the profile works after a restart, too.</source>
        <translation>Ein eingefügter Schlüssel wird von selbst nirgends aufbewahrt. Im Schlüsselbund oder in einer Datei hat ihn das Profil auch nach einem Neustart.</translation>
    </message>
    <message>
        <source>Keep it in the &amp;keychain</source>
        <translation>Im &amp;Schlüsselbund aufbewahren</translation>
    </message>
    <message>
        <source>Save it as a &amp;file…</source>
        <translation>Als &amp;Datei speichern …</translation>
    </message>
    <message>
        <source>Close this offer</source>
        <translation>Dieses Angebot schließen</translation>
    </message>
    <message>
        <source>“%1” is saved, but not its key.</source>
        <translation>„%1“ ist gespeichert, aber nicht sein Schlüssel.</translation>
    </message>
    <message>
        <source>The profile is saved, but not its key.</source>
        <translation>Das Profil ist gespeichert, aber nicht sein Schlüssel.</translation>
    </message>
    <message>
        <source>Save the private key, for you alone to read</source>
        <translation>Den privaten Schlüssel speichern, nur für Sie lesbar</translation>
    </message>
</context>
<context>
    <name>ad::ui::LifetimeBar</name>
    <message>
        <source>Life of this assertion</source>
        <translation>Leben dieser Assertion</translation>
    </message>
    <message>
        <source>This assertion says neither when it was made nor when it ends.</source>
        <translation>Diese Assertion sagt weder, wann sie entstand, noch, wann sie endet.</translation>
    </message>
    <message>
        <source>exp %1</source>
        <translation>exp %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>the case was made</source>
        <translation>Fall erstellt</translation>
    </message>
    <message>
        <source>now, here</source>
        <translation>jetzt, hier</translation>
    </message>
    <message>
        <source>the case: %1 later</source>
        <translation>der Fall: %1 später</translation>
    </message>
    <message>
        <source>now: %1 later</source>
        <translation>jetzt: %1 später</translation>
    </message>
    <message>
        <source>the case: %1 earlier</source>
        <translation>der Fall: %1 früher</translation>
    </message>
    <message>
        <source>now: %1 earlier</source>
        <translation>jetzt: %1 früher</translation>
    </message>
    <message>
        <source>nbf %1</source>
        <translation>nbf %1</translation>
    </message>
    <message>
        <source>now, server %1%2 s</source>
        <translation>jetzt, Server %1%2 s</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>erstellt %1</translation>
    </message>
</context>
<context>
    <name>ad::ui::LikelihoodBar</name>
    <message>
        <source>Only the words of your text point to it: a hint, and no proof. Weight %1 of 100, compared with the other causes</source>
        <extracomment>Tooltip of the bar; %1 is a number from 0 to 100. Tooltip of the bar; %1 is a number from 0 to 100.</extracomment>
        <translation>Nur die Wörter Ihres Textes deuten darauf: ein Hinweis, kein Beweis. Gewicht %1 von 100, verglichen mit den anderen Ursachen</translation>
    </message>
    <message>
        <source>Weight %1 of 100, compared with the other causes</source>
        <translation>Gewicht %1 von 100, verglichen mit den anderen Ursachen</translation>
    </message>
</context>
<context>
    <name>ad::ui::MainWindow</name>
    <message>
        <source>Assertion Doctor</source>
        <translation>Assertion Doctor</translation>
    </message>
    <message>
        <source>Only the system’s authorities are trusted from now on.</source>
        <translation>Von jetzt an wird nur den Stellen des Systems vertraut.</translation>
    </message>
    <message>
        <source>“%1” is trusted from now on.</source>
        <translation>„%1“ wird von jetzt an vertraut.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>%1 — Assertion Doctor</source>
        <translation>%1 — Assertion Doctor</translation>
    </message>
    <message>
        <source>Opened &amp;before</source>
        <translation>&amp;Zuvor geöffnet</translation>
    </message>
    <message>
        <source>“%1” was put away. %2 brings it back.</source>
        <extracomment>%1 is what was open, %2 a key: &quot;Ctrl+Z&quot;.</extracomment>
        <translation>„%1“ wurde weggelegt. %2 holt es zurück.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Zurückgenommen: %1</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <extracomment>%1 is what was changed: &quot;Client ID&quot;.</extracomment>
        <translation>Zurückgenommen.</translation>
    </message>
    <message>
        <source>Open a key, token, request or case</source>
        <translation>Schlüssel, Token, Anfrage oder Fall öffnen</translation>
    </message>
    <message>
        <source>Open the certificate of an authority</source>
        <translation>Das Zertifikat einer Stelle öffnen</translation>
    </message>
    <message>
        <source>The clipboard holds no text and no file.</source>
        <translation>In der Zwischenablage ist weder Text noch Datei.</translation>
    </message>
    <message>
        <source>To be sent it still needs %1.</source>
        <extracomment>%1 is a list: &quot;a client ID and the private key&quot;.</extracomment>
        <translation>Zum Senden fehlt noch: %1.</translation>
    </message>
    <message>
        <source>Save the case without its secrets</source>
        <translation>Den Fall ohne seine Geheimnisse speichern</translation>
    </message>
    <message>
        <source>Cases (*.case.json)</source>
        <translation>Fälle (*.case.json)</translation>
    </message>
    <message>
        <source>case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>The token is copied.</source>
        <translation>Das Token ist kopiert.</translation>
    </message>
    <message>
        <source>The header is copied.</source>
        <translation>Der Header ist kopiert.</translation>
    </message>
    <message>
        <source>The claims are copied.</source>
        <translation>Die Claims sind kopiert.</translation>
    </message>
    <message>
        <source>The request is copied as curl, with its assertion.</source>
        <translation>Die Anfrage ist als curl kopiert, mit ihrer Assertion.</translation>
    </message>
    <message>
        <source>The request is copied as HTTP, with its assertion.</source>
        <translation>Die Anfrage ist als HTTP kopiert, mit ihrer Assertion.</translation>
    </message>
    <message>
        <source>The public key is copied as PEM.</source>
        <translation>Der öffentliche Schlüssel ist als PEM kopiert.</translation>
    </message>
    <message>
        <source>The public key is copied as a JWKS.</source>
        <translation>Der öffentliche Schlüssel ist als JWKS kopiert.</translation>
    </message>
    <message>
        <source>The report is copied: no key, token or secret is in it.</source>
        <translation>Der Bericht ist kopiert: Kein Schlüssel, Token oder Geheimnis steht darin.</translation>
    </message>
    <message>
        <source>The program in %1 is copied: no key is in it.</source>
        <extracomment>%1 is a programming language.</extracomment>
        <translation>Das Programm in %1 ist kopiert: Es enthält keinen Schlüssel.</translation>
    </message>
    <message>
        <source>&amp;Save the profile</source>
        <translation>Profil &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Save as a profile</source>
        <translation>Als Profil &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>%1 is what was changed: &quot;Client ID&quot;.</extracomment>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>Open the profile “%1”</source>
        <translation>Profil „%1“ öffnen</translation>
    </message>
    <message>
        <source>Practise: %1</source>
        <extracomment>%1 is a fault of the practice server: &quot;The server does not answer&quot;.</extracomment>
        <translation>Üben: %1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Sprache: %1</translation>
    </message>
    <message>
        <source>Open “%1” again</source>
        <translation>„%1“ wieder öffnen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a profile, %2 &quot;certificate ends in 41 days&quot;.
----------
%1 is the name of a profile, %2 what became of its watch.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Unnamed case</source>
        <translation>Fall ohne Namen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>no server yet</source>
        <translation>noch kein Server</translation>
    </message>
    <message>
        <source>vendor not known</source>
        <translation>Hersteller nicht bekannt</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>Nichts offen</translation>
    </message>
    <message>
        <source>Open, paste or fill in</source>
        <translation>Öffnen oder einfügen</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>other key</source>
        <translation>anderer Schlüssel</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>sending</source>
        <translation>sendet</translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n Frage</numerusform>
            <numerusform>%n Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>token</source>
        <extracomment>Beside the page Watch: it got the access token that it waited for.</extracomment>
        <translation>Token</translation>
    </message>
    <message>
        <source>client %1</source>
        <extracomment>%1 is a client ID.</extracomment>
        <translation>Client %1</translation>
    </message>
</context>
<context>
    <name>ad::ui::MarkIcon</name>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>right as far as can be seen from here</source>
        <translation>richtig, soweit es von hier zu sehen ist</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
</context>
<context>
    <name>ad::ui::Meanings</name>
    <message>
        <source>RSA with SHA-384, the one SMART names first</source>
        <translation>RSA mit SHA-384, das SMART zuerst nennt</translation>
    </message>
    <message>
        <source>ECDSA on P-384 with SHA-384, one of the two that SMART names</source>
        <translation>ECDSA auf P-384 mit SHA-384, eines der beiden, die SMART nennt</translation>
    </message>
    <message>
        <source>RSA with SHA-%1</source>
        <translation>RSA mit SHA-%1</translation>
    </message>
    <message>
        <source>RSA-PSS with SHA-%1</source>
        <translation>RSA-PSS mit SHA-%1</translation>
    </message>
    <message>
        <source>ECDSA with SHA-%1</source>
        <translation>ECDSA mit SHA-%1</translation>
    </message>
    <message>
        <source>how the token is signed</source>
        <translation>wie das Token signiert ist</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>endet</translation>
    </message>
    <message>
        <source>made</source>
        <translation>erstellt</translation>
    </message>
    <message>
        <source>begins</source>
        <translation>beginnt</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>endete</translation>
    </message>
    <message>
        <source>valid since</source>
        <translation>gültig seit</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A claim of time: &quot;ends 10:04:00, in 3 min 52 s&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>the name of the key in the registered set</source>
        <translation>der Name des Schlüssels im registrierten Satz</translation>
    </message>
    <message>
        <source>what this is: a JSON Web Token</source>
        <translation>was das ist: ein JSON Web Token</translation>
    </message>
    <message>
        <source>where the key set is published</source>
        <translation>wo der Schlüsselsatz veröffentlicht ist</translation>
    </message>
    <message>
        <source>fingerprint of the certificate</source>
        <translation>Fingerabdruck des Zertifikats</translation>
    </message>
    <message>
        <source>the certificate itself</source>
        <translation>das Zertifikat selbst</translation>
    </message>
    <message>
        <source>who says it: your client ID</source>
        <translation>wer es sagt: Ihre Client-ID</translation>
    </message>
    <message>
        <source>whom it is about: the same client ID</source>
        <translation>um wen es geht: dieselbe Client-ID</translation>
    </message>
    <message>
        <source>whom it is for: the token endpoint</source>
        <translation>für wen es ist: der Token-Endpunkt</translation>
    </message>
    <message numerus="yes">
        <source>a name for this token alone, %n characters</source>
        <translation>
            <numerusform>ein Name nur für dieses Token, %n Zeichen</numerusform>
            <numerusform>ein Name nur für dieses Token, %n Zeichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ad::ui::Moment</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>%1 is a time of day; what is written here must also be readable by the program: keep &quot;today&quot; as it is translated elsewhere.</extracomment>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A moment and its distance: &quot;10:04:00, in 3 min 52 s&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>when the case was made</source>
        <translation>als der Fall entstand</translation>
    </message>
    <message>
        <source>%1 before the case was made</source>
        <translation>%1 bevor der Fall entstand</translation>
    </message>
    <message>
        <source>%1 after the case was made</source>
        <translation>%1 nachdem der Fall entstand</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
</context>
<context>
    <name>ad::ui::Note</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ad::ui::Pages</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>Assertion</source>
        <translation>Assertion</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Beobachtung</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>ad::ui::PaletteModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>An action and its keys.</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ad::ui::PipelineRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ad::ui::PracticeFaults</name>
    <message>
        <source>Everything is right, and a token is granted</source>
        <translation>Alles stimmt, und ein Token wird erteilt</translation>
    </message>
    <message>
        <source>The client ID is that of another app</source>
        <translation>Die Client-ID ist die einer anderen App</translation>
    </message>
    <message>
        <source>Another key is registered</source>
        <translation>Ein anderer Schlüssel ist registriert</translation>
    </message>
    <message>
        <source>The kid is not in the key set</source>
        <translation>Die kid ist nicht im Schlüsselsatz</translation>
    </message>
    <message>
        <source>iss and sub are not the same</source>
        <translation>iss und sub sind nicht gleich</translation>
    </message>
    <message>
        <source>aud has a slash too many</source>
        <translation>aud hat einen Schrägstrich zu viel</translation>
    </message>
    <message>
        <source>exp is an hour ahead</source>
        <translation>exp liegt eine Stunde voraus</translation>
    </message>
    <message>
        <source>The server asks to wait (429)</source>
        <translation>Der Server bittet zu warten (429)</translation>
    </message>
    <message>
        <source>The server itself fails (500)</source>
        <translation>Der Server selbst versagt (500)</translation>
    </message>
    <message>
        <source>The server’s clock is an hour ahead</source>
        <translation>Die Uhr des Servers geht eine Stunde vor</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>Der Server antwortet nicht</translation>
    </message>
    <message>
        <source>The connection closes without an answer</source>
        <translation>Die Verbindung endet ohne Antwort</translation>
    </message>
    <message>
        <source>A proxy refuses (403)</source>
        <translation>Ein Proxy lehnt ab (403)</translation>
    </message>
    <message>
        <source>A login page comes in place of the answer</source>
        <translation>Statt der Antwort kommt eine Anmeldeseite</translation>
    </message>
    <message>
        <source>The token endpoint has moved (302)</source>
        <translation>Der Token-Endpunkt ist umgezogen (302)</translation>
    </message>
    <message>
        <source>The answer is plain text (400)</source>
        <translation>Die Antwort ist einfacher Text (400)</translation>
    </message>
    <message>
        <source>The answer does not end</source>
        <translation>Die Antwort nimmt kein Ende</translation>
    </message>
</context>
<context>
    <name>ad::ui::ProbeBox</name>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Sent, and compared with the first answer</source>
        <translation>Gesendet und mit der ersten Antwort verglichen</translation>
    </message>
</context>
<context>
    <name>ad::ui::ProblemNote</name>
    <message>
        <source>Close this note</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ad::ui::ProfileCard</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ad::ui::ProfileDetails</name>
    <message>
        <source>The chosen profile</source>
        <translation>Das gewählte Profil</translation>
    </message>
    <message>
        <source>Choose a profile to see its key, its dates and its notes.</source>
        <translation>Wählen Sie ein Profil, um seinen Schlüssel, seine Termine und seine Notizen zu sehen.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>durch Kommas getrennt</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Schlagwörter</translation>
    </message>
    <message>
        <source>Whom to ask, what was agreed. No secrets.</source>
        <translation>Wen man fragt, was vereinbart ist. Keine Geheimnisse.</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>N&amp;otizen</translation>
    </message>
    <message>
        <source>Name, tags and notes are kept as soon as you leave them.</source>
        <translation>Name, Schlagwörter und Notizen werden behalten, sobald Sie sie verlassen.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>&amp;Beobachten</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Archivieren</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Take out of the &amp;archive</source>
        <translation>Aus dem &amp;Archiv holen</translation>
    </message>
    <message>
        <source>See the &amp;watch</source>
        <translation>Zur &amp;Beobachtung</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>im Schlüsselbund</translation>
    </message>
    <message>
        <source>passphrase in the keychain</source>
        <translation>Passphrase im Schlüsselbund</translation>
    </message>
    <message>
        <source>the one of this window: its watch signs with it, and it is kept nowhere</source>
        <translation>der dieses Fensters: Die Beobachtung signiert mit ihm, und er wird nirgends aufbewahrt</translation>
    </message>
    <message>
        <source>none: open the profile, and bring its key</source>
        <translation>keiner: öffnen Sie das Profil, und bringen Sie seinen Schlüssel</translation>
    </message>
</context>
<context>
    <name>ad::ui::ProfileSheets</name>
    <message>
        <source>Export profiles</source>
        <translation>Profile ausgeben</translation>
    </message>
    <message>
        <source>Export all profiles</source>
        <translation>Alle Profile ausgeben</translation>
    </message>
    <message numerus="yes">
        <source>Export %n profiles</source>
        <translation>
            <numerusform>%n Profil ausgeben</numerusform>
            <numerusform>%n Profile ausgeben</numerusform>
        </translation>
    </message>
    <message>
        <source>One file that another computer can import. What is there already is merged, and nothing is lost.</source>
        <translation>Eine Datei, die ein anderer Rechner übernehmen kann. Was dort schon ist, wird zusammengeführt, und nichts geht verloren.</translation>
    </message>
    <message>
        <source>Private keys</source>
        <translation>Private Schlüssel</translation>
    </message>
    <message>
        <source>Without keys</source>
        <translation>Ohne Schlüssel</translation>
    </message>
    <message>
        <source>With keys, encrypted</source>
        <translation>Mit Schlüsseln, verschlüsselt</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>&amp;Noch einmal dieselbe</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the file</source>
        <translation>&amp;Passphrase der Datei</translation>
    </message>
    <message>
        <source>AES-256-GCM under a key that scrypt makes of it. Whoever forgets the passphrase cannot have the keys back.</source>
        <translation>AES-256-GCM unter einem Schlüssel, den scrypt daraus macht. Wer die Passphrase vergisst, bekommt die Schlüssel nicht zurück.</translation>
    </message>
    <message>
        <source>A&amp;ttempts and their answers, too</source>
        <translation>Auch die &amp;Versuche und ihre Antworten</translation>
    </message>
    <message>
        <source>&amp;Choose the file…</source>
        <translation>Datei &amp;wählen…</translation>
    </message>
    <message>
        <source>The two differ.</source>
        <translation>Die beiden sind verschieden.</translation>
    </message>
    <message>
        <source>This file holds private keys</source>
        <translation>Diese Datei enthält private Schlüssel</translation>
    </message>
    <message>
        <source>They are encrypted with a passphrase, and go into the keychain of this computer when it is given.</source>
        <translation>Sie sind mit einer Passphrase verschlüsselt und kommen in den Schlüsselbund dieses Rechners, wenn sie angegeben wird.</translation>
    </message>
    <message>
        <source>This passphrase does not open it.</source>
        <translation>Diese Passphrase öffnet sie nicht.</translation>
    </message>
    <message>
        <source>&amp;Without the keys</source>
        <translation>&amp;Ohne die Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Import with the keys</source>
        <translation>&amp;Mit den Schlüsseln übernehmen</translation>
    </message>
</context>
<context>
    <name>ad::ui::ProfilesModel</name>
    <message>
        <source>The key’s file is not there any more.</source>
        <translation>Die Datei des Schlüssels ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The key’s file was changed since it was read last.</source>
        <translation>Die Datei des Schlüssels wurde geändert, seit sie zuletzt gelesen wurde.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>ad::ui::ProfilesPage</name>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Saved credentials with every attempt. Keys stay where they are.</source>
        <translation>Gespeicherte Zugangsdaten mit jedem Versuch. Schlüssel bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>“%1” is deleted. For 30 days it can be brought back.</source>
        <translation>„%1“ ist gelöscht. 30 Tage lang kann es zurückgeholt werden.</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Übernehmen…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>Aus&amp;geben…</translation>
    </message>
    <message>
        <source>&amp;Save what is open</source>
        <translation>Offenes &amp;speichern</translation>
    </message>
    <message>
        <source>No profiles yet</source>
        <translation>Noch keine Profile</translation>
    </message>
    <message>
        <source>&amp;Fill in the credentials</source>
        <translation>Zugangsdaten &amp;ausfüllen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Search name, address, client ID, tag or note</source>
        <translation>Name, Adresse, Client-ID, Schlagwort oder Notiz suchen</translation>
    </message>
    <message>
        <source>Search the profiles</source>
        <translation>Profile durchsuchen</translation>
    </message>
    <message>
        <source>Which profiles</source>
        <translation>Welche Profile</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Namen</translation>
    </message>
    <message>
        <source>Used last first</source>
        <translation>Zuletzt benutzte zuerst</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>By vendor</source>
        <translation>Nach Hersteller</translation>
    </message>
    <message>
        <source>Profiles are not kept here: this window has no folder for its data.</source>
        <translation>Profile werden hier nicht aufgehoben: dieses Fenster hat keinen Ordner für seine Daten.</translation>
    </message>
    <message>
        <source>Save what is open, and it is a profile: its attempts are kept, and a watch can wait for you.</source>
        <translation>Speichern Sie, was offen ist, und es ist ein Profil: Seine Versuche werden aufgehoben, und eine Beobachtung kann für Sie warten.</translation>
    </message>
    <message>
        <source>A profile keeps server, client ID, where the key is, what is registered, and every attempt with its answer. Fill in the credentials, then save them here.</source>
        <translation>Ein Profil merkt sich Server, Client-ID, wo der Schlüssel liegt, was registriert ist, und jeden Versuch mit seiner Antwort. Füllen Sie die Zugangsdaten aus, und speichern Sie sie dann hier.</translation>
    </message>
    <message>
        <source>No profile fits this search.</source>
        <translation>Kein Profil passt zu dieser Suche.</translation>
    </message>
    <message>
        <source>Profiles that you archive are kept here, out of the way.</source>
        <translation>Profile, die Sie archivieren, liegen hier, aus dem Weg.</translation>
    </message>
    <message>
        <source>All profiles are in the archive.</source>
        <translation>Alle Profile sind im Archiv.</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>Profile übernehmen</translation>
    </message>
</context>
<context>
    <name>ad::ui::QuestionBox</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>An answer beside its question, for screen readers: &quot;Which environment is this client ID from? Production&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>9:45, yesterday 14:00, 3 h ago</source>
        <translation>9:45, gestern 14:00, vor 3 h</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>Gerade eben</translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>Vor 1 Stunde</translation>
    </message>
    <message>
        <source>Write a time such as 9:45, yesterday 14:00, 20 minutes ago or 2026-11-23 9:45.</source>
        <translation>Schreiben Sie eine Zeit wie 9:45, gestern 14:00, vor 20 Minuten oder 2026-11-23 9:45.</translation>
    </message>
</context>
<context>
    <name>ad::ui::Questions</name>
    <message>
        <source>When was the key saved at the server?</source>
        <translation>Wann wurde der Schlüssel beim Server gespeichert?</translation>
    </message>
    <message>
        <source>When was the key saved at %1?</source>
        <translation>Wann wurde der Schlüssel bei %1 gespeichert?</translation>
    </message>
    <message>
        <source>Which environment is this client ID from?</source>
        <translation>Aus welcher Umgebung ist diese Client-ID?</translation>
    </message>
    <message>
        <source>Non-production</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>When was the app made ready?</source>
        <translation>Wann wurde die App bereit gemeldet?</translation>
    </message>
    <message>
        <source>For whom is the app registered?</source>
        <translation>Für wen ist die App registriert?</translation>
    </message>
    <message>
        <source>Backend systems</source>
        <translation>Backend-Systeme</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patientinnen und Patienten</translation>
    </message>
    <message>
        <source>Clinicians</source>
        <translation>Medizinisches Personal</translation>
    </message>
</context>
<context>
    <name>ad::ui::QuestionsCard</name>
    <message>
        <source>What would help to know</source>
        <translation>Was gut zu wissen wäre</translation>
    </message>
    <message>
        <source>optional, and it decides much</source>
        <translation>freiwillig, und es entscheidet viel</translation>
    </message>
</context>
<context>
    <name>ad::ui::Rail</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>ad::ui::RailItem</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Opens this page</source>
        <translation>Öffnet diese Seite</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ad::ui::RegisteredCard</name>
    <message>
        <source>Registered at the server</source>
        <translation>Beim Server registriert</translation>
    </message>
    <message>
        <source>Drop what is registered</source>
        <translation>Ablegen, was registriert ist</translation>
    </message>
    <message>
        <source>Drop what was uploaded, or fetch the JWKS: is it the same key?</source>
        <translation>Hochgeladenes ablegen oder das JWKS abrufen: Ist es derselbe Schlüssel?</translation>
    </message>
    <message>
        <source>Open &amp;certificate…</source>
        <translation>&amp;Zertifikat öffnen…</translation>
    </message>
    <message>
        <source>Address of the JWKS</source>
        <translation>Adresse des JWKS</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>&amp;Holen</translation>
    </message>
    <message>
        <source>Fetch the JWKS from its address</source>
        <translation>Das JWKS von seiner Adresse holen</translation>
    </message>
    <message>
        <source>Asks this address for its key set, as the server does</source>
        <translation>Fragt diese Adresse nach ihrem Schlüsselsatz, wie der Server es tut</translation>
    </message>
    <message>
        <source>Open what is registered</source>
        <translation>Öffnen, was registriert ist</translation>
    </message>
    <message>
        <source>certificate, public key or JWKS</source>
        <translation>Zertifikat, öffentlicher Schlüssel oder JWKS</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird nachgesehen…</translation>
    </message>
</context>
<context>
    <name>ad::ui::RequestPage</name>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Exactly what is sent, and exactly what came back</source>
        <translation>Genau was gesendet wird, und genau was zurückkam</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>Als c&amp;url kopieren</translation>
    </message>
    <message>
        <source>As &amp;program</source>
        <translation>Als &amp;Programm</translation>
    </message>
    <message>
        <source>Copy as a program</source>
        <translation>Als Programm kopieren</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Trust its authority…</source>
        <translation>Ihrer S&amp;telle vertrauen…</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>Open the private &amp;key</source>
        <translation>Privaten &amp;Schlüssel öffnen</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>How it would be sent</source>
        <translation>Würde gesendet</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Was gesendet wurde</translation>
    </message>
    <message>
        <source>What is being sent</source>
        <translation>Was gerade gesendet wird</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>The assertion came without its request: this is the request that it belongs to.</source>
        <translation>Die Assertion kam ohne ihre Anfrage: Das ist die, zu der sie gehört.</translation>
    </message>
    <message numerus="yes">
        <source>The assertion is shortened: it has %n characters.</source>
        <translation>
            <numerusform>Die Assertion ist gekürzt: Sie hat %n Zeichen.</numerusform>
            <numerusform>Die Assertion ist gekürzt: Sie hat %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“…” stands for a value that is not told.</source>
        <translation>„…“ steht für einen Wert, der nicht genannt ist.</translation>
    </message>
    <message>
        <source>To send it, the private key is needed.</source>
        <translation>Zum Senden wird der private Schlüssel gebraucht.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message numerus="yes">
        <source>Headers %n</source>
        <extracomment>%n headers of an HTTP answer, as a tab.</extracomment>
        <translation>
            <numerusform>Header %n</numerusform>
            <numerusform>Header %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message numerus="yes">
        <source>Certificates %n</source>
        <translation>
            <numerusform>Zertifikate %n</numerusform>
            <numerusform>Zertifikate %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>The answer appears here when the request was sent.</source>
        <translation>Die Antwort erscheint hier, wenn die Anfrage gesendet wurde.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>&amp;Erneut senden</translation>
    </message>
    <message numerus="yes">
        <source>%n by the watch</source>
        <translation>
            <numerusform>%n von der Beobachtung</numerusform>
            <numerusform>%n von der Beobachtung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them by the watch</source>
        <translation>
            <numerusform>%1, %n davon von der Beobachtung</numerusform>
            <numerusform>%1, %n davon von der Beobachtung</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no request yet</source>
        <translation>Es gibt noch keine Anfrage</translation>
    </message>
    <message>
        <source>Here stands exactly what is sent, before it leaves, and beside it what comes back. The request is made from the credentials, or comes with a curl command, HTTP text or HAR file that you bring.</source>
        <translation>Hier steht genau, was gesendet wird, bevor es hinausgeht, und daneben, was zurückkommt. Die Anfrage entsteht aus den Zugangsdaten oder kommt mit einem curl-Befehl, HTTP-Text oder einer HAR-Datei, die Sie mitbringen.</translation>
    </message>
    <message>
        <source>&amp;Go to the credentials</source>
        <translation>&amp;Zu den Zugangsdaten</translation>
    </message>
    <message>
        <source>Show the request as</source>
        <translation>Anfrage zeigen als</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>curl</source>
        <translation>curl</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>Die Anfrage</translation>
    </message>
    <message>
        <source>Show it &amp;whole</source>
        <translation>&amp;Ganz zeigen</translation>
    </message>
    <message>
        <source>Show of the answer</source>
        <translation>Von der Antwort zeigen</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Die Antwort</translation>
    </message>
    <message>
        <source>See the &amp;diagnosis</source>
        <translation>Zur &amp;Diagnose</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Every request that you send is kept here until you close the window.</source>
        <translation>Jede Anfrage, die Sie senden, bleibt hier, bis Sie das Fenster schließen.</translation>
    </message>
    <message>
        <source>The server’s address is missing. With it, the request that carries this assertion appears here.</source>
        <translation>Die Adresse des Servers fehlt. Mit ihr erscheint hier die Anfrage, die diese Assertion trägt.</translation>
    </message>
    <message>
        <source>The token endpoint is not known yet. When the server has named it, or you have written it yourself, the request appears here.</source>
        <translation>Der Token-Endpunkt ist noch nicht bekannt. Sobald der Server ihn genannt hat oder Sie ihn selbst eingetragen haben, erscheint die Anfrage hier.</translation>
    </message>
    <message>
        <source>The client ID is missing. With it, the request appears here.</source>
        <translation>Die Client-ID fehlt. Mit ihr erscheint die Anfrage hier.</translation>
    </message>
    <message>
        <source>Only the private key is missing: the case names the file %1 and does not hold it. Open it, and the request appears here.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>Nur der private Schlüssel fehlt: Der Fall nennt die Datei %1 und enthält sie nicht. Öffnen Sie sie, dann erscheint die Anfrage hier.</translation>
    </message>
    <message>
        <source>The private key needs its passphrase. With it, the request appears here.</source>
        <translation>Der private Schlüssel braucht seine Passphrase. Mit ihr erscheint die Anfrage hier.</translation>
    </message>
    <message>
        <source>The private key is being read. Then the request appears here.</source>
        <translation>Der private Schlüssel wird gelesen. Dann erscheint die Anfrage hier.</translation>
    </message>
    <message>
        <source>The private key could not be read. With one that can be, the request appears here.</source>
        <translation>Der private Schlüssel ließ sich nicht lesen. Mit einem lesbaren erscheint die Anfrage hier.</translation>
    </message>
    <message>
        <source>The request is made when you send it.</source>
        <translation>Die Anfrage entsteht, wenn Sie sie senden.</translation>
    </message>
    <message>
        <source>The request is being worked out.</source>
        <translation>Die Anfrage wird gerade ausgearbeitet.</translation>
    </message>
    <message>
        <source>Only the private key is missing. With it, the request appears here.</source>
        <translation>Nur der private Schlüssel fehlt. Mit ihm erscheint die Anfrage hier.</translation>
    </message>
</context>
<context>
    <name>ad::ui::SearchEdit</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>ad::ui::SegmentBar</name>
    <message>
        <source>%1: %2</source>
        <extracomment>What is chosen among, and one of it: &quot;Show the request as: curl&quot;.
----------
What is chosen among, and one of it: &quot;Known addresses: https://fhir.epic.com/…&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ad::ui::Session</name>
    <message>
        <source>%1 once more, with the same value</source>
        <translation>%1 noch einmal, mit demselben Wert</translation>
    </message>
    <message>
        <source>%1 once more, with another value</source>
        <translation>%1 noch einmal, mit einem anderen Wert</translation>
    </message>
    <message>
        <source>%1’s limit</source>
        <extracomment>%1 is a vendor: &quot;Epic&apos;s limit&quot;.</extracomment>
        <translation>Grenze von %1</translation>
    </message>
    <message>
        <source>Signed with %1 · %2 · %3 · new jti for every request</source>
        <translation>Signiert mit %1 · %2 · %3 · neues jti für jede Anfrage</translation>
    </message>
    <message>
        <source>As it was given</source>
        <translation>Wie sie gegeben wurde</translation>
    </message>
    <message>
        <source>As it was given · %1</source>
        <translation>Wie sie gegeben wurde · %1</translation>
    </message>
    <message>
        <source>SMART allows at most %1 ahead</source>
        <translation>SMART erlaubt höchstens %1 im Voraus</translation>
    </message>
    <message>
        <source>%1 accepts at most %2 ahead</source>
        <translation>%1 nimmt höchstens %2 im Voraus an</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>A moment that a program works out. %1 is a length of time: &quot;10 min&quot;.</extracomment>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>now + %1</source>
        <translation>jetzt + %1</translation>
    </message>
    <message>
        <source>now − %1</source>
        <translation>jetzt − %1</translation>
    </message>
    <message>
        <source>worked out when it is signed</source>
        <translation>wird beim Signieren ausgerechnet</translation>
    </message>
    <message>
        <source>(not told)</source>
        <translation>(nicht genannt)</translation>
    </message>
    <message>
        <source>set, but its value is not told</source>
        <translation>gesetzt, aber der Wert ist nicht genannt</translation>
    </message>
    <message>
        <source>As it is told: there is no token</source>
        <translation>Wie es genannt ist: Ein Token gibt es nicht</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>the same again</source>
        <translation>noch einmal dasselbe</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <extracomment>Of an attempt: what was changed since the one before. %1 are names: &quot;aud, kid&quot;.</extracomment>
        <translation>%1 geändert</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more changed</source>
        <extracomment>Of an attempt: %1 are two names, %n further ones were changed too.</extracomment>
        <translation>
            <numerusform>%1 und %n weiteres geändert</numerusform>
            <numerusform>%1 und %n weitere geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>The request is on its way: this is what could be seen beforehand</source>
        <translation>Die Anfrage ist unterwegs: Das war vorher zu sehen</translation>
    </message>
    <message>
        <source>Nothing was sent yet: this is what can be seen beforehand</source>
        <translation>Noch nichts gesendet: Das lässt sich vorher sehen</translation>
    </message>
    <message>
        <source>Attempt of %1</source>
        <extracomment>%1 is a time of day.</extracomment>
        <translation>Versuch von %1</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>%1, no description</source>
        <translation>%1, ohne Beschreibung</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>der Server</translation>
    </message>
    <message>
        <source>a client ID</source>
        <translation>eine Client-ID</translation>
    </message>
    <message>
        <source>the server’s address</source>
        <translation>die Adresse des Servers</translation>
    </message>
    <message>
        <source>the token endpoint</source>
        <translation>der Token-Endpunkt</translation>
    </message>
    <message>
        <source>the private key</source>
        <translation>der private Schlüssel</translation>
    </message>
    <message>
        <source>There is no token in “%1”.</source>
        <translation>In „%1“ ist kein Token.</translation>
    </message>
    <message>
        <source>Open a file with the token, or with the request that carries it.</source>
        <translation>Öffnen Sie eine Datei mit dem Token oder mit der Anfrage, die es enthält.</translation>
    </message>
    <message>
        <source>Write the server’s address on the page Credentials: without it nobody can say what aud has to be.</source>
        <translation>Schreiben Sie die Adresse des Servers auf der Seite Zugangsdaten: Ohne sie kann niemand sagen, was aud sein muss.</translation>
    </message>
    <message>
        <source>signed with %1</source>
        <translation>signiert mit %1</translation>
    </message>
    <message>
        <source>not signed: bring the key to compare the signature too</source>
        <translation>nicht signiert: Bringen Sie den Schlüssel, um auch die Signatur zu vergleichen</translation>
    </message>
    <message>
        <source>name not found</source>
        <translation>Name nicht gefunden</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>keine Verbindung</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>TLS gescheitert</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <source>the proxy failed</source>
        <translation>der Proxy ist gescheitert</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>connection closed</source>
        <translation>Verbindung geschlossen</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>The server gave an access token for %1 s.</source>
        <translation>Der Server gab ein Access-Token für %1 s.</translation>
    </message>
    <message>
        <source>The server gave an access token.</source>
        <translation>Der Server gab ein Access-Token.</translation>
    </message>
    <message>
        <source>This is a web page, not the answer of a token endpoint.</source>
        <translation>Das ist eine Webseite, nicht die Antwort eines Token-Endpunkts.</translation>
    </message>
    <message>
        <source>The server refused the client and did not say why.</source>
        <translation>Der Server lehnte den Client ab und sagte nicht, warum.</translation>
    </message>
    <message>
        <source>The server said %1 and no more.</source>
        <translation>Der Server sagte %1 und mehr nicht.</translation>
    </message>
    <message>
        <source>The server said %1: %2</source>
        <translation>Der Server sagte %1: %2</translation>
    </message>
    <message>
        <source>%1, token</source>
        <translation>%1, Token</translation>
    </message>
    <message>
        <source>A certificate that cannot be read</source>
        <translation>Ein Zertifikat, das sich nicht lesen lässt</translation>
    </message>
    <message>
        <source>Subject: %1
Issuer: %2
Valid: %3 to %4
SHA-256: %5</source>
        <translation>Inhaber: %1
Aussteller: %2
Gültig: %3 bis %4
SHA-256: %5</translation>
    </message>
    <message>
        <source>%1, by %2, valid until %3</source>
        <extracomment>Of a certificate: %1 is whose it is, %2 who issued it, %3 a date.</extracomment>
        <translation>%1, von %2, gültig bis %3</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>sich selbst</translation>
    </message>
    <message>
        <source>both agree</source>
        <translation>beide stimmen überein</translation>
    </message>
    <message>
        <source>the server’s is %1 s behind yours</source>
        <translation>die des Servers geht %1 s nach</translation>
    </message>
    <message>
        <source>the server’s is %1 s ahead of yours</source>
        <translation>die des Servers geht %1 s vor</translation>
    </message>
    <message>
        <source>Encryption</source>
        <extracomment>Of a connection: its TLS and certificate, or &quot;none&quot;.</extracomment>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Uhren</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Of TLS: the connection had none.</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>by the proxy %1</source>
        <extracomment>%1 is host:port.</extracomment>
        <translation>über den Proxy %1</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>only the first part was kept</source>
        <translation>nur der erste Teil wurde behalten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>in TLS</source>
        <extracomment>In the place of the time of connecting: it is part of the row &quot;TLS&quot;.</extracomment>
        <translation>in TLS</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>After sending: where the time went, the server’s certificate, and whether your clock and the server’s agree.</source>
        <translation>Nach dem Senden: wo die Zeit blieb, das Zertifikat des Servers, und ob Ihre Uhr und die des Servers übereinstimmen.</translation>
    </message>
    <message>
        <source>The case does not say how long it took.</source>
        <translation>Der Fall sagt nicht, wie lange es dauerte.</translation>
    </message>
    <message>
        <source>Opened answer</source>
        <translation>Geöffnete Antwort</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>geöffnet</translation>
    </message>
    <message>
        <source>by the watch</source>
        <extracomment>%1 is how long an answer took.</extracomment>
        <translation>von der Beobachtung</translation>
    </message>
    <message>
        <source>%1, by the watch</source>
        <translation>%1, von der Beobachtung</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>Looking up the name…</source>
        <translation>Name wird gesucht…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird aufgebaut…</translation>
    </message>
    <message>
        <source>Agreeing on TLS…</source>
        <translation>TLS wird vereinbart…</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>Warten auf die Antwort…</translation>
    </message>
    <message>
        <source>Receiving the answer…</source>
        <translation>Antwort wird empfangen…</translation>
    </message>
    <message>
        <source>the request</source>
        <translation>die Anfrage</translation>
    </message>
    <message>
        <source>the assertion</source>
        <translation>die Assertion</translation>
    </message>
    <message>
        <source>the server’s answer</source>
        <translation>die Antwort des Servers</translation>
    </message>
    <message>
        <source>what discovery found</source>
        <translation>was die Discovery fand</translation>
    </message>
    <message>
        <source>what is told of the assertion</source>
        <translation>was über die Assertion gesagt ist</translation>
    </message>
    <message>
        <source>the server’s log</source>
        <translation>das Protokoll des Servers</translation>
    </message>
    <message>
        <source>the client ID</source>
        <translation>die Client-ID</translation>
    </message>
    <message>
        <source>the scope</source>
        <translation>der Scope</translation>
    </message>
    <message>
        <source>the vendor</source>
        <translation>der Hersteller</translation>
    </message>
    <message>
        <source>what the key URL answered</source>
        <translation>was die Schlüssel-URL geantwortet hat</translation>
    </message>
    <message>
        <source>what is told of the app</source>
        <translation>was über die App gesagt wird</translation>
    </message>
    <message>
        <source>what is registered</source>
        <translation>was registriert ist</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a file, %2 why it could not be read.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the case</source>
        <translation>der Fall</translation>
    </message>
    <message>
        <source>Left out: another case is open. Open this one alone.</source>
        <translation>Ausgelassen: Ein anderer Fall ist geöffnet. Öffnen Sie diesen allein.</translation>
    </message>
    <message>
        <source>Left out: another file holds the same kind of thing.</source>
        <translation>Ausgelassen: Eine andere Datei enthält das Gleiche.</translation>
    </message>
    <message>
        <source>words of the text</source>
        <translation>Worte des Textes</translation>
    </message>
    <message>
        <source>%1, not encrypted</source>
        <translation>%1, nicht verschlüsselt</translation>
    </message>
    <message>
        <source>%1, encrypted</source>
        <translation>%1, verschlüsselt</translation>
    </message>
    <message>
        <source>This is no address of a JWKS.</source>
        <translation>Das ist keine Adresse eines JWKS.</translation>
    </message>
    <message>
        <source>Write it as it is registered, with https.</source>
        <translation>Schreiben Sie sie, wie sie registriert ist, mit https.</translation>
    </message>
    <message>
        <source>This is a private key; at the server only its public half is registered.</source>
        <translation>Das ist ein privater Schlüssel; beim Server ist nur seine öffentliche Hälfte registriert.</translation>
    </message>
    <message>
        <source>Bring the certificate, public key or JWKS that was uploaded.</source>
        <translation>Bringen Sie das Zertifikat, den öffentlichen Schlüssel oder das JWKS, das hochgeladen wurde.</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Expired on %1</source>
        <translation>Abgelaufen am %1</translation>
    </message>
    <message>
        <source>Valid only from %1</source>
        <translation>Gültig erst ab %1</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>Gültig bis %1</translation>
    </message>
    <message>
        <source>SHA-1 %1</source>
        <translation>SHA-1 %1</translation>
    </message>
    <message>
        <source>public key</source>
        <translation>öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>JWKS</source>
        <translation>JWKS</translation>
    </message>
    <message>
        <source>The address answered with HTTP %1.</source>
        <translation>Die Adresse antwortete mit HTTP %1.</translation>
    </message>
    <message>
        <source>The set behind this address was not fetched yet.</source>
        <translation>Der Satz hinter dieser Adresse wurde noch nicht geholt.</translation>
    </message>
    <message>
        <source>1 key in the set</source>
        <translation>1 Schlüssel im Satz</translation>
    </message>
    <message numerus="yes">
        <source>%n keys in the set</source>
        <translation>
            <numerusform>%n Schlüssel im Satz</numerusform>
            <numerusform>%n Schlüssel im Satz</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring the private key to see whether it is the same.</source>
        <translation>Bringen Sie den privaten Schlüssel, um zu sehen, ob es derselbe ist.</translation>
    </message>
    <message>
        <source>Same key as %1</source>
        <extracomment>%1 is a file name.</extracomment>
        <translation>Derselbe Schlüssel wie %1</translation>
    </message>
    <message>
        <source>Another key than “%1”. The server cannot verify what this key signs.</source>
        <extracomment>%1 is a file name.</extracomment>
        <translation>Ein anderer Schlüssel als „%1“. Der Server kann nicht prüfen, was dieser Schlüssel signiert.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>The server could not be asked: %1</source>
        <translation>Der Server ließ sich nicht fragen: %1</translation>
    </message>
    <message>
        <source>The request under way was given up: what it was made from has changed.</source>
        <translation>Die laufende Anfrage wurde aufgegeben: Woraus sie gemacht war, hat sich geändert.</translation>
    </message>
    <message>
        <source>Press Send again when everything is as you want it.</source>
        <translation>Drücken Sie noch einmal Senden, wenn alles so ist, wie Sie es wollen.</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>%1, by the server’s clock</source>
        <extracomment>%1 is a time, as a number: it goes by the clock of the server, which is not the one of this machine.</extracomment>
        <translation>%1, nach der Uhr des Servers</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Signed anew</source>
        <translation>Neu signiert</translation>
    </message>
    <message>
        <source>All values</source>
        <translation>Alle Werte</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>What is registered</source>
        <translation>Was registriert ist</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>eingefügter Text</translation>
    </message>
    <message>
        <source>pasted certificate</source>
        <translation>eingefügtes Zertifikat</translation>
    </message>
    <message>
        <source>pasted public key</source>
        <translation>eingefügter öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>pasted key set</source>
        <translation>eingefügter Schlüsselsatz</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Lay %1 on it</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>The case is here again, but not its private key.</source>
        <translation>Der Fall ist wieder da, aber nicht sein privater Schlüssel.</translation>
    </message>
    <message>
        <source>A pasted key is never kept: open it again.</source>
        <translation>Ein eingefügter Schlüssel wird nie aufbewahrt: Öffnen Sie ihn erneut.</translation>
    </message>
    <message>
        <source>key of the case</source>
        <translation>Schlüssel des Falls</translation>
    </message>
    <message>
        <source>pasted key</source>
        <translation>eingefügter Schlüssel</translation>
    </message>
    <message>
        <source>Everything is right</source>
        <translation>Alles stimmt</translation>
    </message>
    <message>
        <source>The audience</source>
        <translation>Die Zielangabe</translation>
    </message>
    <message>
        <source>Five minutes</source>
        <translation>Fünf Minuten</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Üben</translation>
    </message>
    <message>
        <source>practice.pem</source>
        <translation>practice.pem</translation>
    </message>
    <message>
        <source>This is taken as the token endpoint itself.</source>
        <translation>Das wird als Token-Endpunkt selbst verstanden.</translation>
    </message>
    <message>
        <source>The token endpoint is %1, as it was given.</source>
        <translation>Der Token-Endpunkt ist %1, wie angegeben.</translation>
    </message>
    <message>
        <source>Its token endpoint is known all the same: %1</source>
        <translation>Sein Token-Endpunkt ist trotzdem bekannt: %1</translation>
    </message>
    <message>
        <source>There is no smart-configuration at this address (HTTP %1). Write the token endpoint itself if this is not the FHIR base.</source>
        <translation>An dieser Adresse gibt es keine smart-configuration (HTTP %1). Schreiben Sie den Token-Endpunkt selbst, wenn das nicht die FHIR-Basis ist.</translation>
    </message>
    <message>
        <source>Discovery found the token endpoint %1, but does not offer private_key_jwt</source>
        <translation>Discovery fand den Token-Endpunkt %1, bietet aber private_key_jwt nicht an</translation>
    </message>
    <message>
        <source>Discovery found the token endpoint %1 · private_key_jwt offered</source>
        <translation>Discovery fand den Token-Endpunkt %1 · private_key_jwt wird angeboten</translation>
    </message>
    <message>
        <source>Discovery found the token endpoint %1</source>
        <translation>Discovery fand den Token-Endpunkt %1</translation>
    </message>
    <message>
        <source>public key at the practice server</source>
        <translation>öffentlicher Schlüssel beim Übungsserver</translation>
    </message>
    <message>
        <source>key in the keychain</source>
        <translation>Schlüssel im Schlüsselbund</translation>
    </message>
    <message>
        <source>sent before the program was closed</source>
        <translation>gesendet, bevor das Programm geschlossen wurde</translation>
    </message>
    <message>
        <source>It was cancelled before an answer came.</source>
        <translation>Es wurde abgebrochen, bevor eine Antwort kam.</translation>
    </message>
    <message>
        <source>It was cancelled before the answer ended.</source>
        <translation>Es wurde abgebrochen, bevor die Antwort zu Ende war.</translation>
    </message>
    <message>
        <source>Reading the key…</source>
        <translation>Schlüssel wird gelesen…</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>Wird signiert…</translation>
    </message>
    <message>
        <source>%1 of at most %2 s</source>
        <extracomment>How long an answer was waited for, and for how long that goes on at most.</extracomment>
        <translation>%1 von höchstens %2 s</translation>
    </message>
    <message>
        <source>sandbox</source>
        <extracomment>The environment of a server, within a sentence.</extracomment>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>production</source>
        <translation>Produktion</translation>
    </message>
</context>
<context>
    <name>ad::ui::SettingsPage</name>
    <message>
        <source>Delete older attempts?</source>
        <translation>Ältere Versuche löschen?</translation>
    </message>
    <message>
        <source>Attempts of all profiles that are older than %1 are deleted for good. The last one of each profile, and the last that was granted, stay.</source>
        <extracomment>%1 is &quot;30 days&quot;.</extracomment>
        <translation>Versuche aller Profile, die älter sind als %1, werden endgültig gelöscht. Der letzte jedes Profils und der letzte erfolgreiche bleiben.</translation>
    </message>
    <message>
        <source>&amp;Delete them</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Every choice counts at once, and stays on this computer.</source>
        <translation>Jede Wahl gilt sofort und bleibt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast is taken from the system when you choose “As the system”.</source>
        <translation>Hoher Kontrast wird vom System übernommen, wenn Sie „Wie das System“ wählen.</translation>
    </message>
    <message>
        <source>&amp;Less motion</source>
        <translation>&amp;Weniger Bewegung</translation>
    </message>
    <message>
        <source>Nothing fades or moves</source>
        <translation>Nichts blendet oder bewegt sich</translation>
    </message>
    <message>
        <source>Nothing fades or moves. If the system asks for less motion, that counts as well.</source>
        <translation>Nichts blendet oder bewegt sich. Wünscht das System weniger Bewegung, gilt das ebenfalls.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Sprache des Fensters</translation>
    </message>
    <message>
        <source>Words of the standards, and what servers say, stay as they are written.</source>
        <translation>Wörter der Standards, und was Server sagen, bleiben, wie sie geschrieben sind.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Was aufbewahrt wird</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>ein Jahr</translation>
    </message>
    <message>
        <source>until I delete them</source>
        <translation>bis ich sie lösche</translation>
    </message>
    <message>
        <source>Attempts of profiles are kept for</source>
        <translation>Versuche von Profilen werden aufbewahrt</translation>
    </message>
    <message>
        <source>&amp;Forget which files were opened</source>
        <translation>&amp;Vergessen, welche Dateien geöffnet wurden</translation>
    </message>
    <message>
        <source>Only their paths are kept, never what was in them.</source>
        <translation>Nur ihre Pfade werden aufbewahrt, nie ihr Inhalt.</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>&amp;Trust one more…</source>
        <translation>&amp;Einer weiteren vertrauen…</translation>
    </message>
    <message>
        <source>Trust it &amp;no longer</source>
        <translation>&amp;Nicht mehr vertrauen</translation>
    </message>
    <message>
        <source>Those of the system alone are trusted.</source>
        <translation>Vertraut wird nur denen des Systems.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more are trusted, besides those of the system.</source>
        <translation>
            <numerusform>Außer denen des Systems wird %1 und %n weiteren vertraut.</numerusform>
            <numerusform>Außer denen des Systems wird %1 und %n weiteren vertraut.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is trusted, besides those of the system.</source>
        <translation>Außer denen des Systems wird %1 vertraut.</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <extracomment>The fingerprint of a certificate.</extracomment>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Where a company’s firewall opens TLS, or a test server has an authority of its own, choose its certificate: verification stays on.</source>
        <translation>Wo die Firewall einer Firma TLS öffnet oder ein Testserver eine eigene Stelle hat, wählen Sie deren Zertifikat: Geprüft wird weiterhin.</translation>
    </message>
    <message>
        <source>From %1. Compare the number with whoever gave you the file.</source>
        <translation>Aus %1. Vergleichen Sie die Zahl mit dem, der Ihnen die Datei gab.</translation>
    </message>
    <message>
        <source>Take &amp;another file…</source>
        <translation>Eine &amp;andere Datei nehmen…</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Das Programm</translation>
    </message>
    <message>
        <source>Version %1. It speaks only where you tell it to.</source>
        <translation>Version %1. Es spricht nur, wohin Sie es anweisen.</translation>
    </message>
    <message>
        <source>30 seconds</source>
        <translation>30 Sekunden</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>eine Minute</translation>
    </message>
    <message>
        <source>2 minutes</source>
        <translation>2 Minuten</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 Minuten</translation>
    </message>
    <message>
        <source>The answer to a request is waited for at most</source>
        <translation>Auf die Antwort wird höchstens gewartet</translation>
    </message>
    <message>
        <source>&amp;About…</source>
        <translation>Ü&amp;ber…</translation>
    </message>
    <message>
        <source>&amp;Keyboard…</source>
        <translation>&amp;Tastatur…</translation>
    </message>
</context>
<context>
    <name>ad::ui::Sheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>ad::ui::Sheets</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Change the value that has the focus</source>
        <translation>Den Wert ändern, der den Fokus hat</translation>
    </message>
    <message>
        <source>From a finding to what it speaks of</source>
        <translation>Von einem Befund zu dem, wovon er spricht</translation>
    </message>
    <message>
        <source>From one control to the next</source>
        <translation>Von einem Bedienelement zum nächsten</translation>
    </message>
    <message>
        <source>From one step to the next, in the rail</source>
        <translation>Von einem Schritt zum nächsten, in der Leiste</translation>
    </message>
    <message>
        <source>Close what lies over the window, or cancel the request</source>
        <translation>Schließen, was über dem Fenster liegt, oder die Anfrage abbrechen</translation>
    </message>
    <message>
        <source>Assertion Doctor</source>
        <translation>Assertion Doctor</translation>
    </message>
    <message>
        <source>Explains why a token server answers invalid_client.</source>
        <translation>Erklärt, warum ein Token-Server invalid_client antwortet.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>It speaks only where you tell it to, and keys stay on this computer: no telemetry, no search for updates.</source>
        <translation>Es spricht nur, wohin Sie es anweisen, und Schlüssel bleiben auf diesem Rechner: keine Telemetrie, keine Suche nach Aktualisierungen.</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Versionen kopieren</translation>
    </message>
    <message>
        <source>This assertion is made for another server</source>
        <translation>Diese Assertion ist für einen anderen Server bestimmt</translation>
    </message>
    <message>
        <source>Its aud names %1, and it would go to %2. Whoever receives it there could use it at %1 in your place, until it ends.</source>
        <extracomment>%1 and %2 are hosts: &quot;fhir.epic.com&quot;.</extracomment>
        <translation>Ihr aud nennt %1, und sie ginge an %2. Wer sie dort empfängt, könnte sie bei %1 an Ihrer Stelle verwenden, bis sie endet.</translation>
    </message>
    <message>
        <source>That is right where %2 passes on what it gets to %1, as a proxy of your own does. Otherwise set aud to the server that gets it.</source>
        <translation>Das ist richtig, wenn %2 an %1 weitergibt, was es bekommt, wie es ein eigener Proxy tut. Sonst setzen Sie aud auf den Server, der sie bekommt.</translation>
    </message>
    <message>
        <source>&amp;Send it all the same</source>
        <translation>&amp;Trotzdem senden</translation>
    </message>
    <message>
        <source>&amp;Do not send</source>
        <translation>&amp;Nicht senden</translation>
    </message>
    <message>
        <source>How the server reads your request</source>
        <translation>Wie der Server Ihre Anfrage liest</translation>
    </message>
    <message>
        <source>A server reads a token request in this order, and stops at the first step that fails.</source>
        <translation>Ein Server liest eine Token-Anfrage in dieser Reihenfolge und hört beim ersten Schritt auf, der scheitert.</translation>
    </message>
    <message>
        <source>Proved: its answer shows it. Right as far as can be seen from here: checked, but the server has not confirmed it. The answer hides it: nobody can tell from outside.</source>
        <translation>Bewiesen: Seine Antwort zeigt es. Richtig, soweit von hier zu sehen ist: geprüft, aber vom Server nicht bestätigt. Die Antwort verbirgt es: Von außen kann es niemand sagen.</translation>
    </message>
    <message>
        <source>Choose a step to see in the checklist what was checked for it.</source>
        <translation>Wählen Sie einen Schritt, um in der Checkliste zu sehen, was dafür geprüft wurde.</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>The sentence on top says what is wrong or most likely, and the button beside it does what to do next.</source>
        <translation>Der Satz oben sagt, was falsch ist oder am wahrscheinlichsten; die Schaltfläche daneben tut das Nächste.</translation>
    </message>
    <message>
        <source>The causes are ranked by what was found. “Settle it” asks before it sends anything.</source>
        <translation>Die Ursachen sind nach dem geordnet, was gefunden wurde. „Klären“ fragt, bevor etwas gesendet wird.</translation>
    </message>
    <message>
        <source>The checklist begins with the problems and with what only you can answer; what passed is folded.</source>
        <translation>Die Checkliste beginnt mit den Problemen und mit dem, was nur Sie beantworten können; was in Ordnung ist, ist zugeklappt.</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Vendors have rules of their own: which aud they want, how long an assertion may live, how long a new key takes to work. They are checked by what is chosen here.</source>
        <translation>Anbieter haben eigene Regeln: welches aud sie wollen, wie lange eine Assertion gelten darf, wie lange ein neuer Schlüssel braucht. Geprüft wird nach dem, was hier gewählt ist.</translation>
    </message>
    <message>
        <source>“From the address” is right where the address is known. Choose the vendor where it is not.</source>
        <translation>„Aus der Adresse“ ist richtig, wo die Adresse bekannt ist. Wählen Sie den Anbieter, wo sie es nicht ist.</translation>
    </message>
    <message>
        <source>Compare with your own token</source>
        <translation>Mit Ihrem eigenen Token vergleichen</translation>
    </message>
    <message>
        <source>Paste the token that your own code makes. It is laid beside the one that is signed here.</source>
        <translation>Fügen Sie das Token ein, das Ihr eigener Code erzeugt. Es wird neben das hier signierte gelegt.</translation>
    </message>
    <message>
        <source>Only differences that matter are shown, each with what follows from it. Nothing is sent.</source>
        <translation>Nur Unterschiede, auf die es ankommt, werden gezeigt, jeder mit seiner Folge. Gesendet wird nichts.</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Every request that was sent or opened stands in this list, the newest first.</source>
        <translation>Jede Anfrage, die gesendet oder geöffnet wurde, steht in dieser Liste, die neueste zuerst.</translation>
    </message>
    <message>
        <source>Choose one, and all pages show it. What was changed since the one before stands at its end.</source>
        <translation>Wählen Sie einen, und alle Seiten zeigen ihn. Was seit dem vorigen geändert wurde, steht an seinem Ende.</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>A profile keeps server, client ID, where the key is, what is registered, and every attempt with its answer. The key stays in its file or in the keychain.</source>
        <translation>Ein Profil bewahrt Server, Client-ID, den Ort des Schlüssels, was registriert ist, und jeden Versuch mit seiner Antwort auf. Der Schlüssel bleibt in seiner Datei oder im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Open a profile to go on with it. Watch tries again until the answer changes.</source>
        <translation>Öffnen Sie ein Profil, um damit weiterzuarbeiten. Eine Beobachtung versucht es wieder, bis sich die Antwort ändert.</translation>
    </message>
    <message>
        <source>Undo takes back a deletion and a change of name, tags or notes.</source>
        <translation>Rückgängig nimmt ein Löschen zurück und Änderungen von Name, Schlagwörtern oder Notizen.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Looks, language, and how long attempts are kept. Every choice counts at once, and stays on this computer.</source>
        <translation>Aussehen, Sprache und wie lange Versuche aufbewahrt werden. Jede Wahl gilt sofort und bleibt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>A certificate authority that is added here is trusted besides those of the system: for a firewall that opens TLS, or for a test server.</source>
        <translation>Einer Zertifizierungsstelle, die hier hinzukommt, wird neben denen des Systems vertraut: für eine Firewall, die TLS öffnet, oder für einen Testserver.</translation>
    </message>
    <message>
        <source>How this works</source>
        <translation>So funktioniert es</translation>
    </message>
    <message>
        <source>1. Bring what you have</source>
        <translation>1. Bringen Sie mit, was Sie haben</translation>
    </message>
    <message>
        <source>Drop, paste or open anything, on any page: a key, a token, a curl command, the server’s answer. What it is, the program finds out.</source>
        <translation>Ziehen, fügen oder öffnen Sie irgendetwas, auf jeder Seite: einen Schlüssel, ein Token, einen curl-Befehl, die Antwort des Servers. Was es ist, findet das Programm heraus.</translation>
    </message>
    <message>
        <source>2. See what is wrong</source>
        <translation>2. Sehen Sie, was nicht stimmt</translation>
    </message>
    <message>
        <source>Every value of the assertion stands beside its meaning. A wrong one is marked where it is wrong, and can be changed in place.</source>
        <translation>Jeder Wert der Assertion steht neben seiner Bedeutung. Ein falscher ist dort markiert, wo er falsch ist, und lässt sich an Ort und Stelle ändern.</translation>
    </message>
    <message>
        <source>3. Send it</source>
        <translation>3. Senden Sie</translation>
    </message>
    <message>
        <source>The request is shown before it leaves, and leaves only when you send it.</source>
        <translation>Die Anfrage wird gezeigt, bevor sie abgeht, und geht nur ab, wenn Sie sie senden.</translation>
    </message>
    <message>
        <source>4. Read the diagnosis</source>
        <translation>4. Lesen Sie die Diagnose</translation>
    </message>
    <message>
        <source>One sentence says what to do. Below it stands everything that was checked, and how sure that is.</source>
        <translation>Ein Satz sagt, was zu tun ist. Darunter steht alles, was geprüft wurde, und wie sicher es ist.</translation>
    </message>
    <message>
        <source>F1 explains what has the focus; Ctrl+K finds every action.</source>
        <translation>F1 erklärt, was den Fokus hat; Strg+K findet jede Aktion.</translation>
    </message>
    <message>
        <source>A possible cause. The diagnosis says how likely it is here.</source>
        <translation>Eine mögliche Ursache. Die Diagnose sagt, wie wahrscheinlich sie hier ist.</translation>
    </message>
    <message>
        <source>What a check looks for. The checklist says whether it holds here.</source>
        <translation>Wonach eine Prüfung sieht. Die Checkliste sagt, ob es hier zutrifft.</translation>
    </message>
</context>
<context>
    <name>ad::ui::StartPage</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What does the server not like?</source>
        <translation>Was gefällt dem Server nicht?</translation>
    </message>
    <message>
        <source>Bring what you have. Everything stays on this computer until you press Send; of a server whose address you write nothing but its discovery is read.</source>
        <translation>Bringen Sie mit, was Sie haben. Alles bleibt auf diesem Rechner, bis Sie auf Senden drücken; von einem Server, dessen Adresse Sie eintragen, wird nur sein Discovery-Dokument gelesen.</translation>
    </message>
    <message>
        <source>Drop, paste or open anything</source>
        <translation>Irgendetwas ablegen, einfügen oder öffnen</translation>
    </message>
    <message>
        <source>a private key, certificate or JWKS · a token · a curl command, HTTP request or HAR file · the server’s answer · a whole forum post · a saved case</source>
        <translation>ein privater Schlüssel, ein Zertifikat oder JWKS · ein Token · ein curl-Befehl, eine HTTP-Anfrage oder HAR-Datei · die Antwort des Servers · ein ganzer Forumsbeitrag · ein gespeicherter Fall</translation>
    </message>
    <message>
        <source>&amp;Open a file</source>
        <translation>Datei &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Ein&amp;fügen</translation>
    </message>
    <message>
        <source>&amp;Fill in a form</source>
        <translation>&amp;Formular ausfüllen</translation>
    </message>
    <message>
        <source>Learn on a practice server</source>
        <translation>Lernen mit einem Übungsserver</translation>
    </message>
    <message>
        <source>A token server on this computer that fails like the real ones. Nothing leaves it.</source>
        <translation>Ein Token-Server auf diesem Rechner, der wie die echten ablehnt. Nichts verlässt ihn.</translation>
    </message>
    <message>
        <source>Everything is right, and Epic says no</source>
        <translation>Alles stimmt, und Epic sagt nein</translation>
    </message>
    <message>
        <source>a key that was saved 29 minutes ago</source>
        <translation>ein Schlüssel, der vor 29 Minuten gespeichert wurde</translation>
    </message>
    <message>
        <source>The audience is almost right</source>
        <translation>Die Zielangabe stimmt fast</translation>
    </message>
    <message>
        <source>the FHIR base in place of the token endpoint</source>
        <translation>die FHIR-Basis an der Stelle des Token-Endpunkts</translation>
    </message>
    <message>
        <source>Five minutes are not five minutes</source>
        <translation>Fünf Minuten sind nicht fünf Minuten</translation>
    </message>
    <message>
        <source>two clocks that do not agree</source>
        <translation>zwei Uhren, die nicht übereinstimmen</translation>
    </message>
    <message>
        <source>Practise something else</source>
        <translation>Etwas anderes üben</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Zuvor geöffnet</translation>
    </message>
</context>
<context>
    <name>ad::ui::StatusLine</name>
    <message>
        <source>Search actions</source>
        <translation>Aktionen suchen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Trouble ahead: %1</source>
        <translation>Was bald im Weg steht: %1</translation>
    </message>
</context>
<context>
    <name>ad::ui::Style</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>ad::ui::TimeCard</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>ad::ui::TimeLine</name>
    <message numerus="yes">
        <source>%n minutes have passed.</source>
        <translation>
            <numerusform>%n Minute ist vergangen.</numerusform>
            <numerusform>%n Minuten sind vergangen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 names %n minutes.</source>
        <extracomment>%1 is a vendor, and what it names is how long a new key takes.</extracomment>
        <translation>
            <numerusform>%1 nennt %n Minute.</numerusform>
            <numerusform>%1 nennt %n Minuten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tries.</source>
        <translation>
            <numerusform>%n Versuch.</numerusform>
            <numerusform>%n Versuche.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n Std.</numerusform>
            <numerusform>%n Std.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n Min.</numerusform>
            <numerusform>%n Min.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, until %3</source>
        <translation>%1: %2, bis %3</translation>
    </message>
    <message>
        <source>reported: up to a day</source>
        <translation>berichtet: bis zu einem Tag</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>jetzt %1</translation>
    </message>
    <message>
        <source>token %1</source>
        <translation>Token %1</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>geändert %1</translation>
    </message>
</context>
<context>
    <name>ad::ui::Tray</name>
    <message>
        <source>The watch goes on</source>
        <translation>Die Beobachtung geht weiter</translation>
    </message>
    <message>
        <source>Assertion Doctor stays here until the answer changes. Its menu ends it.</source>
        <translation>Assertion Doctor bleibt hier, bis sich die Antwort ändert. Das Menü beendet es.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Assertion Doctor: no watch goes on</source>
        <translation>Assertion Doctor: Es wird nichts beobachtet</translation>
    </message>
    <message>
        <source>&amp;Open the window</source>
        <translation>Fenster ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
</context>
<context>
    <name>ad::ui::TriesCard</name>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>&amp;Compare with the one before</source>
        <translation>Mit dem davor &amp;vergleichen</translation>
    </message>
    <message>
        <source>Since it &amp;last worked</source>
        <translation>Seit es &amp;zuletzt ging</translation>
    </message>
    <message>
        <source>Lays the chosen attempt beside the last one that got a token</source>
        <translation>Legt den gewählten Versuch neben den letzten, der ein Token bekam</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Noch wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Two attempts side by side</source>
        <translation>Zwei Versuche nebeneinander</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>Vergleich schließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Compare the two</source>
        <translation>Beide &amp;vergleichen</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them by this watch</source>
        <extracomment>%1 is how many attempts there are in all.</extracomment>
        <translation>
            <numerusform>%1, %n davon von dieser Beobachtung</numerusform>
            <numerusform>%1, %n davon von dieser Beobachtung</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n things that were sent differ.</source>
        <translation>
            <numerusform>%n Sache, die gesendet wurde, ist verschieden.</numerusform>
            <numerusform>%n Dinge, die gesendet wurden, sind verschieden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same was sent both times, and the server answered otherwise: what changed is there.</source>
        <translation>Beide Male wurde dasselbe gesendet, und der Server antwortete anders: dort hat sich etwas geändert.</translation>
    </message>
    <message>
        <source>The same was sent both times, and the answer is the same.</source>
        <translation>Beide Male wurde dasselbe gesendet, und die Antwort ist dieselbe.</translation>
    </message>
</context>
<context>
    <name>ad::ui::TriesHead</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
</context>
<context>
    <name>ad::ui::TriesModel</name>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n Min.</numerusform>
            <numerusform>%n Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n Std.</numerusform>
            <numerusform>%n Std.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (probe)</source>
        <translation>%1 (Probe)</translation>
    </message>
    <message>
        <source>first answer</source>
        <translation>erste Antwort</translation>
    </message>
    <message>
        <source>the same answer</source>
        <translation>dieselbe Antwort</translation>
    </message>
    <message>
        <source>another answer</source>
        <translation>eine andere Antwort</translation>
    </message>
    <message>
        <source>Likely: %1</source>
        <translation>Wahrscheinlich: %1</translation>
    </message>
</context>
<context>
    <name>ad::ui::ValueView</name>
    <message>
        <source>Double-click or press F2 to change it, Delete to leave it out</source>
        <translation>Zum Ändern doppelklicken oder F2 drücken, Entf lässt es weg</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
</context>
<context>
    <name>ad::ui::WatchCard</name>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 Min. %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 Std. %2 Min.</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n Min.</numerusform>
            <numerusform>%n Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n Std.</numerusform>
            <numerusform>%n Std.</numerusform>
        </translation>
    </message>
    <message>
        <source>app created</source>
        <translation>App angelegt</translation>
    </message>
    <message>
        <source>after the app was created</source>
        <translation>nachdem die App angelegt wurde</translation>
    </message>
    <message>
        <source>key saved</source>
        <translation>Schlüssel gespeichert</translation>
    </message>
    <message>
        <source>after the key was saved</source>
        <translation>nachdem der Schlüssel gespeichert wurde</translation>
    </message>
    <message>
        <source>app ready</source>
        <translation>App bereit</translation>
    </message>
    <message>
        <source>after the app was made ready</source>
        <translation>nachdem die App bereit gemacht wurde</translation>
    </message>
    <message>
        <source>watch began</source>
        <translation>Beobachtung begonnen</translation>
    </message>
    <message>
        <source>after the watch began</source>
        <translation>nach Beginn der Beobachtung</translation>
    </message>
    <message>
        <source>The watch now</source>
        <translation>Die Beobachtung jetzt</translation>
    </message>
    <message>
        <source>Copy the access &amp;token</source>
        <translation>Access-&amp;Token kopieren</translation>
    </message>
    <message>
        <source>See the &amp;diagnosis</source>
        <translation>Zur &amp;Diagnose</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>h</source>
        <translation>Std.</translation>
    </message>
    <message>
        <source>min</source>
        <translation>Min.</translation>
    </message>
    <message>
        <source>%1 of usually %2</source>
        <extracomment>&quot;18 min of usually 30 min&quot;: %1 is the unit of the large number before it.</extracomment>
        <translation>%1 von gewöhnlich %2</translation>
    </message>
    <message>
        <source>%1 watched</source>
        <translation>%1 beobachtet</translation>
    </message>
    <message>
        <source>No try yet.</source>
        <translation>Noch kein Versuch.</translation>
    </message>
    <message numerus="yes">
        <source>%n tries, the same answer each time.</source>
        <translation>
            <numerusform>%n Versuch, immer dieselbe Antwort.</numerusform>
            <numerusform>%n Versuche, immer dieselbe Antwort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tries, and no answer that says anything yet.</source>
        <translation>
            <numerusform>%n Versuch, und noch keine Antwort, die etwas sagt.</numerusform>
            <numerusform>%n Versuche, und noch keine Antwort, die etwas sagt.</numerusform>
        </translation>
    </message>
    <message>
        <source>One try so far.</source>
        <translation>Bisher ein Versuch.</translation>
    </message>
    <message>
        <source>%1 The watch rests.</source>
        <translation>%1 Die Beobachtung ruht.</translation>
    </message>
    <message>
        <source>Go on with it, and it keeps its tries and its pace.</source>
        <translation>Wenn Sie sie fortsetzen, behält sie ihre Versuche und ihr Tempo.</translation>
    </message>
    <message>
        <source>Next try at %1, in %2.</source>
        <translation>Nächster Versuch um %1, in %2.</translation>
    </message>
    <message>
        <source>Trying now.</source>
        <translation>Versucht es gerade.</translation>
    </message>
    <message>
        <source>The command line runs this watch.</source>
        <translation>Diese Beobachtung läuft auf der Kommandozeile.</translation>
    </message>
    <message>
        <source>You will be called on the desktop when the answer changes.</source>
        <translation>Sie werden auf dem Desktop gerufen, wenn sich die Antwort ändert.</translation>
    </message>
    <message>
        <source>You will be called on the desktop when the answer changes, also after a restart.</source>
        <translation>Sie werden auf dem Desktop gerufen, wenn sich die Antwort ändert, auch nach einem Neustart.</translation>
    </message>
    <message>
        <source>It ends at %1 at the latest.</source>
        <translation>Sie endet spätestens um %1.</translation>
    </message>
    <message>
        <source>%1’s own time is over: wait on, but look at the other causes, too.</source>
        <translation>Die Zeit, die %1 selbst nennt, ist um: warten Sie weiter, aber sehen Sie sich auch die anderen Ursachen an.</translation>
    </message>
    <message>
        <source>valid for another %1</source>
        <translation>noch %1 gültig</translation>
    </message>
    <message>
        <source>its time is over by now</source>
        <translation>inzwischen abgelaufen</translation>
    </message>
    <message>
        <source>Access token: %1. It is kept in memory alone, until the window closes.</source>
        <translation>Access-Token: %1. Es bleibt nur im Speicher, bis das Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>gewährt</translation>
    </message>
    <message>
        <source>Not watched yet.</source>
        <translation>Noch keine Beobachtung.</translation>
    </message>
    <message>
        <source>The same request is sent again, %1, until the answer changes. You are called on the desktop then.</source>
        <translation>Dieselbe Anfrage wird noch einmal gesendet, %1, bis sich die Antwort ändert. Dann werden Sie auf dem Desktop gerufen.</translation>
    </message>
    <message>
        <source>At %1, %2 %3.</source>
        <translation>Um %1, %2 %3.</translation>
    </message>
    <message>
        <source>At %1.</source>
        <translation>Um %1.</translation>
    </message>
    <message>
        <source>Before: %1. Now: %2.</source>
        <translation>Vorher: %1. Jetzt: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n tries.</source>
        <translation>
            <numerusform>%n Versuch.</numerusform>
            <numerusform>%n Versuche.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put its file back where it was, or open the profile and choose another key. Then watch again.</source>
        <translation>Legen Sie seine Datei zurück, wo sie war, oder öffnen Sie das Profil und wählen Sie einen anderen Schlüssel. Beobachten Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Look whether the disk is full. Then watch again.</source>
        <translation>Sehen Sie nach, ob der Datenträger voll ist. Beobachten Sie dann noch einmal.</translation>
    </message>
</context>
<context>
    <name>ad::ui::WatchGate</name>
    <message>
        <source>The key of this practice is in this window only.</source>
        <translation>Der Schlüssel dieser Übung ist nur in diesem Fenster.</translation>
    </message>
    <message>
        <source>The key of this practice is gone with its example: open the example anew.</source>
        <translation>Der Schlüssel dieser Übung ist mit ihrem Beispiel verschwunden: Öffnen Sie das Beispiel neu.</translation>
    </message>
    <message>
        <source>The key is in this window only. A watch with it goes on while the window is open; with the key in the keychain or in a file, also after a restart.</source>
        <translation>Den Schlüssel gibt es nur in diesem Fenster. Damit läuft die Beobachtung, solange das Fenster offen ist; mit dem Schlüssel im Schlüsselbund oder in einer Datei auch nach einem Neustart.</translation>
    </message>
    <message>
        <source>This profile has no key. Choose its file, or open the profile and bring it.</source>
        <translation>Dieses Profil hat keinen Schlüssel. Wählen Sie seine Datei, oder öffnen Sie das Profil und bringen Sie ihn.</translation>
    </message>
    <message>
        <source>The key’s file is encrypted: a watch needs its passphrase.</source>
        <translation>Die Datei des Schlüssels ist verschlüsselt: Eine Beobachtung braucht ihre Passphrase.</translation>
    </message>
    <message>
        <source>What is in the way</source>
        <translation>Was im Weg ist</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>&amp;Unlock and watch</source>
        <translation>&amp;Aufschließen und beobachten</translation>
    </message>
    <message>
        <source>&amp;Keep it in the keychain</source>
        <translation>Im &amp;Schlüsselbund behalten</translation>
    </message>
    <message>
        <source>Else it is asked for again when the window was closed</source>
        <translation>Sonst wird sie wieder gebraucht, wenn das Fenster geschlossen war</translation>
    </message>
    <message>
        <source>Watch while the &amp;window is open</source>
        <translation>Beobachten, solange das &amp;Fenster offen ist</translation>
    </message>
    <message>
        <source>Keep the key in the &amp;keychain</source>
        <translation>Schlüssel in den &amp;Schlüsselbund legen</translation>
    </message>
    <message>
        <source>Choose the key’s &amp;file…</source>
        <translation>&amp;Datei des Schlüssels wählen…</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Noch einmal versuchen</translation>
    </message>
    <message>
        <source>The private key of this profile</source>
        <translation>Der private Schlüssel dieses Profils</translation>
    </message>
    <message>
        <source>How long it goes on</source>
        <translation>Wie lange es weitergeht</translation>
    </message>
    <message>
        <source>Practice: the watch goes on while this example is open.</source>
        <translation>Übung: Die Beobachtung läuft, solange dieses Beispiel offen ist.</translation>
    </message>
    <message>
        <source>The watch goes on while this window is open. With the key in the keychain, it goes on after a restart, too.</source>
        <translation>Die Beobachtung läuft, solange dieses Fenster offen ist. Mit dem Schlüssel im Schlüsselbund läuft sie auch nach einem Neustart weiter.</translation>
    </message>
</context>
<context>
    <name>ad::ui::WatchPage</name>
    <message>
        <source>Watch</source>
        <translation>Beobachtung</translation>
    </message>
    <message>
        <source>The same request, signed anew, at the vendor’s own pace</source>
        <translation>Dieselbe Anfrage, neu signiert, im Tempo des Herstellers</translation>
    </message>
    <message>
        <source>How long it is watched</source>
        <translation>Wie lange beobachtet wird</translation>
    </message>
    <message>
        <source>until it changes</source>
        <translation>bis sie sich ändert</translation>
    </message>
    <message>
        <source>for a day at most</source>
        <translation>höchstens einen Tag</translation>
    </message>
    <message>
        <source>for a week at most</source>
        <translation>höchstens eine Woche</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>&amp;Beobachten</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>Jetzt &amp;versuchen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Try now, without waiting</source>
        <translation>Jetzt versuchen, ohne zu warten</translation>
    </message>
    <message>
        <source>Pause the watch</source>
        <translation>Beobachtung anhalten</translation>
    </message>
    <message>
        <source>Stop the watch</source>
        <translation>Beobachtung beenden</translation>
    </message>
    <message>
        <source>Watches</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>Against the vendor’s own time</source>
        <translation>Gegen die Zeit, die der Hersteller nennt</translation>
    </message>
    <message>
        <source>No watch is running</source>
        <translation>Es wird nichts beobachtet</translation>
    </message>
    <message>
        <source>&amp;Save and watch</source>
        <translation>&amp;Speichern und beobachten</translation>
    </message>
    <message>
        <source>&amp;Go to the credentials</source>
        <translation>&amp;Zu den Zugangsdaten</translation>
    </message>
    <message>
        <source>Trouble ahead</source>
        <translation>Was bald im Weg steht</translation>
    </message>
    <message>
        <source>See the profile</source>
        <translation>Profil ansehen</translation>
    </message>
    <message>
        <source>Only the private key is missing. With it, the same request is sent again until the answer changes, at the pace that the vendor’s own waiting time sets.</source>
        <translation>Nur der private Schlüssel fehlt. Mit ihm wird dieselbe Anfrage erneut gesendet, bis sich die Antwort ändert, in dem Takt, den die Wartezeit des Herstellers vorgibt.</translation>
    </message>
    <message>
        <source>The same request is sent again until the answer changes. This is a practice: nothing of it is kept when the program ends.</source>
        <translation>Dieselbe Anfrage wird gesendet, bis sich die Antwort ändert. Dies ist eine Übung: Nichts davon bleibt, wenn das Programm endet.</translation>
    </message>
    <message>
        <source>Save and watch what is open: it becomes a profile, and the same request is sent again until the answer changes. You are called on the desktop then, also after a restart.</source>
        <translation>Speichern Sie, was offen ist, und lassen Sie es beobachten: Es wird ein Profil, und dieselbe Anfrage wird gesendet, bis sich die Antwort ändert. Dann werden Sie auf dem Desktop gerufen, auch nach einem Neustart.</translation>
    </message>
    <message>
        <source>With a server, a client ID and a key, the same request is sent again until the answer changes, at the pace that the vendor’s own waiting time sets.</source>
        <translation>Mit Server, Client-ID und Schlüssel wird dieselbe Anfrage gesendet, bis sich die Antwort ändert, in dem Tempo, das die Wartezeit des Herstellers vorgibt.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Watch again</source>
        <translation>Noch einmal &amp;beobachten</translation>
    </message>
    <message>
        <source>What you have changed since is not sent by this watch: it sends what was saved when it began, at %1. Stop it and watch again to send the changes.</source>
        <translation>Was Sie seither geändert haben, sendet diese Beobachtung nicht: Sie sendet, was gespeichert war, als sie begann, um %1. Halten Sie sie an und beobachten Sie neu, um die Änderungen zu senden.</translation>
    </message>
    <message>
        <source>Waiting will not mend this: %1. See the diagnosis first.</source>
        <translation>Warten behebt das nicht: %1. Sehen Sie zuerst die Diagnose an.</translation>
    </message>
    <message>
        <source>Since the watch began</source>
        <translation>Seit die Beobachtung begann</translation>
    </message>
</context>
<context>
    <name>ad::ui::Waterfall</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>&lt; 1 ms</source>
        <translation>&lt; 1 ms</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <translation>%L1 ms</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
</context>
<context>
    <name>ad::vendors</name>
    <message>
        <source>SMART asks for invalid_client for every fault of the authentication, and only recommends a reason beside it.</source>
        <translation>SMART verlangt invalid_client für jeden Fehler der Authentifizierung und empfiehlt nur, einen Grund dazu anzugeben.</translation>
    </message>
    <message>
        <source>the sandbox takes no new uploaded keys; those that were there keep working</source>
        <translation>Die Sandbox nimmt keine neu hochgeladenen Schlüssel an; vorhandene gelten weiter</translation>
    </message>
    <message>
        <source>the sandbox takes no uploaded keys for new apps; by a second source those that were there stop working</source>
        <translation>Die Sandbox nimmt für neue Apps keine hochgeladenen Schlüssel an; nach einer zweiten Quelle gelten vorhandene nicht mehr</translation>
    </message>
    <message>
        <source>a customer may require a key URL</source>
        <translation>ein Kunde kann eine Schlüssel-URL verlangen</translation>
    </message>
    <message>
        <source>no uploaded keys for new apps or new downloads; live ones may still rotate</source>
        <translation>keine hochgeladenen Schlüssel für neue Apps oder neue Downloads; laufende dürfen noch wechseln</translation>
    </message>
    <message>
        <source>uploaded keys no longer work, and the customer enters the key URL by hand</source>
        <translation>hochgeladene Schlüssel gelten nicht mehr, und der Kunde trägt die Schlüssel-URL von Hand ein</translation>
    </message>
    <message>
        <source>the customer has to enter the key URL by hand (local JKU)</source>
        <translation>der Kunde muss die Schlüssel-URL von Hand eintragen (lokale JKU)</translation>
    </message>
    <message>
        <source>EC keys are taken from a key URL only, never uploaded</source>
        <translation>EC-Schlüssel werden nur von einer Schlüssel-URL genommen, nie hochgeladen</translation>
    </message>
    <message>
        <source>jti has to be a text</source>
        <translation>jti muss ein Text sein</translation>
    </message>
    <message>
        <source>the app&apos;s own setting decides between scope formats v1 and v2; another place of the same document says November 2024</source>
        <translation>die Einstellung der App entscheidet zwischen den Scope-Formaten v1 und v2; eine andere Stelle desselben Dokuments sagt November 2024</translation>
    </message>
    <message>
        <source>Epic never gives a reason: waiting for a new key, a wrong client ID and a wrong key all look like this.</source>
        <translation>Epic nennt nie einen Grund: Warten auf einen neuen Schlüssel, eine falsche Client-ID und ein falscher Schlüssel sehen alle so aus.</translation>
    </message>
    <message>
        <source>the token endpoint holds /hosts/&lt;FHIR host&gt;/; the older form was announced to fail</source>
        <translation>der Token-Endpunkt enthält /hosts/&lt;FHIR-Host&gt;/; die ältere Form sollte laut Ankündigung scheitern</translation>
    </message>
    <message>
        <source>The reason stands in error_uri: the last word of the URN names it.</source>
        <translation>Der Grund steht in error_uri: Das letzte Wort der URN nennt ihn.</translation>
    </message>
    <message>
        <source>Errors are those of Okta, which names its reason.</source>
        <translation>Die Fehler sind die von Okta, das seinen Grund nennt.</translation>
    </message>
    <message>
        <source>eClinicalWorks answers invalid_client for a wrong client ID, an unknown kid, and a key URL that it cannot reach or has not put on its list.</source>
        <translation>eClinicalWorks antwortet invalid_client bei einer falschen Client-ID, einem unbekannten kid und einer Schlüsseladresse, die es nicht erreicht oder nicht auf seine Liste gesetzt hat.</translation>
    </message>
    <message>
        <source>This server always names its reason.</source>
        <translation>Dieser Server nennt immer seinen Grund.</translation>
    </message>
    <message>
        <source>Medplum always names its reason, with one text for all faults of signature, time and key set.</source>
        <translation>Medplum nennt immer seinen Grund, mit einem einzigen Text für alle Fehler von Signatur, Zeit und Schlüsselsatz.</translation>
    </message>
    <message>
        <source>Entra always names its reason with an AADSTS number.</source>
        <translation>Entra nennt immer seinen Grund, mit einer AADSTS-Nummer.</translation>
    </message>
    <message>
        <source>DPC always names its reason; its endpoint /Token/validate explains more.</source>
        <translation>DPC nennt immer seinen Grund; sein Endpunkt /Token/validate erklärt mehr.</translation>
    </message>
    <message>
        <source>Okta always names its reason.</source>
        <translation>Okta nennt immer seinen Grund.</translation>
    </message>
    <message>
        <source>Keycloak names its reason; the general text with status 401 stands for a client that is unknown, disabled or set to another way of authenticating.</source>
        <translation>Keycloak nennt seinen Grund; der allgemeine Text mit Status 401 steht für einen Client, der unbekannt, deaktiviert oder auf eine andere Art der Authentifizierung eingestellt ist.</translation>
    </message>
    <message>
        <source>OpenAM names its reason.</source>
        <translation>OpenAM nennt seinen Grund.</translation>
    </message>
    <message>
        <source>Hydra names its reason after a fixed sentence; the sentence alone means that the client is unknown.</source>
        <translation>Hydra nennt seinen Grund nach einem festen Satz; der Satz allein bedeutet, dass der Client unbekannt ist.</translation>
    </message>
    <message>
        <source>node-oidc-provider has one text for every fault of an assertion; the reason stands in its log alone.</source>
        <translation>node-oidc-provider hat einen einzigen Text für jeden Fehler einer Assertion; der Grund steht nur in seinem Protokoll.</translation>
    </message>
    <message>
        <source>Spring gives the code alone; the reason stands in its trace log.</source>
        <translation>Spring gibt nur den Code an; der Grund steht in seinem Trace-Protokoll.</translation>
    </message>
    <message>
        <source>typ client-authentication+jwt makes the server accept its issuer alone as aud</source>
        <translation>bei typ client-authentication+jwt nimmt der Server allein seinen Issuer als aud an</translation>
    </message>
    <message>
        <source>Duende gives the code alone; the reason stands in its log.</source>
        <translation>Duende gibt nur den Code an; der Grund steht in seinem Protokoll.</translation>
    </message>
    <message>
        <source>The Content-Type does not begin with application/x-www-form-urlencoded (the test is a prefix test on the raw header).</source>
        <translation>Der Content-Type beginnt nicht mit application/x-www-form-urlencoded (geprüft wird nur der Anfang des unveränderten Headers).</translation>
    </message>
    <message>
        <source>Send the body form-encoded and set Content-Type: application/x-www-form-urlencoded.</source>
        <translation>Den Inhalt formularkodiert senden und Content-Type: application/x-www-form-urlencoded setzen.</translation>
    </message>
    <message>
        <source>No grant_type in the form. Note the odd code: invalid_grant.</source>
        <translation>Im Formular fehlt grant_type. Den ungewöhnlichen Code beachten: invalid_grant.</translation>
    </message>
    <message>
        <source>Add grant_type=client_credentials.</source>
        <translation>Im Formular grant_type=client_credentials ergänzen.</translation>
    </message>
    <message>
        <source>Another grant type was sent.</source>
        <translation>Es wurde ein anderer Grant-Typ gesendet.</translation>
    </message>
    <message>
        <source>Use grant_type=client_credentials; the jwt-bearer URN belongs in client_assertion_type.</source>
        <translation>Den Wert grant_type=client_credentials verwenden; die jwt-bearer-URN gehört in client_assertion_type.</translation>
    </message>
    <message>
        <source>client_assertion_type absent.</source>
        <translation>client_assertion_type fehlt.</translation>
    </message>
    <message>
        <source>Add client_assertion_type=urn:ietf:params:oauth:client-assertion-type:jwt-bearer.</source>
        <translation>Im Formular client_assertion_type=urn:ietf:params:oauth:client-assertion-type:jwt-bearer ergänzen.</translation>
    </message>
    <message>
        <source>client_assertion_type has another value (often a grant-type URN, a double-encoded value or a trailing space).</source>
        <translation>client_assertion_type hat einen anderen Wert (oft die URN eines Grant-Typs, ein doppelt kodierter Wert oder ein Leerzeichen am Ende).</translation>
    </message>
    <message>
        <source>Send the exact URN, form-encoded once.</source>
        <translation>Genau die verlangte URN senden, einmal formularkodiert.</translation>
    </message>
    <message>
        <source>client_assertion absent or sent twice (then it is an array).</source>
        <translation>client_assertion fehlt oder wurde zweimal gesendet (dann ist es ein Array).</translation>
    </message>
    <message>
        <source>Send exactly one client_assertion.</source>
        <translation>Genau eine client_assertion senden.</translation>
    </message>
    <message>
        <source>The assertion is not three dot-separated parts: truncated, quoted, or still JSON.</source>
        <translation>Die Assertion besteht nicht aus drei durch Punkte getrennten Teilen: abgeschnitten, in Anführungszeichen oder noch JSON.</translation>
    </message>
    <message>
        <source>Send the compact serialization header.payload.signature.</source>
        <translation>Die kompakte Form header.payload.signature senden.</translation>
    </message>
    <message>
        <source>First part is not base64 of a JSON object.</source>
        <translation>Der erste Teil ist kein in Base64 kodiertes JSON-Objekt.</translation>
    </message>
    <message>
        <source>Encode the header as base64url of UTF-8 JSON.</source>
        <translation>Den Header als Base64url von UTF-8-JSON kodieren.</translation>
    </message>
    <message>
        <source>Second part is not base64 of JSON.</source>
        <translation>Der zweite Teil ist kein in Base64 kodiertes JSON.</translation>
    </message>
    <message>
        <source>Encode the claims as base64url of UTF-8 JSON.</source>
        <translation>Die Claims als Base64url von UTF-8-JSON kodieren.</translation>
    </message>
    <message>
        <source>Header lacks alg.</source>
        <translation>Im Header fehlt alg.</translation>
    </message>
    <message>
        <source>Put alg (RS384 or ES384) in the header.</source>
        <translation>Im Header alg angeben (RS384 oder ES384).</translation>
    </message>
    <message>
        <source>Header lacks kid.</source>
        <translation>Im Header fehlt kid.</translation>
    </message>
    <message>
        <source>Put the kid of the registered key in the header.</source>
        <translation>Im Header den kid des registrierten Schlüssels angeben.</translation>
    </message>
    <message>
        <source>Header lacks typ.</source>
        <translation>Im Header fehlt typ.</translation>
    </message>
    <message>
        <source>Add &quot;typ&quot;:&quot;JWT&quot;.</source>
        <translation>Im Header &quot;typ&quot;:&quot;JWT&quot; ergänzen.</translation>
    </message>
    <message>
        <source>typ is not exactly JWT (the server text has no blank after the full stop).</source>
        <translation>typ ist nicht genau JWT (im Text des Servers fehlt das Leerzeichen nach dem Punkt).</translation>
    </message>
    <message>
        <source>Use &quot;typ&quot;:&quot;JWT&quot;; client-authentication+jwt is refused here.</source>
        <translation>Im Header &quot;typ&quot;:&quot;JWT&quot; verwenden; client-authentication+jwt wird hier abgelehnt.</translation>
    </message>
    <message>
        <source>sub is not a client id issued by this server: here the client_id itself is a JWT made at registration. The tail is one of the structure messages above.</source>
        <translation>sub ist keine von diesem Server ausgestellte Client-ID: Hier ist die client_id selbst ein JWT, das bei der Registrierung entsteht. Das Ende des Textes ist eine der obigen Meldungen zum Aufbau.</translation>
    </message>
    <message>
        <source>Register at the server page and use the long client_id it prints as iss and sub.</source>
        <translation>Auf der Seite des Servers registrieren und die lange client_id, die sie ausgibt, als iss und sub verwenden.</translation>
    </message>
    <message>
        <source>Simulated error chosen at registration.</source>
        <translation>Simulierter Fehler, der bei der Registrierung gewählt wurde.</translation>
    </message>
    <message>
        <source>Register again without the simulated error.</source>
        <translation>Neu registrieren, ohne den simulierten Fehler.</translation>
    </message>
    <message>
        <source>aud differs from the token URL the server computed (scheme is ignored, all else is compared exactly; an array aud makes the server fail).</source>
        <translation>aud weicht von der Token-URL ab, die der Server ermittelt hat (das Schema bleibt unbeachtet, alles andere wird genau verglichen; ein Array als aud lässt den Server scheitern).</translation>
    </message>
    <message>
        <source>Set aud to the URL named in the message, as one string.</source>
        <translation>Als aud die in der Meldung genannte URL setzen, als einzelne Zeichenkette.</translation>
    </message>
    <message>
        <source>iss is present and differs from sub.</source>
        <translation>iss ist vorhanden und weicht von sub ab.</translation>
    </message>
    <message>
        <source>Set iss and sub both to the client_id.</source>
        <translation>Sowohl iss als auch sub auf die client_id setzen.</translation>
    </message>
    <message>
        <source>Simulated error chosen at registration (this server does no real replay check).</source>
        <translation>Simulierter Fehler, der bei der Registrierung gewählt wurde (dieser Server prüft nicht wirklich auf Wiederverwendung).</translation>
    </message>
    <message>
        <source>scope is missing or blank.</source>
        <translation>scope fehlt oder ist leer.</translation>
    </message>
    <message>
        <source>Send at least one system/ scope.</source>
        <translation>Mindestens einen system/-Scope senden.</translation>
    </message>
    <message>
        <source>A scope matches neither the v1 nor the v2 grammar (note: this server also splits on commas).</source>
        <translation>Ein Scope entspricht weder der Grammatik von v1 noch der von v2 (Hinweis: Dieser Server trennt auch an Kommas).</translation>
    </message>
    <message>
        <source>Use system/&lt;Type|*&gt;.read or system/&lt;Type|*&gt;.rs, separated by blanks.</source>
        <translation>Die Form system/&lt;Type|*&gt;.read oder system/&lt;Type|*&gt;.rs verwenden, durch Leerzeichen getrennt.</translation>
    </message>
    <message>
        <source>A patient/ or user/ scope was asked for.</source>
        <translation>Es wurde um einen patient/- oder user/-Scope gebeten.</translation>
    </message>
    <message>
        <source>Ask only for system/ scopes.</source>
        <translation>Nur um system/-Scopes bitten.</translation>
    </message>
    <message>
        <source>A write permission was asked for (.write, .*, c, u or d).</source>
        <translation>Es wurde um ein Schreibrecht gebeten (.write, .*, c, u oder d).</translation>
    </message>
    <message>
        <source>Ask for read and search only (.read or .rs).</source>
        <translation>Nur um Lesen und Suchen bitten (.read oder .rs).</translation>
    </message>
    <message>
        <source>The resource type is not in the data of this server.</source>
        <translation>Der Ressourcentyp kommt in den Daten dieses Servers nicht vor.</translation>
    </message>
    <message>
        <source>Ask for types listed in scopes_supported.</source>
        <translation>Nur um Typen bitten, die in scopes_supported aufgeführt sind.</translation>
    </message>
    <message>
        <source>Scope negotiation left nothing.</source>
        <translation>Bei der Aushandlung der Scopes blieb nichts übrig.</translation>
    </message>
    <message>
        <source>Ask for readable system/ scopes.</source>
        <translation>Um lesbare system/-Scopes bitten.</translation>
    </message>
    <message>
        <source>The jku header is not the registered JWKS URL.</source>
        <translation>Der jku-Header ist nicht die registrierte JWKS-URL.</translation>
    </message>
    <message>
        <source>Leave jku out or make it identical to the registered URL.</source>
        <translation>Den Header jku weglassen oder der registrierten URL angleichen.</translation>
    </message>
    <message>
        <source>The document at the JWKS URL is JSON without a keys array (a bare JWK is a usual cause).</source>
        <translation>Das Dokument unter der JWKS-URL ist JSON ohne das Array keys (eine häufige Ursache ist ein einzelner JWK ohne Hülle).</translation>
    </message>
    <message>
        <source>Serve {&quot;keys&quot;:[...]}.</source>
        <translation>Unter der URL {&quot;keys&quot;:[...]} ausliefern.</translation>
    </message>
    <message>
        <source>Fetching or parsing the JWKS URL failed; the next line carries the reason, for instance: Requesting &quot;URL&quot; returned 404 status code.</source>
        <translation>Die JWKS-URL ließ sich nicht abrufen oder auswerten; die nächste Zeile nennt den Grund, zum Beispiel: Requesting &quot;URL&quot; returned 404 status code.</translation>
    </message>
    <message>
        <source>Make the URL public, TLS-valid, and answering 200 with JSON.</source>
        <translation>Die URL öffentlich und mit gültigem TLS erreichbar machen; sie muss mit 200 und JSON antworten.</translation>
    </message>
    <message>
        <source>The JWKS pasted at registration lacks keys.</source>
        <translation>Im bei der Registrierung eingefügten JWKS fehlt keys.</translation>
    </message>
    <message>
        <source>Register {&quot;keys&quot;:[...]}.</source>
        <translation>Als JWKS {&quot;keys&quot;:[...]} registrieren.</translation>
    </message>
    <message>
        <source>No key at all for this client.</source>
        <translation>Für diesen Client gibt es überhaupt keinen Schlüssel.</translation>
    </message>
    <message>
        <source>Register a JWKS or a JWKS URL.</source>
        <translation>Ein JWKS oder eine JWKS-URL registrieren.</translation>
    </message>
    <message>
        <source>No key with that kid, or its key_ops lacks verify.</source>
        <translation>Es gibt keinen Schlüssel mit diesem kid, oder in seinen key_ops fehlt verify.</translation>
    </message>
    <message>
        <source>Make kid equal in header and JWKS; if key_ops is present it must contain verify.</source>
        <translation>Den kid in Header und JWKS gleich setzen; wenn key_ops vorhanden ist, muss es verify enthalten.</translation>
    </message>
    <message>
        <source>Signature or time check failed; the tail is the jsonwebtoken text (invalid signature, jwt expired, jwt not active, invalid algorithm).</source>
        <translation>Die Prüfung der Signatur oder der Zeit schlug fehl; das Ende ist der Text von jsonwebtoken (invalid signature, jwt expired, jwt not active, invalid algorithm).</translation>
    </message>
    <message>
        <source>Read the tail: invalid signature = other key; jwt expired = clock or old assertion.</source>
        <translation>Das Ende lesen: invalid signature = anderer Schlüssel; jwt expired = Uhr oder alte Assertion.</translation>
    </message>
    <message>
        <source>The signature does not verify with the chosen key.</source>
        <translation>Die Signatur passt nicht zum gewählten Schlüssel.</translation>
    </message>
    <message>
        <source>Compare the public half of the signing key with the registered key.</source>
        <translation>Die öffentliche Hälfte des Signaturschlüssels mit dem registrierten Schlüssel vergleichen.</translation>
    </message>
    <message>
        <source>exp is not after the server clock.</source>
        <translation>exp liegt nach der Uhr des Servers nicht mehr in der Zukunft.</translation>
    </message>
    <message>
        <source>Make a new assertion; correct the clock.</source>
        <translation>Eine neue Assertion erstellen; die Uhr richtig stellen.</translation>
    </message>
    <message>
        <source>nbf is after the server clock.</source>
        <translation>nbf liegt nach der Uhr des Servers in der Zukunft.</translation>
    </message>
    <message>
        <source>Set nbf to now minus a small margin or drop it.</source>
        <translation>Den Claim nbf auf die aktuelle Zeit abzüglich einer kleinen Spanne setzen oder weglassen.</translation>
    </message>
    <message>
        <source>Not three parts.</source>
        <translation>Es sind nicht drei Teile.</translation>
    </message>
    <message>
        <source>Send the compact form.</source>
        <translation>Die kompakte Form senden.</translation>
    </message>
    <message>
        <source>alg of the header is not in the server list.</source>
        <translation>alg des Headers steht nicht in der Liste des Servers.</translation>
    </message>
    <message>
        <source>Use an algorithm from token_endpoint_auth_signing_alg_values_supported.</source>
        <translation>Einen Algorithmus aus token_endpoint_auth_signing_alg_values_supported verwenden.</translation>
    </message>
    <message>
        <source>exp or nbf is not a JSON number (a string was sent).</source>
        <translation>exp oder nbf ist keine JSON-Zahl (es wurde eine Zeichenkette gesendet).</translation>
    </message>
    <message>
        <source>Send NumericDate as a number.</source>
        <translation>Die NumericDate als Zahl senden.</translation>
    </message>
    <message>
        <source>Third part empty.</source>
        <translation>Der dritte Teil ist leer.</translation>
    </message>
    <message>
        <source>Sign the assertion.</source>
        <translation>Die Assertion signieren.</translation>
    </message>
    <message>
        <source>Key type and alg do not fit.</source>
        <translation>Schlüsseltyp und alg passen nicht zusammen.</translation>
    </message>
    <message>
        <source>RSA keys: RS*/PS*; EC keys: ES*.</source>
        <translation>Für RSA-Schlüssel: RS*/PS*; für EC-Schlüssel: ES*.</translation>
    </message>
    <message>
        <source>ES256/384/512 used with another curve.</source>
        <translation>ES256/384/512 wurde mit einer anderen Kurve verwendet.</translation>
    </message>
    <message>
        <source>ES256=P-256, ES384=P-384, ES512=P-521.</source>
        <translation>Die passende Kurve verwenden: ES256=P-256, ES384=P-384, ES512=P-521.</translation>
    </message>
    <message>
        <source>Wrong Content-Type; the received value is quoted.</source>
        <translation>Falscher Content-Type; der empfangene Wert wird zitiert.</translation>
    </message>
    <message>
        <source>Form-encode the request.</source>
        <translation>Die Anfrage formularkodieren.</translation>
    </message>
    <message>
        <source>grant_type missing or unknown.</source>
        <translation>grant_type fehlt oder ist unbekannt.</translation>
    </message>
    <message>
        <source>grant_type=client_credentials.</source>
        <translation>grant_type=client_credentials senden.</translation>
    </message>
    <message>
        <source>scope missing. Note the code: invalid_client.</source>
        <translation>scope fehlt. Den Code beachten: invalid_client.</translation>
    </message>
    <message>
        <source>Send scope.</source>
        <translation>Den Parameter scope senden.</translation>
    </message>
    <message>
        <source>Parameter missing.</source>
        <translation>Der Parameter fehlt.</translation>
    </message>
    <message>
        <source>Send it.</source>
        <translation>Den Parameter senden.</translation>
    </message>
    <message>
        <source>Wrong value.</source>
        <translation>Falscher Wert.</translation>
    </message>
    <message>
        <source>Send the exact URN.</source>
        <translation>Genau die verlangte URN senden.</translation>
    </message>
    <message>
        <source>Assertion is not a decodable JWT.</source>
        <translation>Die Assertion ist kein dekodierbares JWT.</translation>
    </message>
    <message>
        <source>Send the compact JWT.</source>
        <translation>Das kompakte JWT senden.</translation>
    </message>
    <message>
        <source>The named claim is absent or falsy.</source>
        <translation>Der genannte Claim fehlt oder hat einen leeren Wert (falsy).</translation>
    </message>
    <message>
        <source>Add the claim.</source>
        <translation>Den Claim ergänzen.</translation>
    </message>
    <message>
        <source>The named header parameter is absent.</source>
        <translation>Der genannte Header-Parameter fehlt.</translation>
    </message>
    <message>
        <source>Add it to the JOSE header.</source>
        <translation>Den Parameter im JOSE-Header ergänzen.</translation>
    </message>
    <message>
        <source>typ missing or different.</source>
        <translation>typ fehlt oder ist anders.</translation>
    </message>
    <message>
        <source>&quot;typ&quot;:&quot;JWT&quot;.</source>
        <translation>&quot;typ&quot;:&quot;JWT&quot; setzen.</translation>
    </message>
    <message>
        <source>iss and sub differ.</source>
        <translation>iss und sub sind verschieden.</translation>
    </message>
    <message>
        <source>Both = client_id.</source>
        <translation>Beide auf client_id setzen.</translation>
    </message>
    <message>
        <source>aud (first group) is not the token URL (second group); scheme ignored.</source>
        <translation>aud (erste Gruppe) ist nicht die Token-URL (zweite Gruppe); das Schema bleibt unbeachtet.</translation>
    </message>
    <message>
        <source>Copy the second URL into aud.</source>
        <translation>Die zweite URL in aud kopieren.</translation>
    </message>
    <message>
        <source>sub is not the client id set in the launch options.</source>
        <translation>sub ist nicht die in den Startoptionen gesetzte Client-ID.</translation>
    </message>
    <message>
        <source>Use the client_id configured in the launcher.</source>
        <translation>Die im Launcher eingestellte client_id verwenden.</translation>
    </message>
    <message>
        <source>The pasted JWKS is not JSON.</source>
        <translation>Das eingefügte JWKS ist kein JSON.</translation>
    </message>
    <message>
        <source>Paste valid JSON.</source>
        <translation>Gültiges JSON einfügen.</translation>
    </message>
    <message>
        <source>JWKS URL could not be fetched or parsed; the tail has status or network reason.</source>
        <translation>Die JWKS-URL ließ sich nicht abrufen oder auswerten; das Ende nennt den Status oder den Netzfehler.</translation>
    </message>
    <message>
        <source>Check the URL from outside your network.</source>
        <translation>Die URL von außerhalb des eigenen Netzes prüfen.</translation>
    </message>
    <message>
        <source>The JWKS document has the wrong shape.</source>
        <translation>Das JWKS-Dokument hat die falsche Form.</translation>
    </message>
    <message>
        <source>The key list is empty.</source>
        <translation>Die Liste der Schlüssel ist leer.</translation>
    </message>
    <message>
        <source>Add a key.</source>
        <translation>Einen Schlüssel ergänzen.</translation>
    </message>
    <message>
        <source>No JWK has an alg member equal to the header alg: a JWK WITHOUT alg is refused by this server.</source>
        <translation>Kein JWK hat ein Element alg, das dem alg des Headers gleicht: Ein JWK OHNE alg wird von diesem Server abgelehnt.</translation>
    </message>
    <message>
        <source>Add &quot;alg&quot; to the JWK, equal to the header.</source>
        <translation>Im JWK &quot;alg&quot; ergänzen, gleich dem Header.</translation>
    </message>
    <message>
        <source>kid unknown.</source>
        <translation>kid ist unbekannt.</translation>
    </message>
    <message>
        <source>Make kid equal.</source>
        <translation>Den kid in Header und JWKS gleich setzen.</translation>
    </message>
    <message>
        <source>All matching keys carry key_ops with sign (private keys).</source>
        <translation>Alle passenden Schlüssel haben key_ops mit sign (private Schlüssel).</translation>
    </message>
    <message>
        <source>Publish the public half with key_ops [&quot;verify&quot;].</source>
        <translation>Die öffentliche Hälfte mit key_ops [&quot;verify&quot;] veröffentlichen.</translation>
    </message>
    <message>
        <source>Two keys have the same kid and alg.</source>
        <translation>Zwei Schlüssel haben denselben kid und dasselbe alg.</translation>
    </message>
    <message>
        <source>Give each key its own kid.</source>
        <translation>Jedem Schlüssel einen eigenen kid geben.</translation>
    </message>
    <message>
        <source>The JWK could not be turned into a key.</source>
        <translation>Aus dem JWK ließ sich kein Schlüssel bilden.</translation>
    </message>
    <message>
        <source>Check n/e or crv/x/y.</source>
        <translation>Die Werte n/e oder crv/x/y prüfen.</translation>
    </message>
    <message>
        <source>Signature or time check failed; tail is a jsonwebtoken text.</source>
        <translation>Die Prüfung der Signatur oder der Zeit schlug fehl; das Ende ist ein Text von jsonwebtoken.</translation>
    </message>
    <message>
        <source>Read the tail.</source>
        <translation>Das Ende lesen.</translation>
    </message>
    <message>
        <source>jku differs from the registered URL (checked after the signature).</source>
        <translation>jku weicht von der registrierten URL ab (wird nach der Signatur geprüft).</translation>
    </message>
    <message>
        <source>Drop jku or make it equal.</source>
        <translation>Den Header jku weglassen oder angleichen.</translation>
    </message>
    <message>
        <source>A scope that is not system/ or is malformed.</source>
        <translation>Ein Scope ist kein system/-Scope oder hat eine falsche Form.</translation>
    </message>
    <message>
        <source>Use system/ scopes.</source>
        <translation>Nur system/-Scopes verwenden.</translation>
    </message>
    <message>
        <source>Nothing of the request is in the configured scope.</source>
        <translation>Nichts aus der Anfrage steht im eingestellten Scope.</translation>
    </message>
    <message>
        <source>Ask for less.</source>
        <translation>Um weniger bitten.</translation>
    </message>
    <message>
        <source>Simulated failure chosen in the launcher.</source>
        <translation>Simulierter Fehlschlag, der im Launcher gewählt wurde.</translation>
    </message>
    <message>
        <source>Turn the simulated error off.</source>
        <translation>Den simulierten Fehler ausschalten.</translation>
    </message>
    <message>
        <source>Wrong client_assertion_type.</source>
        <translation>Falscher client_assertion_type.</translation>
    </message>
    <message>
        <source>iss is unknown or that client is not a backend client.</source>
        <translation>iss ist unbekannt, oder dieser Client ist kein Backend-Client.</translation>
    </message>
    <message>
        <source>Use a backend client id known to the server.</source>
        <translation>Die Client-ID eines Backend-Clients verwenden, die der Server kennt.</translation>
    </message>
    <message>
        <source>Non-system or malformed scope.</source>
        <translation>Ein Scope ist kein system-Scope oder hat eine falsche Form.</translation>
    </message>
    <message>
        <source>grant_type missing.</source>
        <translation>grant_type fehlt.</translation>
    </message>
    <message>
        <source>Add it.</source>
        <translation>Den Parameter ergänzen.</translation>
    </message>
    <message>
        <source>Unknown grant type.</source>
        <translation>Unbekannter Grant-Typ.</translation>
    </message>
    <message>
        <source>client_credentials.</source>
        <translation>client_credentials verwenden.</translation>
    </message>
    <message>
        <source>A private_key_jwt client sent no or a wrong-typed assertion.</source>
        <translation>Ein Client mit private_key_jwt sandte keine Assertion oder eine mit falschem Typ.</translation>
    </message>
    <message>
        <source>Send client_assertion and its type.</source>
        <translation>Den Parameter client_assertion und seinen Typ senden.</translation>
    </message>
    <message>
        <source>alg other than RS384 or ES384 (the text says encryption; it means signature).</source>
        <translation>alg ist weder RS384 noch ES384 (der Text spricht von Verschlüsselung, meint aber die Signatur).</translation>
    </message>
    <message>
        <source>Use RS384 or ES384.</source>
        <translation>Den Algorithmus RS384 oder ES384 verwenden.</translation>
    </message>
    <message>
        <source>Signature wrong.</source>
        <translation>Die Signatur ist falsch.</translation>
    </message>
    <message>
        <source>Sign with the registered key.</source>
        <translation>Mit dem registrierten Schlüssel signieren.</translation>
    </message>
    <message>
        <source>kid not in the JWKS.</source>
        <translation>kid steht nicht im JWKS.</translation>
    </message>
    <message>
        <source>Registered JWKS URL is malformed.</source>
        <translation>Die registrierte JWKS-URL hat eine falsche Form.</translation>
    </message>
    <message>
        <source>Correct the registration.</source>
        <translation>Die Registrierung berichtigen.</translation>
    </message>
    <message>
        <source>The client is registered as public.</source>
        <translation>Der Client ist als öffentlich registriert.</translation>
    </message>
    <message>
        <source>Register it as confidential asymmetric.</source>
        <translation>Den Client als vertraulich mit asymmetrischem Schlüssel (confidential asymmetric) registrieren.</translation>
    </message>
    <message>
        <source>Unknown client id; with Basic the answer also has WWW-Authenticate: Basic.</source>
        <translation>Unbekannte Client-ID; bei Basic enthält die Antwort auch WWW-Authenticate: Basic.</translation>
    </message>
    <message>
        <source>Use the right client id.</source>
        <translation>Die richtige Client-ID verwenden.</translation>
    </message>
    <message>
        <source>Parameter missing, or the body is not form-encoded (older releases give this for JSON bodies).</source>
        <translation>Der Parameter fehlt, oder der Inhalt ist nicht formularkodiert (ältere Versionen melden das bei Inhalten in JSON).</translation>
    </message>
    <message>
        <source>Send it form-encoded.</source>
        <translation>Den Parameter formularkodiert senden.</translation>
    </message>
    <message>
        <source>Wrong value; both are quoted.</source>
        <translation>Falscher Wert; beide werden zitiert.</translation>
    </message>
    <message>
        <source>Assertion missing.</source>
        <translation>Die Assertion fehlt.</translation>
    </message>
    <message>
        <source>sub missing (newer releases).</source>
        <translation>sub fehlt (neuere Versionen).</translation>
    </message>
    <message>
        <source>sub = client_id.</source>
        <translation>sub auf client_id setzen.</translation>
    </message>
    <message>
        <source>Form client_id and sub differ.</source>
        <translation>Im Formular weicht client_id von sub ab.</translation>
    </message>
    <message>
        <source>Make both the same or leave client_id out.</source>
        <translation>Beide gleich setzen oder client_id weglassen.</translation>
    </message>
    <message>
        <source>alg absent, or the client is pinned to another algorithm (attribute token.endpoint.auth.signing.alg).</source>
        <translation>alg fehlt, oder der Client ist auf einen anderen Algorithmus festgelegt (Attribut token.endpoint.auth.signing.alg).</translation>
    </message>
    <message>
        <source>Use the algorithm set on the client (or set it to any).</source>
        <translation>Den beim Client eingestellten Algorithmus verwenden (oder ihn auf any stellen).</translation>
    </message>
    <message>
        <source>No key for this kid: JWKS URL unreachable, empty, kid unknown, or no certificate imported.</source>
        <translation>Kein Schlüssel zu diesem kid: JWKS-URL nicht erreichbar, leer, kid unbekannt oder kein Zertifikat importiert.</translation>
    </message>
    <message>
        <source>Check the JWKS URL from the Keycloak host, the kid, and use=sig.</source>
        <translation>Die JWKS-URL vom Keycloak-Host aus prüfen, ebenso den kid und use=sig.</translation>
    </message>
    <message>
        <source>Signature wrong for the loaded key, or algorithm unsupported.</source>
        <translation>Die Signatur ist für den geladenen Schlüssel falsch, oder der Algorithmus wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>Wrapper for any exception; the tail is the reason.</source>
        <translation>Hülle für jede Exception; das Ende ist der Grund.</translation>
    </message>
    <message>
        <source>iss differs from sub (older releases; newer ones treat such a token as third-party and answer with the generic text).</source>
        <translation>iss weicht von sub ab (ältere Versionen; neuere behandeln ein solches Token als fremdes und antworten mit dem allgemeinen Text).</translation>
    </message>
    <message>
        <source>sub missing (older).</source>
        <translation>sub fehlt (ältere Versionen).</translation>
    </message>
    <message>
        <source>Add sub.</source>
        <translation>Den Claim sub ergänzen.</translation>
    </message>
    <message>
        <source>aud is none of: realm issuer URL, token URL, introspection URL, PAR URL, CIBA URL.</source>
        <translation>aud ist keine von diesen: Aussteller-URL des Realms, Token-URL, Introspection-URL, PAR-URL, CIBA-URL.</translation>
    </message>
    <message>
        <source>Use the realm issuer or the token endpoint as Keycloak itself knows them (frontend URL / proxy headers).</source>
        <translation>Den Aussteller des Realms oder den Token-Endpunkt so verwenden, wie Keycloak selbst sie kennt (Frontend-URL / Proxy-Header).</translation>
    </message>
    <message>
        <source>aud array with more than one value.</source>
        <translation>aud ist ein Array mit mehr als einem Wert.</translation>
    </message>
    <message>
        <source>Send one audience.</source>
        <translation>Nur ein Ziel als aud senden.</translation>
    </message>
    <message>
        <source>exp missing.</source>
        <translation>exp fehlt.</translation>
    </message>
    <message>
        <source>Add exp.</source>
        <translation>exp hinzufügen.</translation>
    </message>
    <message>
        <source>Expired or not yet valid, clock skew allowed 15 s.</source>
        <translation>Abgelaufen oder noch nicht gültig; erlaubte Uhrenabweichung 15 s.</translation>
    </message>
    <message>
        <source>Correct the clock; new assertion.</source>
        <translation>Uhr richtig stellen; neue Assertion erstellen.</translation>
    </message>
    <message>
        <source>exp beyond the client maximum and no iat.</source>
        <translation>exp liegt jenseits des Höchstwerts des Clients, und iat fehlt.</translation>
    </message>
    <message>
        <source>Add iat or shorten exp (client setting, default 60 s in the admin console: not verified).</source>
        <translation>iat hinzufügen oder exp verkürzen (Client-Einstellung, Standard 60 s in der Admin-Konsole: nicht geprüft).</translation>
    </message>
    <message>
        <source>iat more than 15 s ahead.</source>
        <translation>iat liegt mehr als 15 s in der Zukunft.</translation>
    </message>
    <message>
        <source>Correct the clock.</source>
        <translation>Uhr richtig stellen.</translation>
    </message>
    <message>
        <source>now &gt; iat + maximum lifetime of the client.</source>
        <translation>now &gt; iat + Höchstlebensdauer des Clients.</translation>
    </message>
    <message>
        <source>Make a new assertion right before sending.</source>
        <translation>Unmittelbar vor dem Senden eine neue Assertion erstellen.</translation>
    </message>
    <message>
        <source>jti missing.</source>
        <translation>jti fehlt.</translation>
    </message>
    <message>
        <source>Add jti.</source>
        <translation>jti hinzufügen.</translation>
    </message>
    <message>
        <source>jti seen before.</source>
        <translation>jti wurde schon einmal gesehen.</translation>
    </message>
    <message>
        <source>New jti for every request, retries too.</source>
        <translation>Für jede Anfrage ein neues jti verwenden, auch bei Wiederholungen.</translation>
    </message>
    <message>
        <source>Client unknown, disabled, or set to another authenticator, or iss differs from sub; error is invalid_client in newer and unauthorized_client in older releases.</source>
        <translation>Client unbekannt, deaktiviert oder auf einen anderen Authenticator eingestellt, oder iss weicht von sub ab; der Fehler ist invalid_client in neueren und unauthorized_client in älteren Versionen.</translation>
    </message>
    <message>
        <source>Check client id, enabled flag and that Client Authenticator is Signed JWT.</source>
        <translation>Client-ID und Aktivierung prüfen, und ob Client Authenticator auf Signed JWT steht.</translation>
    </message>
    <message>
        <source>Constant text for every assertion failure; the reason is only in the server log (error_detail). Reasons: client not found, alg mismatch, exp/jti/iss/aud missing, iss not client_id, audience, signature, reuse, method mismatch.</source>
        <translation>Gleichbleibender Text für jeden Fehler der Assertion; der Grund steht nur im Protokoll des Servers (error_detail). Gründe: Client nicht gefunden, alg stimmt nicht überein, exp/jti/iss/aud fehlt, iss ist nicht client_id, Zielangabe (aud), Signatur, Wiederverwendung, Verfahren stimmt nicht überein.</translation>
    </message>
    <message>
        <source>Work through the checks; default algorithms are RS256, PS256, ES256, Ed25519/EdDSA (not RS384/ES384 unless enabled); clock tolerance 15 s.</source>
        <translation>Die Prüfungen der Reihe nach durchgehen; Standardalgorithmen sind RS256, PS256, ES256, Ed25519/EdDSA (RS384/ES384 nur, wenn aktiviert); Uhrentoleranz 15 s.</translation>
    </message>
    <message>
        <source>The assertion cannot be decoded.</source>
        <translation>Die Assertion lässt sich nicht dekodieren.</translation>
    </message>
    <message>
        <source>Exact URN.</source>
        <translation>Genau diese URN verwenden.</translation>
    </message>
    <message>
        <source>Form client_id differs from sub.</source>
        <translation>client_id im Formular weicht von sub ab.</translation>
    </message>
    <message>
        <source>Make equal.</source>
        <translation>Beide angleichen.</translation>
    </message>
    <message>
        <source>Neither client_id nor any credential reached the server (wrong Content-Type is a usual cause).</source>
        <translation>Weder client_id noch irgendwelche Zugangsdaten haben den Server erreicht (häufige Ursache ist ein falscher Content-Type).</translation>
    </message>
    <message>
        <source>Form-encode; send the assertion.</source>
        <translation>Formularkodiert senden; die Assertion mitsenden.</translation>
    </message>
    <message>
        <source>Authorization header or client_secret came with the assertion.</source>
        <translation>Mit der Assertion kam ein Authorization-Header oder client_secret.</translation>
    </message>
    <message>
        <source>Send the assertion only.</source>
        <translation>Nur die Assertion senden.</translation>
    </message>
    <message>
        <source>The client JWKS URL did not give 200 with a valid set.</source>
        <translation>Die JWKS-URL des Clients lieferte keine Antwort 200 mit einem gültigen Schlüsselsatz.</translation>
    </message>
    <message>
        <source>Repair the URL.</source>
        <translation>Die URL in Ordnung bringen.</translation>
    </message>
    <message>
        <source>Only the code is returned by design: description and uri are stripped. Reasons in the server trace log: Client authentication failed: client_id | authentication_method | credentials | client_assertion.</source>
        <translation>Absichtlich wird nur der Code zurückgegeben: Beschreibung und URI werden entfernt. Gründe stehen im Trace-Protokoll des Servers: Client authentication failed: client_id | authentication_method | credentials | client_assertion.</translation>
    </message>
    <message>
        <source>Send client_id in the form (REQUIRED here); alg must equal the client setting; only a JWKS URL works for keys; aud = issuer, token, introspection, revocation or PAR URL.</source>
        <translation>client_id im Formular senden (hier PFLICHT); alg muss der Client-Einstellung entsprechen; für Schlüssel geht nur eine JWKS-URL; aud = Aussteller-, Token-, Introspection-, Revocation- oder PAR-URL.</translation>
    </message>
    <message>
        <source>A parameter is doubled, client_id is missing (required by this implementation) or has a character outside 0x20-0x7E.</source>
        <translation>Ein Parameter ist doppelt, client_id fehlt (in dieser Implementierung Pflicht) oder enthält ein Zeichen außerhalb von 0x20-0x7E.</translation>
    </message>
    <message>
        <source>Send client_id once, in the form.</source>
        <translation>client_id einmal senden, im Formular.</translation>
    </message>
    <message>
        <source>Client has no JWKS URL (seen in logs; normally stripped from the answer).</source>
        <translation>Der Client hat keine JWKS-URL (in Protokollen zu sehen; aus der Antwort normalerweise entfernt).</translation>
    </message>
    <message>
        <source>Set jwkSetUrl on the registered client.</source>
        <translation>jwkSetUrl am registrierten Client setzen.</translation>
    </message>
    <message>
        <source>Client has no signing algorithm set.</source>
        <translation>Für den Client ist kein Signaturalgorithmus gesetzt.</translation>
    </message>
    <message>
        <source>Set tokenEndpointAuthenticationSigningAlgorithm.</source>
        <translation>tokenEndpointAuthenticationSigningAlgorithm setzen.</translation>
    </message>
    <message>
        <source>Wrong type.</source>
        <translation>Falscher Typ.</translation>
    </message>
    <message>
        <source>sub missing or not a string.</source>
        <translation>sub fehlt oder ist keine Zeichenkette.</translation>
    </message>
    <message>
        <source>Client is public (method none).</source>
        <translation>Der Client ist öffentlich (Methode none).</translation>
    </message>
    <message>
        <source>Set token_endpoint_auth_method to private_key_jwt.</source>
        <translation>token_endpoint_auth_method auf private_key_jwt setzen.</translation>
    </message>
    <message>
        <source>Client is registered for a secret.</source>
        <translation>Der Client ist für ein Secret registriert.</translation>
    </message>
    <message>
        <source>Client pins another alg; when unset, Hydra takes RS256, so an RS384 assertion fails here.</source>
        <translation>Der Client schreibt ein anderes alg vor; ohne Angabe nimmt Hydra RS256, sodass eine Assertion mit RS384 hier scheitert.</translation>
    </message>
    <message>
        <source>Set token_endpoint_auth_signing_alg to RS384 (or sign with the named one).</source>
        <translation>token_endpoint_auth_signing_alg auf RS384 setzen (oder mit dem genannten Algorithmus signieren).</translation>
    </message>
    <message>
        <source>Neither jwks nor jwks_uri.</source>
        <translation>Weder jwks noch jwks_uri ist vorhanden.</translation>
    </message>
    <message>
        <source>Register one.</source>
        <translation>Eines von beiden registrieren.</translation>
    </message>
    <message>
        <source>Empty JWKS.</source>
        <translation>Das JWKS ist leer.</translation>
    </message>
    <message>
        <source>Publish a key.</source>
        <translation>Einen Schlüssel veröffentlichen.</translation>
    </message>
    <message>
        <source>kid unknown (after one forced refresh of the URL).</source>
        <translation>kid ist unbekannt (nach einem erzwungenen Neuladen der URL).</translation>
    </message>
    <message>
        <source>Key lacks use=sig (REQUIRED here) or is of the other type.</source>
        <translation>Dem Schlüssel fehlt use=sig (hier PFLICHT), oder er ist vom anderen Typ.</translation>
    </message>
    <message>
        <source>Add &quot;use&quot;:&quot;sig&quot;; match type and alg.</source>
        <translation>&quot;use&quot;:&quot;sig&quot; hinzufügen; Typ und alg aufeinander abstimmen.</translation>
    </message>
    <message>
        <source>JWKS URL unreachable.</source>
        <translation>Die JWKS-URL ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Repair.</source>
        <translation>In Ordnung bringen.</translation>
    </message>
    <message>
        <source>JWKS URL answered with an error.</source>
        <translation>Die JWKS-URL antwortete mit einem Fehler.</translation>
    </message>
    <message>
        <source>JWKS is not valid JSON.</source>
        <translation>Das JWKS ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>Signature wrong or JWT malformed.</source>
        <translation>Signatur falsch oder JWT fehlerhaft aufgebaut.</translation>
    </message>
    <message>
        <source>Time claims invalid; no clock skew is allowed.</source>
        <translation>Zeit-Claims ungültig; keine Uhrenabweichung erlaubt.</translation>
    </message>
    <message>
        <source>Correct the clock; drop nbf/iat or set them a few seconds back.</source>
        <translation>Uhr richtig stellen; nbf/iat weglassen oder einige Sekunden zurücksetzen.</translation>
    </message>
    <message>
        <source>iss wrong.</source>
        <translation>iss ist falsch.</translation>
    </message>
    <message>
        <source>iss = client_id.</source>
        <translation>iss = client_id setzen.</translation>
    </message>
    <message>
        <source>sub wrong.</source>
        <translation>sub ist falsch.</translation>
    </message>
    <message>
        <source>jti used before. Note: the jti is stored before aud is checked, so correcting aud and resending the same jti ends here.</source>
        <translation>jti wurde schon verwendet. Hinweis: jti wird gespeichert, bevor aud geprüft wird; wer aud berichtigt und dasselbe jti erneut sendet, landet deshalb hier.</translation>
    </message>
    <message>
        <source>New jti for every request.</source>
        <translation>Für jede Anfrage ein neues jti verwenden.</translation>
    </message>
    <message>
        <source>aud wrong; the accepted URLs are quoted.</source>
        <translation>aud ist falsch; die akzeptierten URLs werden zitiert.</translation>
    </message>
    <message>
        <source>Copy the quoted URL.</source>
        <translation>Die zitierte URL übernehmen.</translation>
    </message>
    <message>
        <source>Generic prefix of every invalid_client; alone it means the client id is unknown.</source>
        <translation>Allgemeiner Anfang jedes invalid_client; für sich allein bedeutet er, dass die Client-ID unbekannt ist.</translation>
    </message>
    <message>
        <source>Check the client id.</source>
        <translation>Die Client-ID prüfen.</translation>
    </message>
    <message>
        <source>An error that is no OAuth error reached the renderer.</source>
        <translation>Ein Fehler, der kein OAuth-Fehler ist, hat die Ausgabe erreicht.</translation>
    </message>
    <message>
        <source>See the server log.</source>
        <translation>Im Protokoll des Servers nachsehen.</translation>
    </message>
    <message>
        <source>Not form-encoded (plain text answer).</source>
        <translation>Nicht formularkodiert (Antwort als reiner Text).</translation>
    </message>
    <message>
        <source>Form-encode.</source>
        <translation>Formularkodiert senden.</translation>
    </message>
    <message>
        <source>grant_type absent or unknown.</source>
        <translation>grant_type fehlt oder ist unbekannt.</translation>
    </message>
    <message>
        <source>Not a JWT.</source>
        <translation>Das ist kein JWT.</translation>
    </message>
    <message>
        <source>Compact JWT.</source>
        <translation>Ein kompaktes JWT senden.</translation>
    </message>
    <message>
        <source>aud is not exactly the token URL (an array is refused).</source>
        <translation>aud ist nicht genau die Token-URL (ein Array wird abgelehnt).</translation>
    </message>
    <message>
        <source>aud = token_endpoint string.</source>
        <translation>aud = token_endpoint setzen, als Zeichenkette.</translation>
    </message>
    <message>
        <source>Both = client id.</source>
        <translation>Beide auf die Client-ID setzen.</translation>
    </message>
    <message>
        <source>No ClientApplication with this id.</source>
        <translation>Es gibt keine ClientApplication mit dieser ID.</translation>
    </message>
    <message>
        <source>Use the ClientApplication id.</source>
        <translation>Die ID der ClientApplication verwenden.</translation>
    </message>
    <message>
        <source>jwksUri not set; uploaded keys are not supported here.</source>
        <translation>jwksUri ist nicht gesetzt; hochgeladene Schlüssel werden hier nicht unterstützt.</translation>
    </message>
    <message>
        <source>Set jwksUri on the ClientApplication.</source>
        <translation>jwksUri an der ClientApplication setzen.</translation>
    </message>
    <message>
        <source>Signature, time, kid or JWKS fetch failed: one text for all.</source>
        <translation>Signatur, Zeit, kid oder JWKS-Abruf fehlgeschlagen: ein Text für alles.</translation>
    </message>
    <message>
        <source>Check JWKS URL, kid, exp and clock.</source>
        <translation>JWKS-URL, kid, exp und Uhr prüfen.</translation>
    </message>
    <message>
        <source>Client inactive, has no secret set, or has no project membership.</source>
        <translation>Der Client ist inaktiv, hat kein Secret gesetzt oder hat keine Projektmitgliedschaft.</translation>
    </message>
    <message>
        <source>Repair the ClientApplication in the project.</source>
        <translation>Die ClientApplication im Projekt in Ordnung bringen.</translation>
    </message>
    <message>
        <source>No Content-Type.</source>
        <translation>Content-Type fehlt.</translation>
    </message>
    <message>
        <source>application/x-www-form-urlencoded.</source>
        <translation>application/x-www-form-urlencoded angeben.</translation>
    </message>
    <message>
        <source>Content-Type must be exactly this, without charset.</source>
        <translation>Content-Type muss genau so lauten, ohne charset.</translation>
    </message>
    <message>
        <source>Remove ;charset=...</source>
        <translation>Zu entfernen: ;charset=...</translation>
    </message>
    <message>
        <source>Accept must be exactly application/json.</source>
        <translation>Accept muss genau application/json sein.</translation>
    </message>
    <message>
        <source>Set Accept: application/json.</source>
        <translation>Accept: application/json setzen.</translation>
    </message>
    <message>
        <source>Wrong constant.</source>
        <translation>Falsche Konstante.</translation>
    </message>
    <message>
        <source>Send the exact values.</source>
        <translation>Genau diese Werte senden.</translation>
    </message>
    <message>
        <source>scope must be exactly system/*.*</source>
        <translation>scope muss genau so lauten: system/*.*</translation>
    </message>
    <message>
        <source>scope=system/*.*</source>
        <translation>Zu senden: scope=system/*.*</translation>
    </message>
    <message>
        <source>Both = the client token (a macaroon).</source>
        <translation>Beide auf das Client-Token (ein Macaroon) setzen.</translation>
    </message>
    <message>
        <source>aud lacks the configured value.</source>
        <translation>In aud fehlt der konfigurierte Wert.</translation>
    </message>
    <message>
        <source>Use the documented audience.</source>
        <translation>Die dokumentierte Zielangabe (aud) verwenden.</translation>
    </message>
    <message>
        <source>exp - iat &gt; 300 s (iat is required here).</source>
        <translation>exp - iat &gt; 300 s (iat ist hier Pflicht).</translation>
    </message>
    <message>
        <source>At most 300 s.</source>
        <translation>Höchstens 300 s verwenden.</translation>
    </message>
    <message>
        <source>iat after exp.</source>
        <translation>iat liegt nach exp.</translation>
    </message>
    <message>
        <source>Correct the times.</source>
        <translation>Die Zeiten berichtigen.</translation>
    </message>
    <message>
        <source>Key lookup failed; the text names the step. Only RSA algorithms are taken.</source>
        <translation>Die Schlüsselsuche ist fehlgeschlagen; der Text nennt den Schritt. Nur RSA-Algorithmen werden angenommen.</translation>
    </message>
    <message>
        <source>Follow the named step.</source>
        <translation>Dem genannten Schritt nachgehen.</translation>
    </message>
    <message>
        <source>Too many token requests; Retry-After is set.</source>
        <translation>Zu viele Token-Anfragen; Retry-After ist gesetzt.</translation>
    </message>
    <message>
        <source>Cache the token for its 20 minutes.</source>
        <translation>Das Token für seine 20 Minuten zwischenspeichern.</translation>
    </message>
    <message>
        <source>No HTTP Basic credentials: BCDA v1 takes client id and secret by Basic, not an assertion.</source>
        <translation>Keine Zugangsdaten für HTTP Basic: BCDA v1 nimmt Client-ID und Secret über Basic, keine Assertion.</translation>
    </message>
    <message>
        <source>Use Authorization: Basic.</source>
        <translation>Authorization: Basic verwenden.</translation>
    </message>
    <message>
        <source>Wrong grant_type.</source>
        <translation>Falscher grant_type.</translation>
    </message>
    <message>
        <source>Wrong scope.</source>
        <translation>Falscher Scope.</translation>
    </message>
    <message>
        <source>kid missing.</source>
        <translation>kid fehlt.</translation>
    </message>
    <message>
        <source>kid = id of the uploaded public key.</source>
        <translation>kid auf die ID des hochgeladenen öffentlichen Schlüssels setzen.</translation>
    </message>
    <message>
        <source>kid is not the key id that DPC gave.</source>
        <translation>kid ist nicht die Schlüssel-ID, die DPC vergeben hat.</translation>
    </message>
    <message>
        <source>Use the key id (a UUID) shown after upload.</source>
        <translation>Die nach dem Hochladen angezeigte Schlüssel-ID (eine UUID) verwenden.</translation>
    </message>
    <message>
        <source>That key id is unknown.</source>
        <translation>Diese Schlüssel-ID ist unbekannt.</translation>
    </message>
    <message>
        <source>Use the id from the DPC portal, same environment.</source>
        <translation>Die ID aus dem DPC-Portal derselben Umgebung verwenden.</translation>
    </message>
    <message>
        <source>Both = the client token.</source>
        <translation>Beide auf das Client-Token setzen.</translation>
    </message>
    <message>
        <source>iss/sub hold the id of the client token, not the token.</source>
        <translation>iss/sub enthalten die ID des Client-Tokens, nicht das Token.</translation>
    </message>
    <message>
        <source>Use the long token value.</source>
        <translation>Den langen Token-Wert verwenden.</translation>
    </message>
    <message>
        <source>iss/sub are no macaroon.</source>
        <translation>iss/sub sind kein Macaroon.</translation>
    </message>
    <message>
        <source>Use the token value unchanged.</source>
        <translation>Den Token-Wert unverändert verwenden.</translation>
    </message>
    <message>
        <source>exp is in milliseconds or no number.</source>
        <translation>exp ist in Millisekunden angegeben oder keine Zahl.</translation>
    </message>
    <message>
        <source>Seconds.</source>
        <translation>Sekunden angeben.</translation>
    </message>
    <message>
        <source>exp passed.</source>
        <translation>exp ist verstrichen.</translation>
    </message>
    <message>
        <source>New assertion.</source>
        <translation>Neue Assertion erstellen.</translation>
    </message>
    <message>
        <source>exp too far.</source>
        <translation>exp liegt zu weit in der Zukunft.</translation>
    </message>
    <message>
        <source>jti seen in the last 5 minutes.</source>
        <translation>jti wurde in den letzten 5 Minuten schon gesehen.</translation>
    </message>
    <message>
        <source>New jti.</source>
        <translation>Ein neues jti verwenden.</translation>
    </message>
    <message>
        <source>aud wrong.</source>
        <translation>aud ist falsch.</translation>
    </message>
    <message>
        <source>aud = &lt;public URL&gt;/Token/auth.</source>
        <translation>aud = &lt;öffentliche URL&gt;/Token/auth setzen.</translation>
    </message>
    <message>
        <source>A claim is missing.</source>
        <translation>Ein Claim fehlt.</translation>
    </message>
    <message>
        <source>Signature wrong, malformed, or jti replayed: one text.</source>
        <translation>Signatur falsch, JWT fehlerhaft aufgebaut oder jti wiederholt: ein Text für alles.</translation>
    </message>
    <message>
        <source>Use DPC /Token/validate with the JWT as text/plain to get the exact reason.</source>
        <translation>DPC /Token/validate mit dem JWT als text/plain aufrufen, um den genauen Grund zu erfahren.</translation>
    </message>
    <message>
        <source>The client token in iss is damaged.</source>
        <translation>Das Client-Token in iss ist beschädigt.</translation>
    </message>
    <message>
        <source>Make a new client token.</source>
        <translation>Ein neues Client-Token erstellen.</translation>
    </message>
    <message>
        <source>exp more than 5 minutes ahead (at the real endpoint).</source>
        <translation>exp liegt mehr als 5 Minuten in der Zukunft (am echten Endpunkt).</translation>
    </message>
    <message>
        <source>Upload of a small RSA key.</source>
        <translation>Es wurde ein zu kleiner RSA-Schlüssel hochgeladen.</translation>
    </message>
    <message>
        <source>RSA 4096, or EC P-256/P-384.</source>
        <translation>RSA 4096 oder EC P-256/P-384 verwenden.</translation>
    </message>
    <message>
        <source>Curve other than P-256/P-384.</source>
        <translation>Andere Kurve als P-256/P-384.</translation>
    </message>
    <message>
        <source>Use secp256r1 or secp384r1.</source>
        <translation>secp256r1 oder secp384r1 verwenden.</translation>
    </message>
    <message>
        <source>The request had no client authentication the server could read: often the JWT was sent as Authorization: Bearer instead of client_assertion, or the system account is missing.</source>
        <translation>Die Anfrage hatte keine Client-Authentifizierung, die der Server lesen konnte: Oft wurde das JWT als Authorization: Bearer statt als client_assertion gesendet, oder das Systemkonto fehlt.</translation>
    </message>
    <message>
        <source>Send client_assertion and client_assertion_type in the form; no Authorization header.</source>
        <translation>client_assertion und client_assertion_type im Formular senden; keinen Authorization-Header.</translation>
    </message>
    <message>
        <source>Client id or secret wrong (Basic).</source>
        <translation>Client-ID oder Secret falsch (Basic).</translation>
    </message>
    <message>
        <source>Use the system account id and secret of the same environment.</source>
        <translation>ID und Secret des Systemkontos derselben Umgebung verwenden.</translation>
    </message>
    <message>
        <source>The assertion signature does not verify with the registered JWKS (the reported case used kid = client_id).</source>
        <translation>Die Signatur der Assertion passt nicht zum registrierten JWKS (im berichteten Fall war kid = client_id).</translation>
    </message>
    <message>
        <source>Register the JWKS in Cerner Central System Account Management; kid must be that of the JWK.</source>
        <translation>Das JWKS in Cerner Central System Account Management registrieren; kid muss der des JWK sein.</translation>
    </message>
    <message>
        <source>Some other fault of the assertion: the last word of the URN names it.</source>
        <translation>Ein anderer Fehler der Assertion: Das letzte Wort der URN nennt ihn.</translation>
    </message>
    <message>
        <source>Read the last word.</source>
        <translation>Das letzte Wort lesen.</translation>
    </message>
    <message>
        <source>No scope is left for the token: not granted to the app, or v1 syntax where v2 is set (or the reverse).</source>
        <translation>Für das Token bleibt kein Scope übrig: der App nicht gewährt, oder v1-Syntax, wo v2 eingestellt ist (oder umgekehrt).</translation>
    </message>
    <message>
        <source>Ask only for scopes ticked in the registration, in its syntax version.</source>
        <translation>Nur Scopes anfordern, die in der Registrierung angekreuzt sind, in deren Syntaxversion.</translation>
    </message>
    <message>
        <source>The tenant id in the URL is not valid (mistyped) or not enabled for this app.</source>
        <translation>Die Mandanten-ID in der URL ist ungültig (vertippt) oder für diese App nicht freigeschaltet.</translation>
    </message>
    <message>
        <source>Take the token endpoint from that tenant&apos;s smart-configuration.</source>
        <translation>Den Token-Endpunkt aus der smart-configuration dieses Mandanten nehmen.</translation>
    </message>
    <message>
        <source>Grant type not supported.</source>
        <translation>Der Grant-Typ wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>The application is no longer registered.</source>
        <translation>Die Anwendung ist nicht mehr registriert.</translation>
    </message>
    <message>
        <source>Register again or ask Oracle.</source>
        <translation>Neu registrieren oder bei Oracle nachfragen.</translation>
    </message>
    <message>
        <source>Client or tenant unknown, or the client is not enabled at the tenant.</source>
        <translation>Client oder Mandant unbekannt, oder der Client ist beim Mandanten nicht freigeschaltet.</translation>
    </message>
    <message>
        <source>Ask the customer to enable the app.</source>
        <translation>Den Kunden bitten, die App freizuschalten.</translation>
    </message>
    <message>
        <source>Server fault.</source>
        <translation>Fehler des Servers.</translation>
    </message>
    <message>
        <source>Retry; report the Cerner-Correlation-Id.</source>
        <translation>Erneut versuchen; die Cerner-Correlation-Id melden.</translation>
    </message>
    <message>
        <source>Every answer carries this id; it is also the instance id in error_uri.</source>
        <translation>Jede Antwort trägt diese ID; sie ist auch die Instanz-ID in error_uri.</translation>
    </message>
    <message>
        <source>Give it to Oracle support.</source>
        <translation>Dem Oracle-Support mitteilen.</translation>
    </message>
    <message>
        <source>No client of this ID is known.</source>
        <translation>Es ist kein Client mit dieser ID bekannt.</translation>
    </message>
    <message>
        <source>Compare the client ID with the one in the developer console, and ask the customer to enable the app.</source>
        <translation>Die Client-ID mit der in der Entwicklerkonsole vergleichen und den Kunden bitten, die App freizuschalten.</translation>
    </message>
    <message>
        <source>No tenant of this ID is known.</source>
        <translation>Es ist kein Mandant mit dieser ID bekannt.</translation>
    </message>
    <message>
        <source>Take the tenant from the customer&apos;s FHIR address.</source>
        <translation>Den Mandanten aus der FHIR-Adresse des Kunden nehmen.</translation>
    </message>
    <message>
        <source>No client_id, client_id mismatch, kid of the assertion not in the JWKS URL, JWKS URL unreachable or malformed, or JWKS URL not allow-listed by eClinicalWorks.</source>
        <translation>client_id fehlt oder stimmt nicht überein, kid der Assertion steht nicht im JWKS unter der URL, die JWKS-URL ist nicht erreichbar oder fehlerhaft, oder eClinicalWorks hat die JWKS-URL nicht auf der Positivliste.</translation>
    </message>
    <message>
        <source>Check kid; make the URL public; ask eCW to allow-list the JWKS URL; sign with RS384 only.</source>
        <translation>kid prüfen; die URL öffentlich machen; eCW bitten, die JWKS-URL in die Positivliste aufzunehmen; nur mit RS384 signieren.</translation>
    </message>
    <message>
        <source>Scope not supported, unknown or malformed (or the assertion is expired or malformed).</source>
        <translation>Scope nicht unterstützt, unbekannt oder fehlerhaft aufgebaut (oder die Assertion ist abgelaufen oder fehlerhaft aufgebaut).</translation>
    </message>
    <message>
        <source>Check scopes first; system/Group.read only with bulk requests.</source>
        <translation>Zuerst die Scopes prüfen; system/Group.read nur bei Bulk-Anfragen.</translation>
    </message>
    <message>
        <source>grant_type is not client_credentials.</source>
        <translation>grant_type ist nicht client_credentials.</translation>
    </message>
    <message>
        <source>Any other failure of the server, with HTTP 500.</source>
        <translation>Jeder andere Fehler des Servers, mit HTTP 500.</translation>
    </message>
    <message>
        <source>Retry, then ask eCW.</source>
        <translation>Erneut versuchen, dann bei eCW nachfragen.</translation>
    </message>
    <message>
        <source>The credentials are right but this client may not use client_credentials (not available in the free sandbox although advertised).</source>
        <translation>Die Zugangsdaten stimmen, aber dieser Client darf client_credentials nicht verwenden (in der kostenlosen Sandbox nicht verfügbar, obwohl der Server es anbietet).</translation>
    </message>
    <message>
        <source>Ask MEDITECH; use another grant in the sandbox.</source>
        <translation>Bei MEDITECH nachfragen; in der Sandbox einen anderen Grant verwenden.</translation>
    </message>
    <message>
        <source>The secret or client id is wrong.</source>
        <translation>Secret oder Client-ID ist falsch.</translation>
    </message>
    <message>
        <source>Correct the credential.</source>
        <translation>Die Zugangsdaten berichtigen.</translation>
    </message>
    <message>
        <source>kid missing while several keys are registered, or unknown.</source>
        <translation>kid fehlt, obwohl mehrere Schlüssel registriert sind, oder ist unbekannt.</translation>
    </message>
    <message>
        <source>Put the kid of the registered, active key in the header.</source>
        <translation>Den kid des registrierten, aktiven Schlüssels in den Header setzen.</translation>
    </message>
    <message>
        <source>Signature wrong; also after the used key was set inactive.</source>
        <translation>Signatur falsch; auch, nachdem der verwendete Schlüssel inaktiv gesetzt wurde.</translation>
    </message>
    <message>
        <source>Use the private half of an active key.</source>
        <translation>Die private Hälfte eines aktiven Schlüssels verwenden.</translation>
    </message>
    <message>
        <source>exp passed, or clock slow.</source>
        <translation>exp ist verstrichen, oder die Uhr geht nach.</translation>
    </message>
    <message>
        <source>exp more than 1 hour ahead, or the client clock runs fast (WSL and VM drift are usual).</source>
        <translation>exp liegt mehr als 1 Stunde in der Zukunft, oder die Uhr des Clients geht vor (in WSL und virtuellen Maschinen driftet sie häufig).</translation>
    </message>
    <message>
        <source>exp &lt;= now + 5 min; synchronise the clock.</source>
        <translation>exp &lt;= now + 5 min setzen; die Uhr synchronisieren.</translation>
    </message>
    <message>
        <source>Same jti sent twice (also in automatic retries, for instance DPoP nonce).</source>
        <translation>Dasselbe jti wurde zweimal gesendet (auch bei automatischen Wiederholungen, zum Beispiel wegen DPoP-Nonce).</translation>
    </message>
    <message>
        <source>New jti for each attempt.</source>
        <translation>Für jeden Versuch ein neues jti verwenden.</translation>
    </message>
    <message>
        <source>aud is not the full URL being called.</source>
        <translation>aud ist nicht die vollständige aufgerufene URL.</translation>
    </message>
    <message>
        <source>aud = the exact token URL of the request (org or custom server).</source>
        <translation>aud auf die genaue Token-URL der Anfrage setzen (Org-Server oder Custom-Server).</translation>
    </message>
    <message>
        <source>Type empty or wrong.</source>
        <translation>Typ leer oder falsch.</translation>
    </message>
    <message>
        <source>No client could be found in the request.</source>
        <translation>In der Anfrage war kein Client zu finden.</translation>
    </message>
    <message>
        <source>Send the assertion or client_id in the form.</source>
        <translation>Die Assertion oder client_id im Formular senden.</translation>
    </message>
    <message>
        <source>The app has no public keys.</source>
        <translation>Die App hat keine öffentlichen Schlüssel.</translation>
    </message>
    <message>
        <source>Add a key or a JWKS URL to the app.</source>
        <translation>Der App einen Schlüssel oder eine JWKS-URL hinzufügen.</translation>
    </message>
    <message>
        <source>The app is set to client_secret.</source>
        <translation>Die App ist auf client_secret eingestellt.</translation>
    </message>
    <message>
        <source>Switch the app to public key / private key.</source>
        <translation>Die App auf public key / private key umstellen.</translation>
    </message>
    <message>
        <source>The org server lets only API Services apps use this grant.</source>
        <translation>Der Org-Server lässt diesen Grant nur für Apps vom Typ „API Services“ zu.</translation>
    </message>
    <message>
        <source>Create an API Services app.</source>
        <translation>Eine App vom Typ „API Services“ anlegen.</translation>
    </message>
    <message>
        <source>The app holds no public key.</source>
        <translation>In der App ist kein öffentlicher Schlüssel hinterlegt.</translation>
    </message>
    <message>
        <source>Set the app to Public key / Private key and add the key.</source>
        <translation>Die App auf Public key / Private key stellen und den Schlüssel hinzufügen.</translation>
    </message>
    <message>
        <source>Application not found in this tenant: wrong client id or wrong tenant, or not consented.</source>
        <translation>Anwendung in diesem Mandanten nicht gefunden: falsche Client-ID, falscher Mandant oder keine Zustimmung erteilt.</translation>
    </message>
    <message>
        <source>Check client id and tenant id.</source>
        <translation>Client-ID und Mandanten-ID prüfen.</translation>
    </message>
    <message>
        <source>sub/iss of the assertion differ from client_id.</source>
        <translation>sub/iss der Assertion weichen von client_id ab.</translation>
    </message>
    <message>
        <source>iss = sub = client_id (GUID).</source>
        <translation>iss = sub = client_id (GUID) setzen.</translation>
    </message>
    <message>
        <source>aud does not match the realm issuer. (Beware: the public list gives the number 700023 to a scope fault; decide by the text.)</source>
        <translation>aud stimmt nicht mit dem Aussteller des Realms überein. (Achtung: Die öffentliche Liste ordnet die Nummer 700023 einem Scope-Fehler zu; nach dem Text entscheiden.)</translation>
    </message>
    <message>
        <source>aud = the v2.0 token endpoint of the tenant.</source>
        <translation>aud auf den v2.0-Token-Endpunkt des Mandanten setzen.</translation>
    </message>
    <message>
        <source>Assertion outside its valid time range.</source>
        <translation>Assertion außerhalb ihres Gültigkeitszeitraums.</translation>
    </message>
    <message>
        <source>Correct the clock; make the assertion right before use.</source>
        <translation>Die Uhr richtig stellen; die Assertion erst unmittelbar vor der Verwendung erzeugen.</translation>
    </message>
    <message>
        <source>Client is public, so neither assertion nor secret may be sent.</source>
        <translation>Der Client ist öffentlich, daher darf weder eine Assertion noch ein Secret gesendet werden.</translation>
    </message>
    <message>
        <source>Make the app confidential.</source>
        <translation>Die App als vertraulichen Client einrichten.</translation>
    </message>
    <message>
        <source>No registered certificate has the given thumbprint (x5t / x5t#S256 / kid).</source>
        <translation>Kein registriertes Zertifikat hat den angegebenen Fingerabdruck (x5t / x5t#S256 / kid).</translation>
    </message>
    <message>
        <source>Upload the certificate to the app; send its thumbprint in the header.</source>
        <translation>Das Zertifikat zur App hochladen; seinen Fingerabdruck im Header senden.</translation>
    </message>
    <message>
        <source>The certificate is expired.</source>
        <translation>Das Zertifikat ist abgelaufen.</translation>
    </message>
    <message>
        <source>Upload a new certificate.</source>
        <translation>Ein neues Zertifikat hochladen.</translation>
    </message>
    <message>
        <source>Assertion failed signature validation; the bracketed Reason and the thumbprint tell which.</source>
        <translation>Die Signaturprüfung der Assertion ist fehlgeschlagen; der Reason in Klammern und der Fingerabdruck zeigen, woran es liegt.</translation>
    </message>
    <message>
        <source>Check thumbprint, padding (PSS for PS256) and key.</source>
        <translation>Fingerabdruck, Padding (PSS bei PS256) und Schlüssel prüfen.</translation>
    </message>
    <message>
        <source>Certificate subject is not authorised.</source>
        <translation>Der Inhaber (subject) des Zertifikats ist nicht zugelassen.</translation>
    </message>
    <message>
        <source>Use the certificate of the app.</source>
        <translation>Das Zertifikat der App verwenden.</translation>
    </message>
    <message>
        <source>Invalid client secret.</source>
        <translation>Ungültiges Client-Secret.</translation>
    </message>
    <message>
        <source>Send the secret value, not its id; or use the assertion.</source>
        <translation>Den Wert des Secrets senden, nicht seine ID; oder die Assertion verwenden.</translation>
    </message>
    <message>
        <source>Client secret expired.</source>
        <translation>Client-Secret abgelaufen.</translation>
    </message>
    <message>
        <source>New secret or certificate.</source>
        <translation>Neues Secret oder Zertifikat anlegen.</translation>
    </message>
    <message>
        <source>Neither client_assertion nor client_secret in the body.</source>
        <translation>Weder client_assertion noch client_secret im Inhalt der Anfrage.</translation>
    </message>
    <message>
        <source>Send the assertion form-encoded.</source>
        <translation>Die Assertion formularkodiert senden.</translation>
    </message>
    <message>
        <source>JWT invalid or malformed.</source>
        <translation>JWT ungültig oder fehlerhaft aufgebaut.</translation>
    </message>
    <message>
        <source>Check the compact form and header.</source>
        <translation>Kompakte Form und Header prüfen.</translation>
    </message>
    <message>
        <source>Tenant not found.</source>
        <translation>Mandant nicht gefunden.</translation>
    </message>
    <message>
        <source>Check the tenant in the URL and the cloud.</source>
        <translation>Den Mandanten in der URL und die Cloud prüfen.</translation>
    </message>
    <message>
        <source>A named parameter is missing from the body.</source>
        <translation>Ein genannter Parameter fehlt im Inhalt der Anfrage.</translation>
    </message>
    <message>
        <source>Send it; check Content-Type.</source>
        <translation>Den Parameter senden; Content-Type prüfen.</translation>
    </message>
    <message>
        <source>Scope invalid: client credentials need &lt;resource&gt;/.default, SMART system/ scopes are refused.</source>
        <translation>Scope ungültig: client_credentials verlangt &lt;resource&gt;/.default, SMART-Scopes mit system/ werden abgelehnt.</translation>
    </message>
    <message>
        <source>scope=&lt;resource id URI&gt;/.default</source>
        <translation>scope=&lt;resource id URI&gt;/.default senden</translation>
    </message>
    <message>
        <source>Application disabled.</source>
        <translation>Anwendung deaktiviert.</translation>
    </message>
    <message>
        <source>Enable it.</source>
        <translation>Die Anwendung aktivieren.</translation>
    </message>
    <message>
        <source>Confidential client across clouds is not supported.</source>
        <translation>Ein vertraulicher Client über Cloud-Grenzen hinweg wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>Use the right national cloud.</source>
        <translation>Die richtige nationale Cloud verwenden.</translation>
    </message>
    <message>
        <source>JWT signature validation failed; the text tells why.</source>
        <translation>Die Prüfung der JWT-Signatur ist fehlgeschlagen; der Text nennt den Grund.</translation>
    </message>
    <message>
        <source>Read the text.</source>
        <translation>Den Text lesen.</translation>
    </message>
    <message>
        <source>The header names no certificate: neither x5t nor x5t#S256 is in it.</source>
        <translation>Der Header nennt kein Zertifikat: Er enthält weder x5t noch x5t#S256.</translation>
    </message>
    <message>
        <source>Put the thumbprint of the uploaded certificate, as base64url of the bytes, into the header as x5t#S256.</source>
        <translation>Den Fingerabdruck des hochgeladenen Zertifikats, als Base64url der Bytes, als x5t#S256 in den Header setzen.</translation>
    </message>
    <message>
        <source>The certificate that the header names is not among those of the app.</source>
        <translation>Das Zertifikat, das der Header nennt, ist nicht unter denen der App.</translation>
    </message>
    <message>
        <source>Upload the certificate to this very app, and send its SHA-1 thumbprint as x5t or its SHA-256 thumbprint as x5t#S256.</source>
        <translation>Das Zertifikat zu genau dieser App hochladen und seinen SHA-1-Fingerabdruck als x5t oder seinen SHA-256-Fingerabdruck als x5t#S256 senden.</translation>
    </message>
    <message>
        <source>No federated credential of the app has this issuer and subject.</source>
        <translation>Keine Verbundanmeldeinformationen der App haben diesen Aussteller (issuer) und dieses Subjekt (subject).</translation>
    </message>
    <message>
        <source>Compare issuer, subject and audience of the credential with those of the assertion, letter by letter.</source>
        <translation>Aussteller (issuer), Subjekt (subject) und Zielangabe (audience) der Anmeldeinformationen Zeichen für Zeichen mit denen der Assertion vergleichen.</translation>
    </message>
    <message>
        <source>No federated credential of the app has this audience.</source>
        <translation>Keine Verbundanmeldeinformationen der App haben diese Zielangabe (audience).</translation>
    </message>
    <message>
        <source>Compare the audience of the credential with that of the assertion.</source>
        <translation>Die Zielangabe (audience) der Anmeldeinformationen mit der der Assertion vergleichen.</translation>
    </message>
    <message>
        <source>The app has no service principal in this tenant: nobody has admitted it there.</source>
        <translation>Die App hat in diesem Mandanten keinen Dienstprinzipal: Niemand hat sie dort zugelassen.</translation>
    </message>
    <message>
        <source>Let an administrator of the tenant consent to the app, or use the tenant in which the app was registered.</source>
        <translation>Einen Administrator des Mandanten der App zustimmen lassen oder den Mandanten verwenden, in dem die App registriert wurde.</translation>
    </message>
    <message>
        <source>No role of the API is assigned to the app.</source>
        <translation>Der App ist keine Rolle der API zugewiesen.</translation>
    </message>
    <message>
        <source>Assign an app role of the API to the app and give the administrator&apos;s consent.</source>
        <translation>Der App eine App-Rolle der API zuweisen und die Administratorzustimmung erteilen.</translation>
    </message>
    <message>
        <source>The tenant in the address is no tenant.</source>
        <translation>Der Mandant in der Adresse ist kein Mandant.</translation>
    </message>
    <message>
        <source>Put the tenant&apos;s ID or its domain into the address.</source>
        <translation>Die ID des Mandanten oder seine Domain in die Adresse setzen.</translation>
    </message>
    <message>
        <source>The app belongs to one tenant and asks at the address for all.</source>
        <translation>Die App gehört zu einem einzigen Mandanten und fragt an der Adresse für alle an.</translation>
    </message>
    <message>
        <source>Put the tenant&apos;s ID into the address in place of common or organizations.</source>
        <translation>Die ID des Mandanten anstelle von common oder organizations in die Adresse setzen.</translation>
    </message>
    <message>
        <source>The address is none of Entra&apos;s.</source>
        <translation>Die Adresse gehört nicht zu Entra.</translation>
    </message>
    <message>
        <source>Take the token endpoint from the tenant&apos;s own discovery document.</source>
        <translation>Den Token-Endpunkt aus dem eigenen Discovery-Dokument des Mandanten nehmen.</translation>
    </message>
    <message>
        <source>iss or sub missing or different.</source>
        <translation>iss oder sub fehlt oder weicht ab.</translation>
    </message>
    <message>
        <source>Signature or key wrong.</source>
        <translation>Signatur oder Schlüssel falsch.</translation>
    </message>
    <message>
        <source>Check key and alg on the client.</source>
        <translation>Schlüssel und alg beim Client prüfen.</translation>
    </message>
    <message>
        <source>aud is not the endpoint.</source>
        <translation>aud ist nicht der Endpunkt.</translation>
    </message>
    <message>
        <source>aud = token endpoint as the server knows it.</source>
        <translation>aud auf den Token-Endpunkt setzen, wie der Server ihn kennt.</translation>
    </message>
    <message>
        <source>No client id, or several methods at once.</source>
        <translation>Keine Client-ID oder mehrere Verfahren zugleich.</translation>
    </message>
    <message>
        <source>Send one method.</source>
        <translation>Nur ein Verfahren senden.</translation>
    </message>
    <message>
        <source>Client is set to another method.</source>
        <translation>Der Client ist auf ein anderes Verfahren eingestellt.</translation>
    </message>
    <message>
        <source>Set private_key_jwt.</source>
        <translation>private_key_jwt einstellen.</translation>
    </message>
    <message>
        <source>Reasons are only logged: no keys, validation error, sub/iss not client id, exp missing, jti missing, jti replayed, assertion or client id too long. typ client-authentication+jwt switches strict audience (issuer only) on.</source>
        <translation>Die Gründe stehen nur im Protokoll: keine Schlüssel, Validierungsfehler, sub/iss nicht die Client-ID, exp fehlt, jti fehlt, jti wiederverwendet, Assertion oder Client-ID zu lang. typ client-authentication+jwt schaltet die strenge Prüfung von aud ein (nur der Aussteller gilt).</translation>
    </message>
    <message>
        <source>Clock skew 5 min by default; aud = issuer, token, CIBA or PAR URL unless strict.</source>
        <translation>Uhrenabweichung standardmäßig bis 5 min; aud = Aussteller, Token-, CIBA- oder PAR-URL, sofern nicht streng geprüft wird.</translation>
    </message>
    <message>
        <source>Epic tells nothing more. Signature is checked on a separate server before the database; a failure there leaves no database log at all.</source>
        <translation>Mehr sagt Epic nicht. Die Signatur wird vor der Datenbank auf einem eigenen Server geprüft; ein Fehler dort hinterlässt keinen Eintrag im Datenbankprotokoll.</translation>
    </message>
    <message>
        <source>Go through these in turn: environment/client id, propagation, key match, JWKS reachability from the customer network, claims.</source>
        <translation>Der Reihe nach prüfen: Umgebung/Client-ID, Verteilung des Schlüssels, passender Schlüssel, Erreichbarkeit des JWKS aus dem Netz der Kundenorganisation, Claims.</translation>
    </message>
    <message>
        <source>A parameter is missing or malformed (seen at the dynamic registration and token endpoints).</source>
        <translation>Ein Parameter fehlt oder ist fehlerhaft aufgebaut (beobachtet an den Endpunkten für dynamische Registrierung und für Token).</translation>
    </message>
    <message>
        <source>Check parameter names and form encoding.</source>
        <translation>Parameternamen und Formularkodierung prüfen.</translation>
    </message>
    <message>
        <source>Code or refresh token refused (user-facing flows).</source>
        <translation>Code oder Refresh-Token abgelehnt (Abläufe mit Benutzer).</translation>
    </message>
    <message>
        <source>Not a Backend Services answer.</source>
        <translation>Keine Antwort aus Backend Services.</translation>
    </message>
    <message>
        <source>Message of Epic&apos;s own management page about keys it stored itself (property names come back as Kty, N, E): harmless.</source>
        <translation>Meldung der Epic-eigenen Verwaltungsseite über Schlüssel, die sie selbst gespeichert hat (Eigenschaftsnamen kommen als Kty, N, E zurück): harmlos.</translation>
    </message>
    <message>
        <source>Ignore it if tokens work.</source>
        <translation>Ignorieren, wenn Token ausgestellt werden.</translation>
    </message>
    <message>
        <source>Keys could not be enabled at one organization (management page).</source>
        <translation>Die Schlüssel ließen sich bei einer Organisation nicht aktivieren (Verwaltungsseite).</translation>
    </message>
    <message>
        <source>Ask Epic or the organization.</source>
        <translation>Bei Epic oder der Organisation nachfragen.</translation>
    </message>
    <message>
        <source>Client authentication failed: unknown client, no or unsupported authentication, or the assertion was refused.</source>
        <translation>Client-Authentifizierung fehlgeschlagen: unbekannter Client, keine oder nicht unterstützte Authentifizierung, oder die Assertion wurde abgelehnt.</translation>
    </message>
    <message>
        <source>Run all checks.</source>
        <translation>Alle Prüfungen ausführen.</translation>
    </message>
    <message>
        <source>Parameter missing, repeated, unsupported or malformed; or two authentication methods at once.</source>
        <translation>Parameter fehlt, ist doppelt, nicht unterstützt oder fehlerhaft aufgebaut; oder zwei Authentifizierungsverfahren zugleich.</translation>
    </message>
    <message>
        <source>Check the form.</source>
        <translation>Das Formular prüfen.</translation>
    </message>
    <message>
        <source>The grant is not valid. In client_credentials no grant exists, so servers that answer so mean the assertion or scope (bulk-data-server, eClinicalWorks, Inferno reference server, Cerner tenants).</source>
        <translation>Der Grant ist ungültig. Bei client_credentials gibt es keinen Grant; Server, die so antworten, meinen daher die Assertion oder den Scope (bulk-data-server, eClinicalWorks, Inferno reference server, Mandanten bei Cerner).</translation>
    </message>
    <message>
        <source>Look at the description.</source>
        <translation>Die Beschreibung ansehen.</translation>
    </message>
    <message>
        <source>The client is known and authenticated, but may not use this grant type. (Old Keycloak uses it for wrong credentials.)</source>
        <translation>Der Client ist bekannt und authentifiziert, darf aber diesen Grant-Typ nicht verwenden. (Altes Keycloak meldet das bei falschen Zugangsdaten.)</translation>
    </message>
    <message>
        <source>Enable client_credentials for the client.</source>
        <translation>client_credentials für den Client aktivieren.</translation>
    </message>
    <message>
        <source>grant_type value not supported.</source>
        <translation>Der Wert von grant_type wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>Scope unknown, malformed or beyond what is granted: authentication itself has passed on most servers.</source>
        <translation>Scope unbekannt, fehlerhaft aufgebaut oder über das Gewährte hinaus: Die Authentifizierung selbst ist auf den meisten Servern gelungen.</translation>
    </message>
    <message>
        <source>Correct the scope.</source>
        <translation>Den Scope berichtigen.</translation>
    </message>
    <message>
        <source>Unsupported media type: JSON was posted.</source>
        <translation>Nicht unterstützter Medientyp: Es wurde JSON per POST gesendet.</translation>
    </message>
    <message>
        <source>Method not allowed: GET, or a redirect turned POST into GET.</source>
        <translation>Methode nicht erlaubt: GET, oder eine Weiterleitung hat aus POST ein GET gemacht.</translation>
    </message>
    <message>
        <source>POST to the final URL.</source>
        <translation>POST an die endgültige URL senden.</translation>
    </message>
    <message>
        <source>Wrong token URL (often the FHIR base was used).</source>
        <translation>Falsche Token-URL (oft wurde die FHIR-Basis verwendet).</translation>
    </message>
    <message>
        <source>Take token_endpoint from discovery.</source>
        <translation>token_endpoint aus Discovery nehmen.</translation>
    </message>
    <message>
        <source>Too many requests.</source>
        <translation>Zu viele Anfragen.</translation>
    </message>
    <message>
        <source>Wait for Retry-After; cache tokens.</source>
        <translation>Retry-After abwarten; Token zwischenspeichern.</translation>
    </message>
    <message>
        <source>An HTML page: proxy, firewall, login page or wrong URL; not the token endpoint.</source>
        <translation>Eine HTML-Seite: Proxy, Firewall, Anmeldeseite oder falsche URL; nicht der Token-Endpunkt.</translation>
    </message>
    <message>
        <source>Check URL, proxy and network.</source>
        <translation>URL, Proxy und Netz prüfen.</translation>
    </message>
    <message>
        <source>The server wants another scheme; with Basic it saw an Authorization header.</source>
        <translation>Der Server verlangt ein anderes Schema; bei Basic hat er einen Authorization-Header gesehen.</translation>
    </message>
    <message>
        <source>Remove the Authorization header.</source>
        <translation>Den Authorization-Header entfernen.</translation>
    </message>
    <message>
        <source>The library cannot read the key: its line breaks or its frame were lost, as happens in variables and settings, or it is of another form.</source>
        <translation>Die Bibliothek kann den Schlüssel nicht lesen: Seine Zeilenumbrüche oder seine Rahmenzeilen gingen verloren, wie es in Variablen und Einstellungen vorkommt, oder er hat eine andere Form.</translation>
    </message>
    <message>
        <source>Give the key as a file, or with its line breaks, and look at it with inspect.</source>
        <translation>Den Schlüssel als Datei oder mit seinen Zeilenumbrüchen angeben und mit inspect ansehen.</translation>
    </message>
    <message>
        <source>A dot stands where base64 is read: a token or another secret was given in place of the key.</source>
        <translation>Wo Base64 gelesen wird, steht ein Punkt: Statt des Schlüssels wurde ein Token oder ein anderes Secret angegeben.</translation>
    </message>
    <message>
        <source>Give the content of the private key file.</source>
        <translation>Den Inhalt der Datei mit dem privaten Schlüssel angeben.</translation>
    </message>
    <message>
        <source>The library took the frame of the key, a line break or a quote for a part of its base64.</source>
        <translation>Die Bibliothek hielt die Rahmenzeilen des Schlüssels, einen Zeilenumbruch oder ein Anführungszeichen für einen Teil des Base64.</translation>
    </message>
    <message>
        <source>Take the frame lines and all blanks off before decoding, or read the key with a PEM reader.</source>
        <translation>Vor dem Dekodieren die Rahmenzeilen und alle Leerzeichen entfernen oder den Schlüssel mit einem PEM-Leser lesen.</translation>
    </message>
    <message>
        <source>The library expected the bytes of a key and got something else.</source>
        <translation>Die Bibliothek erwartete die Bytes eines Schlüssels und bekam etwas anderes.</translation>
    </message>
    <message>
        <source>Java reads only PKCS#8 here, and this is an RSA key in the older form (BEGIN RSA PRIVATE KEY).</source>
        <translation>Java liest hier nur PKCS#8, und dies ist ein RSA-Schlüssel in der älteren Form (BEGIN RSA PRIVATE KEY).</translation>
    </message>
    <message>
        <source>Convert it: openssl pkcs8 -topk8 -nocrypt -in key.pem -out key8.pem.</source>
        <translation>Den Schlüssel umwandeln: openssl pkcs8 -topk8 -nocrypt -in key.pem -out key8.pem.</translation>
    </message>
    <message>
        <source>The library reads only PKCS#8 here (BEGIN PRIVATE KEY).</source>
        <translation>Die Bibliothek liest hier nur PKCS#8 (BEGIN PRIVATE KEY).</translation>
    </message>
    <message>
        <source>The key needs its passphrase, and none was given.</source>
        <translation>Der Schlüssel braucht seine Passphrase, und es wurde keine angegeben.</translation>
    </message>
    <message>
        <source>Give the passphrase to the library, or take it off the key.</source>
        <translation>Der Bibliothek die Passphrase mitgeben oder sie vom Schlüssel entfernen.</translation>
    </message>
    <message>
        <source>The program has no key at all: its variable or file is empty.</source>
        <translation>Das Programm hat gar keinen Schlüssel: Seine Variable oder Datei ist leer.</translation>
    </message>
    <message>
        <source>Look at where the program takes the key from.</source>
        <translation>Nachsehen, woher das Programm den Schlüssel nimmt.</translation>
    </message>
    <message>
        <source>What the program signs with is no private key: a public key, a certificate, a path instead of the file&apos;s content, or a key whose line breaks were lost.</source>
        <translation>Womit das Programm signiert, ist kein privater Schlüssel: ein öffentlicher Schlüssel, ein Zertifikat, ein Pfad statt des Dateiinhalts oder ein Schlüssel, dessen Zeilenumbrüche verloren gingen.</translation>
    </message>
    <message>
        <source>The key is shorter than 2048 bits.</source>
        <translation>Der Schlüssel ist kürzer als 2048 Bit.</translation>
    </message>
    <message>
        <source>Make a new key of 2048 bits or more and register it.</source>
        <translation>Einen neuen Schlüssel mit 2048 Bit oder mehr erzeugen und registrieren.</translation>
    </message>
    <message>
        <source>The key is shorter than the library permits.</source>
        <translation>Der Schlüssel ist kürzer, als die Bibliothek zulässt.</translation>
    </message>
    <message>
        <source>A public key was given where the private key signs.</source>
        <translation>Wo der private Schlüssel signiert, wurde ein öffentlicher Schlüssel angegeben.</translation>
    </message>
    <message>
        <source>Give the library the private key.</source>
        <translation>Der Bibliothek den privaten Schlüssel geben.</translation>
    </message>
    <message>
        <source>The algorithm is for another kind of key than the one given.</source>
        <translation>Der Algorithmus gehört zu einer anderen Art von Schlüssel als der angegebenen.</translation>
    </message>
    <message>
        <source>Use RS256, RS384 or RS512 with an RSA key, ES256 or ES384 with an EC key of that curve.</source>
        <translation>RS256, RS384 oder RS512 mit einem RSA-Schlüssel verwenden, ES256 oder ES384 mit einem EC-Schlüssel der zugehörigen Kurve.</translation>
    </message>
    <message>
        <source>The algorithm is HS256, which signs with a shared secret, and the key is a key pair&apos;s.</source>
        <translation>Der Algorithmus ist HS256, der mit einem gemeinsamen Geheimnis signiert; der Schlüssel gehört aber zu einem Schlüsselpaar.</translation>
    </message>
    <message>
        <source>Name RS384 or ES384 when signing.</source>
        <translation>Beim Signieren RS384 oder ES384 angeben.</translation>
    </message>
    <message>
        <source>The program may not read the private key of this certificate, or it is in a store that it cannot use.</source>
        <translation>Das Programm darf den privaten Schlüssel dieses Zertifikats nicht lesen, oder er liegt in einem Speicher, den es nicht verwenden kann.</translation>
    </message>
    <message>
        <source>Give the account that the program runs under the right to read the private key, or load the key from a PEM or PFX file.</source>
        <translation>Dem Konto, unter dem das Programm läuft, das Leserecht für den privaten Schlüssel geben oder den Schlüssel aus einer PEM- oder PFX-Datei laden.</translation>
    </message>
    <message>
        <source>The passphrase of the key file is wrong.</source>
        <translation>Die Passphrase der Schlüsseldatei ist falsch.</translation>
    </message>
    <message>
        <source>Give the passphrase of this very file; write the key anew without one to see whether it is that.</source>
        <translation>Die Passphrase genau dieser Datei angeben; den Schlüssel neu ohne Passphrase schreiben, um zu sehen, ob es daran liegt.</translation>
    </message>
    <message>
        <source>The program was given no private key for this client.</source>
        <translation>Dem Programm wurde für diesen Client kein privater Schlüssel gegeben.</translation>
    </message>
    <message>
        <source>Let the function that resolves the JWK return the private key of this registration, for the algorithm that it is to sign with.</source>
        <translation>Die Funktion, die den JWK auflöst, den privaten Schlüssel dieser Registrierung zurückgeben lassen, für den Algorithmus, mit dem signiert werden soll.</translation>
    </message>
    <message>
        <source>Only a certificate or a public key was given, and the private key is needed to sign.</source>
        <translation>Es wurde nur ein Zertifikat oder ein öffentlicher Schlüssel angegeben, zum Signieren wird aber der private Schlüssel gebraucht.</translation>
    </message>
    <message>
        <source>Give the private key that belongs to the certificate, for example as PFX or as PEM.</source>
        <translation>Den privaten Schlüssel angeben, der zum Zertifikat gehört, zum Beispiel als PFX oder als PEM.</translation>
    </message>
    <message>
        <source>The program cannot read the key file in this form.</source>
        <translation>Das Programm kann die Schlüsseldatei in dieser Form nicht lesen.</translation>
    </message>
    <message>
        <source>Read the key with a tool first (inspect, or openssl pkey -in FILE -noout -text), as the account that the program runs under.</source>
        <translation>Den Schlüssel zuerst mit einem Werkzeug lesen (inspect oder openssl pkey -in FILE -noout -text), und zwar unter dem Konto, unter dem das Programm läuft.</translation>
    </message>
    <message>
        <source>The key is shorter than the algorithm allows.</source>
        <translation>Der Schlüssel ist kürzer, als der Algorithmus erlaubt.</translation>
    </message>
    <message>
        <source>Make a new key of 2048 bits or more, and register its public half.</source>
        <translation>Einen neuen Schlüssel mit 2048 Bit oder mehr erzeugen und seine öffentliche Hälfte registrieren.</translation>
    </message>
    <message>
        <source>The key text is damaged, or is no key.</source>
        <translation>Der Text des Schlüssels ist beschädigt oder ist kein Schlüssel.</translation>
    </message>
    <message>
        <source>The text between the frame lines of the key is not base64: characters were lost or added.</source>
        <translation>Der Text zwischen den Rahmenzeilen des Schlüssels ist kein Base64: Zeichen gingen verloren oder kamen hinzu.</translation>
    </message>
    <message>
        <source>The last line of the key is missing or was changed.</source>
        <translation>Die letzte Zeile des Schlüssels fehlt oder wurde verändert.</translation>
    </message>
    <message>
        <source>The frame of the key was changed.</source>
        <translation>Die Rahmenzeilen des Schlüssels wurden verändert.</translation>
    </message>
    <message>
        <source>The key is encrypted in a way that this library cannot undo.</source>
        <translation>Der Schlüssel ist auf eine Weise verschlüsselt, die diese Bibliothek nicht beherrscht.</translation>
    </message>
    <message>
        <source>The key is of a kind that this library does not know.</source>
        <translation>Der Schlüssel ist von einer Art, die diese Bibliothek nicht kennt.</translation>
    </message>
    <message>
        <source>The library was given something else than the text of a key.</source>
        <translation>Der Bibliothek wurde etwas anderes als der Text eines Schlüssels gegeben.</translation>
    </message>
    <message>
        <source>The library reads only a public key in its usual form here (BEGIN PUBLIC KEY).</source>
        <translation>Die Bibliothek liest hier nur einen öffentlichen Schlüssel in seiner üblichen Form (BEGIN PUBLIC KEY).</translation>
    </message>
    <message>
        <source>The library expects a certificate here (BEGIN CERTIFICATE).</source>
        <translation>Die Bibliothek erwartet hier ein Zertifikat (BEGIN CERTIFICATE).</translation>
    </message>
    <message>
        <source>Give the certificate itself.</source>
        <translation>Das Zertifikat selbst angeben.</translation>
    </message>
    <message>
        <source>The key names no algorithm, and none was given to the library.</source>
        <translation>Der Schlüssel nennt keinen Algorithmus, und der Bibliothek wurde keiner genannt.</translation>
    </message>
    <message>
        <source>A claim that the server needs is missing.</source>
        <translation>Ein Claim, den der Server braucht, fehlt.</translation>
    </message>
    <message>
        <source>Add the claim that is named.</source>
        <translation>Den genannten Claim hinzufügen.</translation>
    </message>
    <message>
        <source>nbf lies in the future by the clock of the server.</source>
        <translation>nbf liegt nach der Uhr des Servers in der Zukunft.</translation>
    </message>
    <message>
        <source>Set the clock, or put nbf a minute back.</source>
        <translation>Die Uhr stellen oder nbf um eine Minute zurücksetzen.</translation>
    </message>
    <message>
        <source>aud is not what the server expects.</source>
        <translation>aud ist nicht das, was der Server erwartet.</translation>
    </message>
    <message>
        <source>Set aud to the token endpoint, letter by letter.</source>
        <translation>aud Zeichen für Zeichen auf den Token-Endpunkt setzen.</translation>
    </message>
    <message>
        <source>The assertion had expired by the clock of the server.</source>
        <translation>Die Assertion war nach der Uhr des Servers abgelaufen.</translation>
    </message>
    <message>
        <source>Make a new assertion for each request, and set the clock.</source>
        <translation>Für jede Anfrage eine neue Assertion erzeugen und die Uhr stellen.</translation>
    </message>
    <message>
        <source>The key is no EC key in a form that this library reads.</source>
        <translation>Der Schlüssel ist kein EC-Schlüssel in einer Form, die diese Bibliothek liest.</translation>
    </message>
    <message>
        <source>The library took something for base64 that is none: a frame line, a mask of asterisks or a placeholder.</source>
        <translation>Die Bibliothek hielt etwas für Base64, das keines ist: eine Rahmenzeile, eine Maskierung aus Sternchen oder einen Platzhalter.</translation>
    </message>
    <message>
        <source>A backslash stands in the base64 of the key: its line breaks were written as two characters.</source>
        <translation>Im Base64 des Schlüssels steht ein Rückstrich: Seine Zeilenumbrüche wurden als zwei Zeichen geschrieben.</translation>
    </message>
    <message>
        <source>iss and sub differ; both must be the client ID.</source>
        <translation>iss und sub sind verschieden; beide müssen die Client-ID sein.</translation>
    </message>
    <message>
        <source>Set iss and sub to the client ID.</source>
        <translation>iss und sub auf die Client-ID setzen.</translation>
    </message>
    <message>
        <source>This jti was used before.</source>
        <translation>Dieses jti wurde schon verwendet.</translation>
    </message>
    <message>
        <source>Make a new assertion, with a jti of its own, for each request.</source>
        <translation>Für jede Anfrage eine neue Assertion mit eigenem jti erzeugen.</translation>
    </message>
    <message>
        <source>GitHub says this where the key does not belong to the app whose ID is the issuer, and where the key was cut.</source>
        <translation>GitHub meldet das, wenn der Schlüssel nicht zu der App gehört, deren ID der Aussteller ist, und wenn der Schlüssel abgeschnitten wurde.</translation>
    </message>
    <message>
        <source>Take the app ID and the private key from the same app, and look at the key with inspect.</source>
        <translation>App-ID und privaten Schlüssel von derselben App nehmen und den Schlüssel mit inspect ansehen.</translation>
    </message>
    <message>
        <source>The algorithm of the header is not that of the registered key.</source>
        <translation>Der Algorithmus im Header ist nicht der des registrierten Schlüssels.</translation>
    </message>
    <message>
        <source>The assertion is not valid yet by the clock of the server.</source>
        <translation>Die Assertion ist nach der Uhr des Servers noch nicht gültig.</translation>
    </message>
    <message>
        <source>A part of the assertion is no JSON in base64url.</source>
        <translation>Ein Teil der Assertion ist kein JSON in Base64url.</translation>
    </message>
    <message>
        <source>Let a library write the token.</source>
        <translation>Das Token von einer Bibliothek schreiben lassen.</translation>
    </message>
    <message>
        <source>iat lies in the future by the clock of the server.</source>
        <translation>iat liegt nach der Uhr des Servers in der Zukunft.</translation>
    </message>
    <message>
        <source>The server has no certificate of this name.</source>
        <translation>Der Server hat kein Zertifikat dieses Namens.</translation>
    </message>
    <message>
        <source>Take kid from what is registered now.</source>
        <translation>kid aus dem nehmen, was jetzt registriert ist.</translation>
    </message>
</context>
<context>
    <name>ad::watch</name>
    <message>
        <source>hourly</source>
        <translation>stündlich</translation>
    </message>
    <message numerus="yes">
        <source>every %n h</source>
        <translation>
            <numerusform>alle %n h</numerusform>
            <numerusform>alle %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n min</source>
        <translation>
            <numerusform>alle %n min</numerusform>
            <numerusform>alle %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n s</source>
        <translation>
            <numerusform>alle %n s</numerusform>
            <numerusform>alle %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>It works: the server granted a token.</source>
        <translation>Es funktioniert: Der Server hat ein Token erteilt.</translation>
    </message>
    <message>
        <source>The answer changed: the server says something else than before.</source>
        <translation>Die Antwort hat sich geändert: Der Server sagt etwas anderes als zuvor.</translation>
    </message>
    <message>
        <source>All tries that were asked for are used up; the answer stayed the same.</source>
        <translation>Alle gewünschten Versuche sind verbraucht; die Antwort blieb gleich.</translation>
    </message>
    <message>
        <source>The time that was asked for is over; the answer stayed the same.</source>
        <translation>Die gewünschte Zeit ist vorbei; die Antwort blieb gleich.</translation>
    </message>
    <message>
        <source>The private key cannot be read any more.</source>
        <translation>Der private Schlüssel lässt sich nicht mehr lesen.</translation>
    </message>
    <message>
        <source>The watch was stopped.</source>
        <translation>Die Beobachtung wurde beendet.</translation>
    </message>
    <message>
        <source>The watch ended because a try could not be saved.</source>
        <translation>Die Beobachtung endete, weil sich ein Versuch nicht speichern ließ.</translation>
    </message>
    <message>
        <source>There is no notification service here.</source>
        <translation>Hier gibt es keinen Benachrichtigungsdienst.</translation>
    </message>
    <message>
        <source>Keep the window or the terminal in sight.</source>
        <translation>Behalten Sie Fenster oder Terminal im Blick.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>The notification was not shown: %1.</source>
        <translation>Die Benachrichtigung wurde nicht angezeigt: %1.</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1, dann %2</translation>
    </message>
    <message>
        <source>There is no token endpoint to send to.</source>
        <translation>Es gibt keinen Token-Endpunkt, an den gesendet werden kann.</translation>
    </message>
    <message>
        <source>Give the token endpoint, or the FHIR base so that discovery can find it.</source>
        <translation>Geben Sie den Token-Endpunkt an, oder die FHIR-Basis, damit Discovery ihn findet.</translation>
    </message>
    <message>
        <source>The key is another one than before: %1, thumbprint %2.</source>
        <translation>Der Schlüssel ist ein anderer als zuvor: %1, Fingerabdruck %2.</translation>
    </message>
    <message>
        <source>Not the token endpoint answered, but a page of a proxy, a firewall or a network&apos;s sign-on (HTTP %1).</source>
        <translation>Nicht der Token-Endpunkt hat geantwortet, sondern eine Seite eines Proxys, einer Firewall oder der Anmeldung eines Netzes (HTTP %1).</translation>
    </message>
    <message>
        <source>The watch goes on. If it stays so, open the address in a browser on this machine.</source>
        <translation>Das Warten geht weiter. Wenn es so bleibt, öffnen Sie die Adresse auf diesem Rechner in einem Browser.</translation>
    </message>
</context>
</TS>
