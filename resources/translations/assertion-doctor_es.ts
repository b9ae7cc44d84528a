<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
</context>
<context>
    <name>ad::Late</name>
    <message>
        <source>A part of this program cannot be loaded.</source>
        <translation>No se puede cargar una parte de este programa.</translation>
    </message>
    <message>
        <source>Install it anew.</source>
        <translation>Vuelva a instalarlo.</translation>
    </message>
</context>
<context>
    <name>ad::Main</name>
    <message>
        <source>Explains why a token server answers invalid_client.</source>
        <translation>Explica por qué un servidor de tokens responde invalid_client.</translation>
    </message>
    <message>
        <source>Open the case file FILE.</source>
        <translation>Abrir el archivo de caso FILE.</translation>
    </message>
    <message>
        <source>Open the saved profile NAME.</source>
        <translation>Abre el perfil guardado NAME.</translation>
    </message>
    <message>
        <source>Keep settings in DIR instead of the platform&apos;s own place.</source>
        <translation>Guardar los ajustes en DIR en lugar del sitio habitual.</translation>
    </message>
    <message>
        <source>Write what the window shows to FILE.png, and end.</source>
        <translation>Escribir lo que muestra la ventana en FILE.png y terminar.</translation>
    </message>
    <message>
        <source>Show this page: %1.</source>
        <translation>Mostrar esta página: %1.</translation>
    </message>
    <message>
        <source>Stay with one theme: light or dark.</source>
        <translation>Quedarse con un aspecto: light o dark.</translation>
    </message>
    <message>
        <source>Size of the window, as 1280x800.</source>
        <translation>Tamaño de la ventana, como 1280x800.</translation>
    </message>
    <message>
        <source>A key, token, request, answer or case to open.</source>
        <translation>Una clave, un token, una solicitud, una respuesta o un caso para abrir.</translation>
    </message>
    <message>
        <source>Only one file can be opened at once.</source>
        <translation>Solo se puede abrir un archivo a la vez.</translation>
    </message>
    <message>
        <source>Give either --case or a file, not both.</source>
        <translation>Indique --case o un archivo, no ambos.</translation>
    </message>
    <message>
        <source>--page: there is no page &quot;%1&quot;. There are: %2.</source>
        <translation>--page: no hay ninguna página «%1». Hay: %2.</translation>
    </message>
    <message>
        <source>--theme: &quot;%1&quot; is neither light nor dark.</source>
        <translation>--theme: «%1» no es ni light ni dark.</translation>
    </message>
    <message>
        <source>--size: &quot;%1&quot; is no size such as 1280x800.</source>
        <translation>--size: «%1» no es un tamaño como 1280x800.</translation>
    </message>
    <message>
        <source>Assertion Doctor</source>
        <translation>Assertion Doctor</translation>
    </message>
    <message>
        <source>What was not saved when the window closed is here again.</source>
        <translation>Lo que no estaba guardado al cerrar la ventana está aquí de nuevo.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>No se puede escribir %1.</translation>
    </message>
</context>
<context>
    <name>ad::attempt</name>
    <message>
        <source>There is no token endpoint to send to.</source>
        <translation>No hay punto de token al que enviar.</translation>
    </message>
    <message>
        <source>Give the token endpoint, or the FHIR base so that discovery can find it.</source>
        <translation>Indique el punto de token, o la base FHIR para que el descubrimiento lo encuentre.</translation>
    </message>
    <message>
        <source>The token endpoint is no web address.</source>
        <translation>El punto de token no es una dirección web.</translation>
    </message>
    <message>
        <source>Write it whole, beginning with https://.</source>
        <translation>Escríbalo entero, empezando por https://.</translation>
    </message>
</context>
<context>
    <name>ad::checks</name>
    <message>
        <source>not after %1</source>
        <translation>no después de %1</translation>
    </message>
    <message>
        <source>%1 lies %2 in the future.</source>
        <translation>%1 está %2 en el futuro.</translation>
    </message>
    <message>
        <source>%1 lies %2 in the server&apos;s future.</source>
        <translation>%1 está %2 en el futuro del servidor.</translation>
    </message>
    <message>
        <source>This server tolerates %1.</source>
        <translation>Este servidor tolera %1.</translation>
    </message>
    <message>
        <source>There is neither nbf nor iat.</source>
        <translation>No hay ni nbf ni iat.</translation>
    </message>
    <message>
        <source>nbf and iat do not lie in the future.</source>
        <translation>nbf e iat no están en el futuro.</translation>
    </message>
    <message>
        <source>The server was reached and answered.</source>
        <translation>Se llegó al servidor y respondió.</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Aún no se envió nada.</translation>
    </message>
    <message>
        <source>The server&apos;s name cannot be resolved: it is the name of an example.</source>
        <translation>No se puede resolver el nombre del servidor: es el de un ejemplo.</translation>
    </message>
    <message>
        <source>The server&apos;s name cannot be resolved.</source>
        <translation>No se puede resolver el nombre del servidor.</translation>
    </message>
    <message>
        <source>a name that exists: check its spelling and your network</source>
        <translation>un nombre que exista: compruebe cómo está escrito y su red</translation>
    </message>
    <message>
        <source>The TLS connection to the server failed.</source>
        <translation>Falló la conexión TLS con el servidor.</translation>
    </message>
    <message>
        <source>a certificate that this machine trusts, for this name</source>
        <translation>un certificado en el que confíe este equipo, para este nombre</translation>
    </message>
    <message>
        <source>The server took the request: try again with a new assertion, and ask the server&apos;s team if the wait repeats.</source>
        <translation>El servidor aceptó la solicitud: inténtelo otra vez con una aserción nueva y, si la espera se repite, pregunte al equipo del servidor.</translation>
    </message>
    <message>
        <source>The server had not answered when it was given up, after %1 s.</source>
        <translation>El servidor no había respondido cuando se dejó de esperar, a los %1 s.</translation>
    </message>
    <message>
        <source>an answer within the time limit</source>
        <translation>una respuesta dentro del plazo</translation>
    </message>
    <message>
        <source>No answer came in time: the request was not sent yet.</source>
        <translation>No llegó ninguna respuesta a tiempo: la solicitud aún no se había enviado.</translation>
    </message>
    <message>
        <source>The server took the request, and no answer came in time.</source>
        <translation>El servidor aceptó la solicitud y no llegó ninguna respuesta a tiempo.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>No llegó respuesta a tiempo.</translation>
    </message>
    <message>
        <source>The proxy wants a login of its own before it lets the request through.</source>
        <translation>El proxy pide su propio inicio de sesión antes de dejar pasar la solicitud.</translation>
    </message>
    <message>
        <source>The proxy did not let the request through.</source>
        <translation>El proxy no dejó pasar la solicitud.</translation>
    </message>
    <message>
        <source>a proxy that permits this server</source>
        <translation>un proxy que permita este servidor</translation>
    </message>
    <message>
        <source>No connection came about in time: something on the way drops the packets.</source>
        <translation>No hubo conexión a tiempo: algo en el camino descarta los paquetes.</translation>
    </message>
    <message>
        <source>a server that can be reached from this network</source>
        <translation>un servidor alcanzable desde esta red</translation>
    </message>
    <message>
        <source>The connection was refused: nothing listens at this address and port.</source>
        <translation>La conexión se rechazó: nada escucha en esta dirección y puerto.</translation>
    </message>
    <message>
        <source>a server that listens at %1</source>
        <translation>un servidor que escuche en %1</translation>
    </message>
    <message>
        <source>There is no way to the server from this network.</source>
        <translation>No hay camino al servidor desde esta red.</translation>
    </message>
    <message>
        <source>a network that reaches %1</source>
        <translation>una red que llegue a %1</translation>
    </message>
    <message>
        <source>No connection to the server could be made.</source>
        <translation>No se pudo establecer conexión con el servidor.</translation>
    </message>
    <message>
        <source>The connection was reset before an answer came: a firewall does that, or a server that wants TLS.</source>
        <translation>La conexión se reinició antes de llegar respuesta: lo hace un cortafuegos, o un servidor que quiere TLS.</translation>
    </message>
    <message>
        <source>The connection was closed before an answer came.</source>
        <translation>La conexión se cerró antes de que llegara respuesta.</translation>
    </message>
    <message>
        <source>a whole answer</source>
        <translation>una respuesta completa</translation>
    </message>
    <message>
        <source>grant_type has a blank or line break around client_credentials.</source>
        <translation>grant_type tiene un espacio o salto de línea alrededor de client_credentials.</translation>
    </message>
    <message>
        <source>grant_type has quotes around client_credentials.</source>
        <translation>grant_type tiene comillas alrededor de client_credentials.</translation>
    </message>
    <message>
        <source>grant_type names the JWT grant; the assertion only authenticates the client here.</source>
        <translation>grant_type nombra la concesión JWT; aquí la aserción solo autentica al cliente.</translation>
    </message>
    <message>
        <source>grant_type has the value that belongs in client_assertion_type.</source>
        <translation>grant_type tiene el valor que va en client_assertion_type.</translation>
    </message>
    <message>
        <source>grant_type is %1, the flow of a signed-in user; a backend service has none.</source>
        <translation>grant_type es %1, el flujo de un usuario conectado; un servicio de backend no lo tiene.</translation>
    </message>
    <message>
        <source>grant_type is misspelt; it is compared exactly with client_credentials.</source>
        <translation>grant_type está mal escrito; se compara exactamente con client_credentials.</translation>
    </message>
    <message>
        <source>grant_type is empty.</source>
        <translation>grant_type está vacío.</translation>
    </message>
    <message>
        <source>grant_type is not client_credentials.</source>
        <translation>grant_type no es client_credentials.</translation>
    </message>
    <message>
        <source>There is no aud.</source>
        <translation>Falta aud.</translation>
    </message>
    <message>
        <source>aud is one text.</source>
        <translation>aud es un solo texto.</translation>
    </message>
    <message>
        <source>one text</source>
        <translation>un solo texto</translation>
    </message>
    <message>
        <source>aud is neither a text nor a list of texts.</source>
        <translation>aud no es ni un texto ni una lista de textos.</translation>
    </message>
    <message>
        <source>aud is a list that names nobody.</source>
        <translation>aud es una lista que no nombra a nadie.</translation>
    </message>
    <message>
        <source>aud is a list; this server takes one text only.</source>
        <translation>aud es una lista; este servidor solo acepta un texto.</translation>
    </message>
    <message>
        <source>aud names several audiences; this server takes one only.</source>
        <translation>aud nombra varias audiencias; este servidor solo acepta una.</translation>
    </message>
    <message>
        <source>aud is a list. The standard permits that, and several servers refuse it.</source>
        <translation>aud es una lista. El estándar lo permite, y varios servidores lo rechazan.</translation>
    </message>
    <message>
        <source>aud is the FHIR base, not the token endpoint.</source>
        <translation>aud es la base FHIR, no el punto de token.</translation>
    </message>
    <message>
        <source>aud is your key URL, not the token endpoint.</source>
        <translation>aud es su dirección de claves, no el punto de token.</translation>
    </message>
    <message>
        <source>aud is the issuer, not the token endpoint.</source>
        <translation>aud es el emisor, no el punto de token.</translation>
    </message>
    <message>
        <source>aud is the authorization endpoint, not the token endpoint.</source>
        <translation>aud es el punto de autorización, no el punto de token.</translation>
    </message>
    <message>
        <source>aud is the address of the server&apos;s own keys, not the token endpoint.</source>
        <translation>aud es la dirección de las claves del propio servidor, no el punto de token.</translation>
    </message>
    <message>
        <source>aud is the client ID; it names the server, not the client.</source>
        <translation>aud es el ID de cliente; nombra al servidor, no al cliente.</translation>
    </message>
    <message>
        <source>aud is the address of a discovery document, not the token endpoint.</source>
        <translation>aud es la dirección de un documento de descubrimiento, no el punto de token.</translation>
    </message>
    <message>
        <source>aud is another endpoint of the server, not the token endpoint.</source>
        <translation>aud es otro punto del servidor, no el punto de token.</translation>
    </message>
    <message>
        <source>aud is empty.</source>
        <translation>aud está vacío.</translation>
    </message>
    <message>
        <source>aud has a blank or line break around the token endpoint.</source>
        <translation>aud tiene un espacio o salto de línea alrededor del punto de token.</translation>
    </message>
    <message>
        <source>aud has a blank or line break in it, and is not the token endpoint besides.</source>
        <translation>aud tiene un espacio o salto de línea, y además no es el punto de token.</translation>
    </message>
    <message>
        <source>aud has quotes or brackets around the address.</source>
        <translation>aud tiene comillas o corchetes alrededor de la dirección.</translation>
    </message>
    <message>
        <source>aud is a template that was not filled in.</source>
        <translation>aud es una plantilla sin rellenar.</translation>
    </message>
    <message>
        <source>aud ends with a slash that the token endpoint does not have.</source>
        <translation>aud termina con una barra que el punto de token no tiene.</translation>
    </message>
    <message>
        <source>aud lacks the slash at the end of the token endpoint.</source>
        <translation>A aud le falta la barra final del punto de token.</translation>
    </message>
    <message>
        <source>aud is percent-encoded: it stands in a claim as it is.</source>
        <translation>aud tiene codificación porcentual: en una claim va tal cual.</translation>
    </message>
    <message>
        <source>aud differs from the token endpoint in upper and lower case (in the host).</source>
        <translation>aud difiere del punto de token en mayúsculas y minúsculas (en el host).</translation>
    </message>
    <message>
        <source>aud differs from the token endpoint in upper and lower case (in the path).</source>
        <translation>aud difiere del punto de token en mayúsculas y minúsculas (en la ruta).</translation>
    </message>
    <message>
        <source>aud says %1, the token endpoint %2.</source>
        <translation>aud dice %1, el punto de token %2.</translation>
    </message>
    <message>
        <source>aud differs from the token endpoint in the port.</source>
        <translation>aud difiere del punto de token en el puerto.</translation>
    </message>
    <message>
        <source>aud has something after the path that the token endpoint does not have.</source>
        <translation>aud tiene algo tras la ruta que el punto de token no tiene.</translation>
    </message>
    <message>
        <source>aud is only a part of the token endpoint.</source>
        <translation>aud es solo una parte del punto de token.</translation>
    </message>
    <message>
        <source>aud is no address; it must be the token endpoint.</source>
        <translation>aud no es una dirección; debe ser el punto de token.</translation>
    </message>
    <message>
        <source>aud is a part of the FHIR base, not the token endpoint.</source>
        <translation>aud es una parte de la base FHIR, no el punto de token.</translation>
    </message>
    <message>
        <source>aud is only the beginning of the token endpoint, as issuers are written.</source>
        <translation>aud es solo el principio del punto de token, como se escriben los emisores.</translation>
    </message>
    <message>
        <source>aud has another path than the token endpoint.</source>
        <translation>aud tiene otra ruta que el punto de token.</translation>
    </message>
    <message>
        <source>aud is an address of %1; this request goes to %2.</source>
        <translation>aud es una dirección de %1; esta solicitud va a %2.</translation>
    </message>
    <message>
        <source>aud names the sandbox, and the request goes to another server.</source>
        <translation>aud nombra el sandbox, y la solicitud va a otro servidor.</translation>
    </message>
    <message>
        <source>aud names a production server, and the request goes to the sandbox.</source>
        <translation>aud nombra un servidor de producción, y la solicitud va al sandbox.</translation>
    </message>
    <message>
        <source>aud names another host than the token endpoint.</source>
        <translation>aud nombra otro host que el punto de token.</translation>
    </message>
    <message>
        <source>aud is the address of another server, not of this token endpoint.</source>
        <translation>aud es la dirección de otro servidor, no de este punto de token.</translation>
    </message>
    <message>
        <source>the URL of the token endpoint</source>
        <translation>la URL del punto de token</translation>
    </message>
    <message>
        <source>aud has a blank or line break around the address.</source>
        <translation>aud tiene un espacio o un salto de línea alrededor de la dirección.</translation>
    </message>
    <message>
        <source>The token endpoint is not known, so this could not be checked.</source>
        <translation>No se conoce el punto de token, así que no se pudo comprobar.</translation>
    </message>
    <message>
        <source>aud looks like the address of a FHIR server, not of a token endpoint.</source>
        <translation>aud parece la dirección de un servidor FHIR, no la de un punto de token.</translation>
    </message>
    <message>
        <source>There is no aud to compare.</source>
        <translation>No hay aud que comparar.</translation>
    </message>
    <message>
        <source>aud is no text.</source>
        <translation>aud no es un texto.</translation>
    </message>
    <message>
        <source>aud is the token endpoint.</source>
        <translation>aud es el punto de token.</translation>
    </message>
    <message>
        <source>aud names the tenant by its ID, the address by its domain, or the reverse.</source>
        <translation>aud nombra al inquilino por su ID y la dirección por su dominio, o al revés.</translation>
    </message>
    <message>
        <source>aud is the server&apos;s issuer, which this server accepts.</source>
        <translation>aud es el emisor del servidor, que este servidor acepta.</translation>
    </message>
    <message>
        <source>aud is the token endpoint; %1 wants its issuer here.</source>
        <translation>aud es el punto de token; %1 quiere aquí su emisor.</translation>
    </message>
    <message>
        <source>This server is not known to look at it.</source>
        <translation>No se sabe que este servidor lo mire.</translation>
    </message>
    <message>
        <source>What %1 wants as aud is not known here.</source>
        <translation>Lo que %1 pide como aud no se conoce aquí.</translation>
    </message>
    <message>
        <source>What this server wants is not known here.</source>
        <translation>No se sabe aquí qué quiere este servidor.</translation>
    </message>
    <message>
        <source>This server has an audience of its own.</source>
        <translation>Este servidor tiene una audiencia propia.</translation>
    </message>
    <message>
        <source>This server takes its issuer as well; its exact name is not known here.</source>
        <translation>Este servidor acepta también su emisor; su nombre exacto no se conoce aquí.</translation>
    </message>
    <message>
        <source>This server also takes some of its other endpoints.</source>
        <translation>Este servidor acepta también algunos de sus otros puntos.</translation>
    </message>
    <message>
        <source>Many servers take their own name as well; not all do.</source>
        <translation>Muchos servidores aceptan también su propio nombre, pero no todos.</translation>
    </message>
    <message>
        <source>By reports, PDND refuses an assertion with other claims than it asks for, with %1 here.</source>
        <translation>Según se cuenta, PDND rechaza una aserción con otros claims que los que pide, aquí con %1.</translation>
    </message>
    <message>
        <source>There are only the claims that SMART asks for.</source>
        <translation>Solo están las claims que pide SMART.</translation>
    </message>
    <message>
        <source>There are only claims that every server knows.</source>
        <translation>Solo hay claims que todo servidor conoce.</translation>
    </message>
    <message>
        <source>%1 belongs in the header, not among the claims.</source>
        <translation>%1 va en la cabecera, no entre las claims.</translation>
    </message>
    <message>
        <source>There are claims that SMART does not ask for. Most servers ignore them; some refuse them.</source>
        <translation>Hay claims que SMART no pide. La mayoría de los servidores no hacen caso; algunos las rechazan.</translation>
    </message>
    <message>
        <source>The client ID is empty or blank.</source>
        <translation>El ID de cliente está vacío.</translation>
    </message>
    <message>
        <source>%1 is empty or blank.</source>
        <translation>%1 está vacío.</translation>
    </message>
    <message>
        <source>The client ID has a blank or line break at its beginning or end.</source>
        <translation>El ID de cliente tiene un espacio o salto de línea al principio o al final.</translation>
    </message>
    <message>
        <source>%1 has a blank or line break at its beginning or end.</source>
        <translation>%1 tiene un espacio o salto de línea al principio o al final.</translation>
    </message>
    <message>
        <source>The client ID has a blank that cannot be seen at its beginning or end.</source>
        <translation>El ID de cliente tiene un espacio invisible al principio o al final.</translation>
    </message>
    <message>
        <source>%1 has a blank that cannot be seen at its beginning or end.</source>
        <translation>%1 tiene un espacio que no se ve al principio o al final.</translation>
    </message>
    <message>
        <source>The client ID has a character in it that cannot be seen.</source>
        <translation>El ID de cliente contiene un carácter invisible.</translation>
    </message>
    <message>
        <source>%1 has a character in it that cannot be seen.</source>
        <translation>%1 contiene un carácter que no se ve.</translation>
    </message>
    <message>
        <source>The client ID has quotes around it.</source>
        <translation>El ID de cliente está entre comillas.</translation>
    </message>
    <message>
        <source>%1 has quotes around it.</source>
        <translation>%1 está entre comillas.</translation>
    </message>
    <message>
        <source>The client ID is a template that was not filled in.</source>
        <translation>El ID de cliente es una plantilla sin rellenar.</translation>
    </message>
    <message>
        <source>%1 is a template that was not filled in.</source>
        <translation>%1 es una plantilla sin rellenar.</translation>
    </message>
    <message>
        <source>The client ID is percent-encoded.</source>
        <translation>El ID de cliente tiene codificación porcentual.</translation>
    </message>
    <message>
        <source>%1 is percent-encoded.</source>
        <translation>%1 está codificado con porcentajes.</translation>
    </message>
    <message>
        <source>The client ID is not known.</source>
        <translation>No se conoce el ID de cliente.</translation>
    </message>
    <message>
        <source>the bare client ID</source>
        <translation>el ID de cliente solo</translation>
    </message>
    <message>
        <source>A whole JWT stands where the client ID belongs.</source>
        <translation>Donde va el ID de cliente hay un JWT entero.</translation>
    </message>
    <message>
        <source>The client ID has no blanks, quotes or templates in it.</source>
        <translation>El ID de cliente no tiene espacios, comillas ni plantillas.</translation>
    </message>
    <message>
        <source>The clocks cannot be compared: the answer&apos;s Date or the time of its arrival is missing.</source>
        <translation>No se pueden comparar los relojes: falta el Date de la respuesta o la hora de su llegada.</translation>
    </message>
    <message>
        <source>the same second</source>
        <translation>el mismo segundo</translation>
    </message>
    <message>
        <source>the server&apos;s clock is %1 ahead</source>
        <translation>el reloj del servidor va %1 adelantado</translation>
    </message>
    <message>
        <source>the server&apos;s clock is %1 behind</source>
        <translation>el reloj del servidor va %1 atrasado</translation>
    </message>
    <message>
        <source>within a few seconds</source>
        <translation>a pocos segundos</translation>
    </message>
    <message>
        <source>The two clocks agree.</source>
        <translation>Los dos relojes coinciden.</translation>
    </message>
    <message>
        <source>This clock runs %1 behind the server&apos;s.</source>
        <translation>Este reloj va %1 atrasado respecto al del servidor.</translation>
    </message>
    <message>
        <source>This clock runs %1 ahead of the server&apos;s.</source>
        <translation>Este reloj va %1 adelantado respecto al del servidor.</translation>
    </message>
    <message>
        <source>Compare this machine&apos;s clock with a time service. Off by %1: set it by that service; right: tell the server&apos;s team of their clock.</source>
        <translation>Compare el reloj de este equipo con un servicio de hora. Si difiere en %1, ajústelo; si es correcto, avise al equipo del servidor sobre su reloj.</translation>
    </message>
    <message>
        <source>exp is missing or no moment.</source>
        <translation>exp falta o no es un momento.</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>después de %1</translation>
    </message>
    <message>
        <source>The assertion had not expired.</source>
        <translation>La aserción no había caducado.</translation>
    </message>
    <message>
        <source>The assertion had just expired; this server tolerates %1.</source>
        <translation>La aserción acababa de caducar; este servidor tolera %1.</translation>
    </message>
    <message>
        <source>The assertion had expired %1 before by the server&apos;s clock, and was still good by the clock that made it, which is behind that.</source>
        <translation>La aserción había caducado %1 antes según el reloj del servidor, y aún era válida según el reloj que la creó, que va por detrás de aquel.</translation>
    </message>
    <message>
        <source>The assertion had expired %1 before.</source>
        <translation>La aserción había caducado hacía %1.</translation>
    </message>
    <message>
        <source>at most %1 ahead</source>
        <translation>como mucho %1 de antelación</translation>
    </message>
    <message>
        <source>exp is just at the limit: a clock that runs a second fast is enough for a refusal.</source>
        <translation>exp está justo en el límite: basta un reloj un segundo adelantado para un rechazo.</translation>
    </message>
    <message>
        <source>exp is within the limit.</source>
        <translation>exp está dentro del límite.</translation>
    </message>
    <message>
        <source>This server sets no limit to exp; a short life is safer.</source>
        <translation>Este servidor no pone límite a exp; una vida corta es más segura.</translation>
    </message>
    <message>
        <source>At this server the assertion is not that of SMART; an hour is usual.</source>
        <translation>En este servidor la aserción no es la de SMART; una hora es lo habitual.</translation>
    </message>
    <message>
        <source>exp is %1 ahead. SMART allows five minutes; what this server allows is not known.</source>
        <translation>exp está %1 por delante. SMART permite cinco minutos; no se sabe qué permite este servidor.</translation>
    </message>
    <message>
        <source>exp is %1 ahead, because iat lies in the future as well.</source>
        <translation>exp está %1 por delante, porque iat también está en el futuro.</translation>
    </message>
    <message>
        <source>exp is %1 ahead of the server&apos;s clock, because the clock that made it is ahead of that.</source>
        <translation>exp está %1 por delante del reloj del servidor, porque el reloj que lo creó va por delante de aquel.</translation>
    </message>
    <message>
        <source>exp is %1 ahead, because iat lies in the future as well; the clocks agree.</source>
        <translation>exp está %1 por delante, porque iat también está en el futuro; los relojes coinciden.</translation>
    </message>
    <message>
        <source>exp is %1 ahead; %2 allows %3.</source>
        <translation>exp está %1 por delante; %2 permite %3.</translation>
    </message>
    <message>
        <source>There is no iat.</source>
        <translation>Falta iat.</translation>
    </message>
    <message>
        <source>iat lies %1 back; %2 takes at most %3.</source>
        <translation>iat queda %1 atrás; %2 acepta como mucho %3.</translation>
    </message>
    <message>
        <source>made just before it is sent</source>
        <translation>hecha justo antes de enviarla</translation>
    </message>
    <message>
        <source>iat is recent.</source>
        <translation>iat es reciente.</translation>
    </message>
    <message>
        <source>The assertion has expired anyway.</source>
        <translation>La aserción ha caducado de todos modos.</translation>
    </message>
    <message>
        <source>iat lies %1 back. RFC 7523 lets a server refuse that.</source>
        <translation>iat queda %1 atrás. RFC 7523 permite a un servidor rechazarlo.</translation>
    </message>
    <message>
        <source>iss or sub is missing or no text.</source>
        <translation>iss o sub falta o no es un texto.</translation>
    </message>
    <message>
        <source>At this server the assertion speaks for somebody: iss and sub may differ.</source>
        <translation>En este servidor la aserción habla por alguien: iss y sub pueden diferir.</translation>
    </message>
    <message>
        <source>iss and sub are the same.</source>
        <translation>iss y sub son iguales.</translation>
    </message>
    <message>
        <source>iss and sub differ; both must be the client ID.</source>
        <translation>iss y sub difieren; ambos deben ser el ID de cliente.</translation>
    </message>
    <message>
        <source>iss %1, sub %2</source>
        <translation>iss %1, sub %2</translation>
    </message>
    <message>
        <source>the client ID in both</source>
        <translation>el ID de cliente en ambos</translation>
    </message>
    <message>
        <source>This server does not remember jti.</source>
        <translation>Este servidor no recuerda los jti.</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>a new jti, and a new assertion, for every request</source>
        <translation>un jti nuevo, y una aserción nueva, en cada solicitud</translation>
    </message>
    <message>
        <source>This very assertion, or its jti, was sent before.</source>
        <translation>Esta misma aserción, o su jti, ya se envió antes.</translation>
    </message>
    <message>
        <source>jti is a value from an example, and probably the same in every request.</source>
        <translation>jti es un valor de un ejemplo, y probablemente igual en cada solicitud.</translation>
    </message>
    <message>
        <source>There is no jti text.</source>
        <translation>No hay texto en jti.</translation>
    </message>
    <message>
        <source>Nothing shows that this jti was used before.</source>
        <translation>Nada indica que este jti se usara antes.</translation>
    </message>
    <message>
        <source>jti has %1 characters.</source>
        <translation>jti tiene %1 caracteres.</translation>
    </message>
    <message>
        <source>jti has %1 characters. No limit is known here, but servers store it.</source>
        <translation>jti tiene %1 caracteres. No se conoce un límite aquí, pero los servidores lo guardan.</translation>
    </message>
    <message>
        <source>a UUID is enough</source>
        <translation>basta una UUID</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 caracteres</translation>
    </message>
    <message>
        <source>at most %1 characters</source>
        <translation>como mucho %1 caracteres</translation>
    </message>
    <message>
        <source>jti is short enough.</source>
        <translation>jti es bastante corto.</translation>
    </message>
    <message>
        <source>jti has %1 characters; %2 takes at most %3.</source>
        <translation>jti tiene %1 caracteres; %2 acepta como mucho %3.</translation>
    </message>
    <message>
        <source>There is a jti.</source>
        <translation>Hay un jti.</translation>
    </message>
    <message>
        <source>There is a jti; its value is not told.</source>
        <translation>Hay un jti; no se indica su valor.</translation>
    </message>
    <message>
        <source>an empty jti</source>
        <translation>un jti vacío</translation>
    </message>
    <message>
        <source>a fresh text for every request</source>
        <translation>un texto nuevo en cada solicitud</translation>
    </message>
    <message>
        <source>At this server the assertion is not that of SMART; jti is optional in it.</source>
        <translation>En este servidor la aserción no es la de SMART; jti es opcional en ella.</translation>
    </message>
    <message>
        <source>There is no jti. SMART wants one; this server does not insist.</source>
        <translation>Falta jti. SMART lo pide; este servidor no insiste.</translation>
    </message>
    <message>
        <source>There is no jti. SMART wants one; what this server wants is not known.</source>
        <translation>Falta jti. SMART lo pide; no se sabe qué quiere este servidor.</translation>
    </message>
    <message>
        <source>There is no jti.</source>
        <translation>Falta jti.</translation>
    </message>
    <message>
        <source>exp − %1 = %2</source>
        <translation>exp − %1 = %2</translation>
    </message>
    <message>
        <source>From %1 to exp it is %2; %3 allows %4.</source>
        <translation>De %1 a exp hay %2; %3 permite %4.</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>como mucho %1</translation>
    </message>
    <message>
        <source>%1 lies after exp.</source>
        <translation>%1 queda después de exp.</translation>
    </message>
    <message>
        <source>%1 before exp</source>
        <translation>%1 antes de exp</translation>
    </message>
    <message>
        <source>The span from iat and nbf to exp is within the limit.</source>
        <translation>El tramo de iat y nbf a exp está dentro del límite.</translation>
    </message>
    <message>
        <source>There is neither iat nor nbf.</source>
        <translation>No hay ni iat ni nbf.</translation>
    </message>
    <message>
        <source>All claims that are needed are there.</source>
        <translation>Están todas las claims necesarias.</translation>
    </message>
    <message>
        <source>The claim %1 is missing.</source>
        <extracomment>%1 is one or several claim names</extracomment>
        <translation>Falta la claim %1.</translation>
    </message>
    <message>
        <source>The claims %1 are missing.</source>
        <translation>Faltan las claims %1.</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>sin %1</translation>
    </message>
    <message>
        <source>Neither iss nor sub is a text.</source>
        <translation>Ni iss ni sub es un texto.</translation>
    </message>
    <message>
        <source>sub is the client ID; iss is judged by another check.</source>
        <translation>sub es el ID de cliente; iss lo juzga otra comprobación.</translation>
    </message>
    <message>
        <source>iss and sub are the client ID of this case.</source>
        <translation>iss y sub son el ID de cliente de este caso.</translation>
    </message>
    <message>
        <source>%1 has a blank or line break around the client ID.</source>
        <translation>%1 tiene un espacio o salto de línea alrededor del ID de cliente.</translation>
    </message>
    <message>
        <source>%1 has quotes around the client ID.</source>
        <translation>%1 tiene comillas alrededor del ID de cliente.</translation>
    </message>
    <message>
        <source>%1 differs from the client ID in upper and lower case.</source>
        <translation>%1 difiere del ID de cliente en mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>%1 is an e-mail address, not the client ID.</source>
        <translation>%1 es una dirección de correo, no el ID de cliente.</translation>
    </message>
    <message>
        <source>%1 differs from the client ID in a character or two: it was mistyped or cut.</source>
        <translation>%1 difiere del ID de cliente en uno o dos caracteres: se escribió mal o se cortó.</translation>
    </message>
    <message>
        <source>%1 is an address, not the client ID.</source>
        <translation>%1 es una dirección, no el ID de cliente.</translation>
    </message>
    <message>
        <source>%1 is another client ID than the one of this case.</source>
        <translation>%1 es otro ID de cliente que el de este caso.</translation>
    </message>
    <message>
        <source>%1 must be a text.</source>
        <translation>%1 debe ser un texto.</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>un texto entre comillas</translation>
    </message>
    <message>
        <source>iss, sub and jti are texts.</source>
        <translation>iss, sub y jti son textos.</translation>
    </message>
    <message>
        <source>%1 is a number written as a text; the quotes must go.</source>
        <translation>%1 es un número escrito como texto; las comillas sobran.</translation>
    </message>
    <message>
        <source>%1 is a date in words of ISO 8601; it must be a number.</source>
        <translation>%1 es una fecha escrita según ISO 8601; debe ser un número.</translation>
    </message>
    <message>
        <source>%1 is a text; it must be a number.</source>
        <translation>%1 es un texto; debe ser un número.</translation>
    </message>
    <message>
        <source>%1 is no number.</source>
        <translation>%1 no es un número.</translation>
    </message>
    <message>
        <source>%1 is negative: it lies before 1970.</source>
        <translation>%1 es negativo: queda antes de 1970.</translation>
    </message>
    <message>
        <source>%1 is given in %2; it must be in seconds since 1970.</source>
        <translation>%1 está en: %2; debe estar en segundos desde 1970.</translation>
    </message>
    <message>
        <source>%1 is in milliseconds; it must be in seconds.</source>
        <translation>%1 está en milisegundos; debe estar en segundos.</translation>
    </message>
    <message>
        <source>%1 is not in seconds: it is in a smaller unit than milliseconds.</source>
        <translation>%1 no está en segundos: está en una unidad menor que milisegundos.</translation>
    </message>
    <message>
        <source>%1 is 0: the time was never set.</source>
        <translation>%1 es 0: la hora nunca se fijó.</translation>
    </message>
    <message>
        <source>exp is a length of time, not a moment: it must be the moment at which the assertion ends.</source>
        <translation>exp es una duración, no un momento: debe ser el instante en que termina la aserción.</translation>
    </message>
    <message>
        <source>%1 has a fraction. RFC 7519 permits it, SMART asks for a whole number.</source>
        <translation>%1 tiene decimales. RFC 7519 lo permite, SMART pide un número entero.</translation>
    </message>
    <message>
        <source>a number of seconds since 1970, such as %1</source>
        <translation>un número de segundos desde 1970, como %1</translation>
    </message>
    <message>
        <source>All times are numbers in seconds.</source>
        <translation>Todas las horas son números en segundos.</translation>
    </message>
    <message>
        <source>There is no time to judge.</source>
        <translation>No hay ninguna hora que juzgar.</translation>
    </message>
    <message>
        <source>Neither iat nor nbf says when the assertion was made.</source>
        <translation>Ni iat ni nbf dice cuándo se hizo la aserción.</translation>
    </message>
    <message>
        <source>The span of the assertion does not let its time zone be judged.</source>
        <translation>El tramo de la aserción no permite juzgar su zona horaria.</translation>
    </message>
    <message>
        <source>When the assertion arrived is not known.</source>
        <translation>No se sabe cuándo llegó la aserción.</translation>
    </message>
    <message>
        <source>The times are not whole hours off.</source>
        <translation>Las horas no difieren en horas enteras.</translation>
    </message>
    <message>
        <source>The clock of this machine is off by %1: its time zone is set wrongly.</source>
        <translation>El reloj de este equipo difiere en %1: su zona horaria está mal puesta.</translation>
    </message>
    <message>
        <source>The times lie %1 ahead: local time was taken for UTC, or a zone was added twice.</source>
        <translation>Las horas van %1 por delante: se tomó la hora local por UTC, o se sumó la zona dos veces.</translation>
    </message>
    <message>
        <source>The times lie %1 back: local time was taken for UTC, or a zone was taken off twice.</source>
        <translation>Las horas van %1 por detrás: se tomó la hora local por UTC, o se restó la zona dos veces.</translation>
    </message>
    <message>
        <source>seconds since 1970 in UTC</source>
        <translation>segundos desde 1970 en UTC</translation>
    </message>
    <message>
        <source>No assertion was given, so this could not be checked.</source>
        <translation>No se dio ninguna aserción, así que no se pudo comprobar.</translation>
    </message>
    <message>
        <source>The assertion is empty; another check judges that.</source>
        <translation>La aserción está vacía; lo juzga otra comprobación.</translation>
    </message>
    <message>
        <source>The token was shortened where it was shown, so this could not be checked.</source>
        <translation>El token se acortó al mostrarlo, así que esto no se pudo comprobar.</translation>
    </message>
    <message>
        <source>The claims stand first and the header second: the two parts are swapped.</source>
        <translation>Los claims están en primer lugar y la cabecera en segundo: las dos partes están intercambiadas.</translation>
    </message>
    <message>
        <source>claims, header, signature</source>
        <translation>claims, cabecera, firma</translation>
    </message>
    <message>
        <source>header, claims, signature</source>
        <translation>cabecera, claims, firma</translation>
    </message>
    <message>
        <source>The assertion is a well-formed compact JWS of three parts.</source>
        <translation>La aserción es un JWS compacto bien formado de tres partes.</translation>
    </message>
    <message>
        <source>three parts in base64url, joined by dots, and nothing else</source>
        <translation>tres partes en base64url, unidas por puntos, y nada más</translation>
    </message>
    <message>
        <source>unused bits that are not zero</source>
        <translation>bits sin usar que no son cero</translation>
    </message>
    <message>
        <source>at character %1</source>
        <translation>en el carácter %1</translation>
    </message>
    <message>
        <source>The request takes the assertion from a variable, so it could not be read.</source>
        <translation>La solicitud toma la aserción de una variable, así que no se pudo leer.</translation>
    </message>
    <message>
        <source>The form is that of another grant, which needs no client assertion.</source>
        <translation>El formulario es de otro tipo de concesión, que no necesita una aserción de cliente.</translation>
    </message>
    <message>
        <source>This server takes an ID and a secret, and no assertion.</source>
        <translation>Este servidor toma un ID y un secreto, y ninguna aserción.</translation>
    </message>
    <message>
        <source>At this server the signed JWT belongs in the parameter %1.</source>
        <translation>En este servidor el JWT firmado va en el parámetro %1.</translation>
    </message>
    <message>
        <source>no client_assertion</source>
        <translation>sin client_assertion</translation>
    </message>
    <message>
        <source>a signed JWT in client_assertion</source>
        <translation>un JWT firmado en client_assertion</translation>
    </message>
    <message>
        <source>A token was granted for the secret.</source>
        <translation>Se concedió un token por el secreto.</translation>
    </message>
    <message>
        <source>The request carries a secret and no client_assertion.</source>
        <translation>La solicitud lleva un secreto y no client_assertion.</translation>
    </message>
    <message>
        <source>The JWT is in the parameter assertion, which belongs to another grant; it must be in client_assertion.</source>
        <translation>El JWT está en el parámetro assertion, que es de otra concesión; debe estar en client_assertion.</translation>
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
        <translation>La aserción está en una cabecera; otra comprobación lo juzga.</translation>
    </message>
    <message>
        <source>The form is not encoded as one; another check judges that.</source>
        <translation>El formulario no está codificado como tal; lo juzga otra comprobación.</translation>
    </message>
    <message>
        <source>The JWT is in the parameter %1; it must be in client_assertion.</source>
        <translation>El JWT está en el parámetro %1; debe estar en client_assertion.</translation>
    </message>
    <message>
        <source>The request carries no client_assertion.</source>
        <translation>La solicitud no lleva client_assertion.</translation>
    </message>
    <message>
        <source>No client_assertion was found in the body of the request.</source>
        <translation>No se encontró client_assertion en el cuerpo de la solicitud.</translation>
    </message>
    <message>
        <source>No assertion was given.</source>
        <translation>No se dio ninguna aserción.</translation>
    </message>
    <message>
        <source>The assertion is empty.</source>
        <translation>La aserción está vacía.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>a signed JWT</source>
        <translation>un JWT firmado</translation>
    </message>
    <message>
        <source>There is an assertion.</source>
        <translation>Hay una aserción.</translation>
    </message>
    <message>
        <source>each name once</source>
        <translation>cada nombre una vez</translation>
    </message>
    <message>
        <source>No header parameter or claim comes twice.</source>
        <translation>Ningún parámetro de cabecera ni claim aparece dos veces.</translation>
    </message>
    <message>
        <source>The signature is written as RFC 7518 says.</source>
        <translation>La firma está escrita como dice RFC 7518.</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>a signature as RFC 7518 says for %1</source>
        <translation>una firma como dice RFC 7518 para %1</translation>
    </message>
    <message>
        <source>The ECDSA signature is in DER; JOSE wants R and S, one after the other.</source>
        <translation>La firma ECDSA está en DER; JOSE pide R y S, uno tras otro.</translation>
    </message>
    <message>
        <source>%1 bytes of DER</source>
        <translation>%1 bytes de DER</translation>
    </message>
    <message>
        <source>64 bytes</source>
        <translation>64 bytes</translation>
    </message>
    <message>
        <source>96 bytes</source>
        <translation>96 bytes</translation>
    </message>
    <message>
        <source>132 bytes</source>
        <translation>132 bytes</translation>
    </message>
    <message>
        <source>Without the key that signed, its writing could not be checked further.</source>
        <translation>Sin la clave que firmó, no se pudo comprobar más cómo está escrita.</translation>
    </message>
    <message>
        <source>The assertion has no signature that could be checked.</source>
        <translation>La aserción no tiene firma que se pueda comprobar.</translation>
    </message>
    <message>
        <source>The signature verifies with your own key.</source>
        <translation>La firma es correcta con su propia clave.</translation>
    </message>
    <message>
        <source>Your key signed, but the signature is written wrongly; another check judges that.</source>
        <translation>Su clave firmó, pero la firma está mal escrita; eso lo juzga otra comprobación.</translation>
    </message>
    <message>
        <source>The assertion was signed with the registered key, not with the key of this case.</source>
        <translation>La aserción se firmó con la clave registrada, no con la clave de este caso.</translation>
    </message>
    <message>
        <source>the key that signs</source>
        <translation>la clave que firma</translation>
    </message>
    <message>
        <source>The signature is not whole; another check judges that.</source>
        <translation>La firma no está entera; lo juzga otra comprobación.</translation>
    </message>
    <message>
        <source>alg is judged by another check.</source>
        <translation>alg lo juzga otra comprobación.</translation>
    </message>
    <message>
        <source>alg does not fit your key; another check judges that.</source>
        <translation>alg no corresponde a su clave; eso lo juzga otra comprobación.</translation>
    </message>
    <message>
        <source>The signature does not verify with the key of this case.</source>
        <translation>La firma no es correcta con la clave de este caso.</translation>
    </message>
    <message>
        <source>does not verify</source>
        <translation>no es correcta</translation>
    </message>
    <message>
        <source>the registered certificate</source>
        <translation>el certificado registrado</translation>
    </message>
    <message>
        <source>the registered public key</source>
        <translation>la clave pública registrada</translation>
    </message>
    <message>
        <source>the registered key</source>
        <translation>la clave registrada</translation>
    </message>
    <message>
        <source>the registered key %1</source>
        <translation>la clave registrada %1</translation>
    </message>
    <message>
        <source>The header names %1, but %2 signed.</source>
        <translation>La cabecera nombra %1, pero firmó %2.</translation>
    </message>
    <message>
        <source>The registered key signed, but the signature is written wrongly; another check judges that.</source>
        <translation>La clave registrada firmó, pero la firma está mal escrita; eso lo juzga otra comprobación.</translation>
    </message>
    <message>
        <source>The signature verifies with %1.</source>
        <translation>La firma es correcta. Comprobada con: %1.</translation>
    </message>
    <message>
        <source>The assertion has no signature.</source>
        <translation>La aserción no tiene firma.</translation>
    </message>
    <message>
        <source>alg does not fit the registered key; another check judges that.</source>
        <translation>alg no corresponde a la clave registrada; eso lo juzga otra comprobación.</translation>
    </message>
    <message>
        <source>The text of the assertion is damaged; another check judges that.</source>
        <translation>El texto de la aserción está dañado; lo juzga otra comprobación.</translation>
    </message>
    <message>
        <source>The signature is DER, and a token has r and s side by side; it verifies in neither form.</source>
        <translation>La firma está en DER, y un token lleva r y s uno junto a otro; no se verifica en ninguna de las dos formas.</translation>
    </message>
    <message>
        <source>DER</source>
        <translation>DER</translation>
    </message>
    <message>
        <source>r and s</source>
        <translation>r y s</translation>
    </message>
    <message>
        <source>Only the first keys of the set were read, so many are in it.</source>
        <translation>Solo se leyeron las primeras claves del conjunto: contiene demasiadas.</translation>
    </message>
    <message>
        <source>any registered key</source>
        <translation>cualquier clave registrada</translation>
    </message>
    <message>
        <source>The assertion is signed with your key, and %1 is another one.</source>
        <translation>La aserción está firmada con su clave, y %1 es otra.</translation>
    </message>
    <message>
        <source>what is registered</source>
        <translation>lo registrado</translation>
    </message>
    <message>
        <source>The signature verifies neither with your key nor with the registered one, which are the same: it was damaged, or the content was changed after signing.</source>
        <translation>La firma no es correcta ni con su clave ni con la registrada, que son la misma: se dañó, o el contenido se cambió después de firmar.</translation>
    </message>
    <message>
        <source>A number of the signature is zero, which no key makes: it was damaged.</source>
        <translation>Un número de la firma es cero, lo que ninguna clave produce: se ha dañado.</translation>
    </message>
    <message>
        <source>The signature does not verify with %1: another key signed, or the assertion was changed afterwards.</source>
        <translation>La firma no es correcta. Comprobada con: %1. Firmó otra clave, o la aserción se cambió después.</translation>
    </message>
    <message>
        <source>There is no signature that can be decoded; another check judges that.</source>
        <translation>No hay firma que se pueda decodificar; lo juzga otra comprobación.</translation>
    </message>
    <message>
        <source>The signature is one of this key.</source>
        <translation>La firma es de esta clave.</translation>
    </message>
    <message>
        <source>The signature is as long as an HMAC: it was made with a secret or with the text of the key, not with the private key.</source>
        <translation>La firma mide lo que un HMAC: se hizo con un secreto o con el texto de la clave, no con la clave privada.</translation>
    </message>
    <message>
        <source>as many bytes as the RSA modulus has</source>
        <translation>tantos bytes como tiene el módulo RSA</translation>
    </message>
    <message>
        <source>The signature has %1 bytes, and one of %2 has %3: a zero byte at the front of R or S was left out, or the token was cut.</source>
        <translation>La firma tiene %1 bytes, y una de %2 tiene %3: se omitió un byte cero al principio de R o S, o el token se cortó.</translation>
    </message>
    <message>
        <source>The signature has a length that %1 can have.</source>
        <translation>La firma tiene una longitud posible en %1.</translation>
    </message>
    <message>
        <source>256 bytes for a key of 2048 bits, 384 for 3072, 512 for 4096</source>
        <translation>256 bytes con una clave de 2048 bits, 384 con 3072, 512 con 4096</translation>
    </message>
    <message>
        <source>The signature has %1 bytes, a length that no %2 signature has: the token was cut, or something was added to it.</source>
        <translation>La firma tiene %1 bytes, longitud que ninguna firma %2 tiene: el token se cortó, o se le añadió algo.</translation>
    </message>
    <message>
        <source>Hydra takes one algorithm for each client, and RS256 where none was set.</source>
        <translation>Hydra acepta un algoritmo por cliente, y RS256 si no se fijó ninguno.</translation>
    </message>
    <message>
        <source>the client&apos;s own, RS256 by default</source>
        <translation>el del cliente, RS256 por defecto</translation>
    </message>
    <message>
        <source>The server&apos;s discovery lists this alg.</source>
        <translation>El descubrimiento del servidor incluye este alg.</translation>
    </message>
    <message>
        <source>The server&apos;s discovery does not list %1.</source>
        <translation>El descubrimiento del servidor no incluye %1.</translation>
    </message>
    <message>
        <source>Which algorithms this server accepts is not known.</source>
        <translation>No se sabe qué algoritmos acepta este servidor.</translation>
    </message>
    <message>
        <source>%1 is known to accept this alg.</source>
        <translation>Se sabe que %1 acepta este alg.</translation>
    </message>
    <message>
        <source>%1 is not among this server&apos;s defaults; it must be enabled there.</source>
        <translation>%1 no está entre los valores por defecto de este servidor; debe activarse allí.</translation>
    </message>
    <message>
        <source>%1 is not among the algorithms that are known to work here.</source>
        <translation>%1 no está entre los algoritmos que se sabe que aquí funcionan.</translation>
    </message>
    <message>
        <source>This is one of the two algorithms that SMART names.</source>
        <translation>Este es uno de los dos algoritmos que nombra SMART.</translation>
    </message>
    <message>
        <source>SMART servers need to accept only RS384 or ES384; %1 may be refused.</source>
        <translation>Los servidores SMART solo deben aceptar RS384 o ES384; %1 se puede rechazar.</translation>
    </message>
    <message>
        <source>Epic takes EC keys only from a key URL; by what you tell, this key was uploaded.</source>
        <translation>Epic acepta claves EC solo desde una dirección de claves; por lo que usted cuenta, esta se subió.</translation>
    </message>
    <message>
        <source>Epic takes EC keys only from a key URL, and this key was uploaded.</source>
        <translation>Epic solo acepta claves EC de una dirección de claves, y esta clave se subió.</translation>
    </message>
    <message>
        <source>Epic takes EC keys only from a key URL; whether this set stands at one is not known.</source>
        <translation>Epic acepta claves EC solo desde una URL de claves; no se sabe si este conjunto está en una.</translation>
    </message>
    <message>
        <source>%1 accepts this alg.</source>
        <translation>%1 acepta este alg.</translation>
    </message>
    <message>
        <source>%1 does not accept %2.</source>
        <translation>%1 no acepta %2.</translation>
    </message>
    <message>
        <source>The signature is %1 bytes long; %2 signatures have %3: the key is on another curve.</source>
        <translation>La firma mide %1 bytes; las firmas %2 tienen %3: la clave está en otra curva.</translation>
    </message>
    <message>
        <source>The signature is %1 bytes long, as those of EC keys are; %2 is for RSA keys.</source>
        <translation>La firma tiene %1 bytes, como las de las claves EC; %2 es para claves RSA.</translation>
    </message>
    <message>
        <source>at least %1 bytes</source>
        <translation>al menos %1 bytes</translation>
    </message>
    <message>
        <source>The signature is %1 bytes long, as those of RSA keys are; %2 is for EC keys.</source>
        <translation>La firma tiene %1 bytes, como las de las claves RSA; %2 es para claves EC.</translation>
    </message>
    <message>
        <source>No key was given, so it could not be checked whether alg fits it.</source>
        <translation>No se dio ninguna clave, así que no se pudo comprobar si alg le corresponde.</translation>
    </message>
    <message>
        <source>alg is %1, and the registered key is marked for %2; servers that compare the two refuse it.</source>
        <translation>alg es %1, y la clave registrada está marcada para %2; los servidores que comparan ambos la rechazan.</translation>
    </message>
    <message>
        <source>alg fits the key (%1).</source>
        <translation>alg corresponde a la clave (%1).</translation>
    </message>
    <message>
        <source>alg fits the key that signs; that another kind of key is registered is judged by another check.</source>
        <translation>alg encaja con la clave que firma; que esté registrada una clave de otro tipo lo juzga otra comprobación.</translation>
    </message>
    <message>
        <source>alg %1 does not fit the key, which is %2.</source>
        <translation>alg %1 no corresponde a la clave, que es %2.</translation>
    </message>
    <message>
        <source>alg must be a text.</source>
        <translation>alg debe ser un texto.</translation>
    </message>
    <message>
        <source>The header names no alg.</source>
        <translation>La cabecera no nombra ningún alg.</translation>
    </message>
    <message>
        <source>alg is a public-key signature.</source>
        <translation>alg es una firma de clave pública.</translation>
    </message>
    <message>
        <source>alg is none: the assertion is not signed.</source>
        <translation>alg es none: la aserción no está firmada.</translation>
    </message>
    <message>
        <source>alg %1 is of another curve; token servers of this kind do not take it.</source>
        <translation>alg %1 es de otra curva; los servidores de este tipo no lo aceptan.</translation>
    </message>
    <message>
        <source>alg %1 encrypts; an assertion is signed.</source>
        <translation>alg %1 cifra; una aserción se firma.</translation>
    </message>
    <message>
        <source>alg %1 signs with a shared secret; SMART wants a private key.</source>
        <translation>alg %1 firma con un secreto compartido; SMART pide una clave privada.</translation>
    </message>
    <message>
        <source>alg is written in another case; names of algorithms are compared exactly.</source>
        <translation>alg está en otras mayúsculas o minúsculas; los nombres de algoritmos se comparan exactamente.</translation>
    </message>
    <message>
        <source>alg %1 is no signature algorithm of JOSE.</source>
        <translation>alg %1 no es un algoritmo de firma de JOSE.</translation>
    </message>
    <message>
        <source>crit is an empty list, which RFC 7515 forbids.</source>
        <translation>crit es una lista vacía, lo que RFC 7515 prohíbe.</translation>
    </message>
    <message>
        <source>crit names parameters that the server must understand; token servers refuse it.</source>
        <translation>crit nombra parámetros que el servidor debe entender; los servidores de tokens lo rechazan.</translation>
    </message>
    <message>
        <source>no crit</source>
        <translation>sin crit</translation>
    </message>
    <message>
        <source>b64 does not belong in a JWT.</source>
        <translation>b64 no va en un JWT.</translation>
    </message>
    <message>
        <source>no b64</source>
        <translation>sin b64</translation>
    </message>
    <message>
        <source>%1 belongs to encrypted tokens, not to a signed one.</source>
        <translation>%1 es de tokens cifrados, no de uno firmado.</translation>
    </message>
    <message>
        <source>no %1</source>
        <translation>sin %1</translation>
    </message>
    <message>
        <source>x5c must be a list of certificates (RFC 7515).</source>
        <translation>x5c debe ser una lista de certificados (RFC 7515).</translation>
    </message>
    <message>
        <source>a list of texts, or no x5c</source>
        <translation>una lista de textos, o ningún x5c</translation>
    </message>
    <message>
        <source>%1 carries a key; SMART servers take keys only from the registration.</source>
        <translation>%1 lleva una clave; los servidores SMART solo toman claves del registro.</translation>
    </message>
    <message>
        <source>cty says that another token lies inside; an assertion holds its claims itself.</source>
        <translation>cty dice que dentro hay otro token; una aserción lleva sus claims ella misma.</translation>
    </message>
    <message>
        <source>no cty</source>
        <translation>sin cty</translation>
    </message>
    <message>
        <source>%1 stands in the header; it is a claim.</source>
        <translation>%1 está en la cabecera; es una claim.</translation>
    </message>
    <message>
        <source>%1 among the claims</source>
        <translation>%1 entre las claims</translation>
    </message>
    <message>
        <source>The header names a certificate, which most servers ignore.</source>
        <translation>La cabecera nombra un certificado, al que la mayoría de los servidores no hacen caso.</translation>
    </message>
    <message>
        <source>The header has no parameter that servers refuse.</source>
        <translation>La cabecera no tiene parámetros que los servidores rechacen.</translation>
    </message>
    <message>
        <source>There is no jku; it is optional.</source>
        <translation>No hay jku; es opcional.</translation>
    </message>
    <message>
        <source>jku must be a text; this server ignores it.</source>
        <translation>jku debe ser un texto; este servidor no lo tiene en cuenta.</translation>
    </message>
    <message>
        <source>no jku</source>
        <translation>sin jku</translation>
    </message>
    <message>
        <source>jku must be a text.</source>
        <translation>jku debe ser un texto.</translation>
    </message>
    <message>
        <source>the registered key URL</source>
        <translation>la dirección de claves registrada</translation>
    </message>
    <message>
        <source>jku is the registered key URL.</source>
        <translation>jku es la dirección de claves registrada.</translation>
    </message>
    <message>
        <source>There is a jku; this server ignores it.</source>
        <translation>Hay un jku; este servidor no lo tiene en cuenta.</translation>
    </message>
    <message>
        <source>jku is not the registered key URL; this server ignores it.</source>
        <translation>jku no es la dirección de claves registrada; este servidor no lo tiene en cuenta.</translation>
    </message>
    <message>
        <source>jku is no https address.</source>
        <translation>jku no es una dirección https.</translation>
    </message>
    <message>
        <source>There is a jku, but the key was registered without a key URL.</source>
        <translation>Hay un jku, pero la clave se registró sin dirección de claves.</translation>
    </message>
    <message>
        <source>There is a jku, but the registered key URL is not known.</source>
        <translation>Hay un jku, pero no se conoce la dirección de claves registrada.</translation>
    </message>
    <message>
        <source>jku differs from the registered key URL in the slash at the end.</source>
        <translation>jku difiere de la dirección de claves registrada en la barra final.</translation>
    </message>
    <message>
        <source>jku differs from the registered key URL in upper and lower case.</source>
        <translation>jku difiere de la dirección de claves registrada en mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>jku is not the registered key URL.</source>
        <translation>jku no es la dirección de claves registrada.</translation>
    </message>
    <message>
        <source>The header names no key.</source>
        <translation>La cabecera no nombra ninguna clave.</translation>
    </message>
    <message>
        <source>(no kid)</source>
        <translation>(sin kid)</translation>
    </message>
    <message>
        <source>Epic drops the kid of an uploaded set.</source>
        <translation>Epic descarta el kid de un conjunto subido.</translation>
    </message>
    <message>
        <source>The registered set has a key of that name.</source>
        <translation>El conjunto registrado tiene una clave con ese nombre.</translation>
    </message>
    <message>
        <source>Several keys have that name; another check judges it.</source>
        <translation>Varias claves tienen ese nombre; lo juzga otra comprobación.</translation>
    </message>
    <message>
        <source>The set cannot be used as it is, so no name can be looked for in it.</source>
        <translation>El conjunto no se puede usar tal como está, así que no se puede buscar en él ningún nombre.</translation>
    </message>
    <message>
        <source>The set has the key that signed, but under another name than the header&apos;s kid.</source>
        <translation>El conjunto tiene la clave que firmó, pero con otro nombre que el kid de la cabecera.</translation>
    </message>
    <message>
        <source>kid is the client ID; the registered set knows no such key.</source>
        <translation>kid es el ID de cliente; el conjunto registrado no conoce tal clave.</translation>
    </message>
    <message>
        <source>The registered set has no key named %1.</source>
        <translation>El conjunto registrado no tiene ninguna clave llamada %1.</translation>
    </message>
    <message>
        <source>%1 gives the keys names of its own: compare with the one it shows.</source>
        <translation>%1 da a las claves nombres propios: compare con el que muestra.</translation>
    </message>
    <message>
        <source>This server does not need the name to find a key.</source>
        <translation>Este servidor no necesita el nombre para encontrar una clave.</translation>
    </message>
    <message>
        <source>the name of the registered key</source>
        <translation>el nombre de la clave registrada</translation>
    </message>
    <message>
        <source>kid is null: the program had no name to put there.</source>
        <translation>kid es null: el programa no tenía ningún nombre que poner ahí.</translation>
    </message>
    <message>
        <source>kid is the text %1: the program had no name to put there.</source>
        <translation>kid es el texto %1: el programa no tenía ningún nombre que poner ahí.</translation>
    </message>
    <message>
        <source>kid must be a text.</source>
        <translation>kid debe ser un texto.</translation>
    </message>
    <message>
        <source>The header names its key.</source>
        <translation>La cabecera nombra su clave.</translation>
    </message>
    <message>
        <source>The header names its key; the name is not told.</source>
        <translation>El header nombra su clave; no se indica el nombre.</translation>
    </message>
    <message>
        <source>What was told of the assertion does not say whether its header has a kid.</source>
        <translation>Lo que se sabe de la aserción no dice si su header tiene un kid.</translation>
    </message>
    <message>
        <source>There is no kid. Epic recommends one for keys at a URL.</source>
        <translation>Falta kid. Epic recomienda uno para claves en una dirección.</translation>
    </message>
    <message>
        <source>There is no kid; Epic needs it only for keys that are published at a URL.</source>
        <translation>Falta kid; Epic solo lo necesita para claves publicadas en una dirección.</translation>
    </message>
    <message>
        <source>What was told of the assertion does not say which certificate it names.</source>
        <translation>Lo que se cuenta de la aserción no dice qué certificado nombra.</translation>
    </message>
    <message>
        <source>The header names the certificate by its thumbprint.</source>
        <translation>La cabecera nombra el certificado por su huella.</translation>
    </message>
    <message>
        <source>The header names no certificate; Entra finds the key by x5t#S256.</source>
        <translation>La cabecera no nombra ningún certificado; Entra halla la clave por x5t#S256.</translation>
    </message>
    <message>
        <source>neither x5t#S256 nor x5t</source>
        <translation>ni x5t#S256 ni x5t</translation>
    </message>
    <message>
        <source>the thumbprint of the certificate</source>
        <translation>la huella del certificado</translation>
    </message>
    <message>
        <source>There is no kid, and %1 registered keys fit: without it a server may not know which one is meant.</source>
        <translation>No hay kid, y %1 claves registradas encajan: sin él, un servidor puede no saber a cuál se refiere.</translation>
    </message>
    <message>
        <source>There is no kid; this server does not need one.</source>
        <translation>No hay kid; este servidor no lo necesita.</translation>
    </message>
    <message>
        <source>The header names no key (kid). Give the name under which the key is registered.</source>
        <translation>La cabecera no nombra ninguna clave (kid). Indique el nombre con el que está registrada la clave.</translation>
    </message>
    <message>
        <source>The header names no key (kid).</source>
        <translation>La cabecera no nombra ninguna clave (kid).</translation>
    </message>
    <message>
        <source>The header names no key, and %1 keys are registered.</source>
        <translation>La cabecera no nombra ninguna clave, y hay %1 claves registradas.</translation>
    </message>
    <message>
        <source>The header names no key. That works only while a single key is registered.</source>
        <translation>La cabecera no nombra ninguna clave. Eso solo funciona mientras haya una sola registrada.</translation>
    </message>
    <message>
        <source>No two keys of the set share this name.</source>
        <translation>No hay dos claves del conjunto con este nombre.</translation>
    </message>
    <message>
        <source>%1 keys named %2</source>
        <translation>%1 claves llamadas %2</translation>
    </message>
    <message>
        <source>%1 keys of the registered set have the name %2; the server cannot tell which one is meant.</source>
        <translation>%1 claves del conjunto registrado se llaman %2; el servidor no puede saber a cuál se refiere.</translation>
    </message>
    <message>
        <source>one key of each name</source>
        <translation>una clave por nombre</translation>
    </message>
    <message>
        <source>%1 keys of the registered set share a name.</source>
        <translation>%1 claves del conjunto registrado comparten un nombre.</translation>
    </message>
    <message>
        <source>The header names no certificate.</source>
        <translation>La cabecera no nombra ningún certificado.</translation>
    </message>
    <message>
        <source>base64url of the thumbprint</source>
        <translation>base64url de la huella</translation>
    </message>
    <message>
        <source>%1 is written in hex; it must be base64url of the bytes.</source>
        <translation>%1 está escrito en hexadecimal; debe ser base64url de los bytes.</translation>
    </message>
    <message>
        <source>%1 characters of base64url</source>
        <translation>%1 caracteres de base64url</translation>
    </message>
    <message>
        <source>The header names the registered certificate.</source>
        <translation>La cabecera nombra el certificado registrado.</translation>
    </message>
    <message>
        <source>%1 is not the thumbprint of the registered certificate.</source>
        <translation>%1 no es la huella del certificado registrado.</translation>
    </message>
    <message>
        <source>%1 has %2 characters; a thumbprint has %3.</source>
        <translation>%1 tiene %2 caracteres; una huella tiene %3.</translation>
    </message>
    <message>
        <source>The registered certificate was not given, so its thumbprint could not be compared.</source>
        <translation>No se dio el certificado registrado, así que no se pudo comparar su huella.</translation>
    </message>
    <message>
        <source>typ is JWT.</source>
        <translation>typ es JWT.</translation>
    </message>
    <message>
        <source>typ is absent; Epic permits that.</source>
        <translation>Falta typ; Epic lo permite.</translation>
    </message>
    <message>
        <source>JWT, or none</source>
        <translation>JWT, o ninguno</translation>
    </message>
    <message>
        <source>There is no typ; SMART demands &quot;JWT&quot;.</source>
        <translation>Falta typ; SMART exige «JWT».</translation>
    </message>
    <message>
        <source>There is no typ. SMART demands &quot;JWT&quot;; most authorization servers do not look.</source>
        <translation>Falta typ. SMART exige «JWT»; la mayoría de los servidores de autorización no miran.</translation>
    </message>
    <message>
        <source>typ is that of a newer draft, which this server wants.</source>
        <translation>typ es el de un borrador más nuevo, que este servidor pide.</translation>
    </message>
    <message>
        <source>typ is that of a newer draft: this server may then insist on its issuer as aud.</source>
        <translation>typ es el de un borrador más nuevo: este servidor puede entonces insistir en su emisor como aud.</translation>
    </message>
    <message>
        <source>typ is that of a newer draft; this server wants &quot;JWT&quot;.</source>
        <translation>typ es el de un borrador más nuevo; este servidor quiere «JWT».</translation>
    </message>
    <message>
        <source>typ is not written in upper case; it is compared with &quot;JWT&quot;.</source>
        <translation>typ no está en mayúsculas; se compara con «JWT».</translation>
    </message>
    <message>
        <source>typ is not &quot;JWT&quot;.</source>
        <translation>typ no es «JWT».</translation>
    </message>
    <message>
        <source>typ is not &quot;JWT&quot;; whether this server looks at it is not known.</source>
        <translation>typ no es «JWT»; no se sabe si este servidor lo mira.</translation>
    </message>
    <message>
        <source>There is no earlier refusal to compare with.</source>
        <translation>No hay un rechazo anterior con que comparar.</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>The answer changed from %1 to %2: something is taken now that was not before.</source>
        <translation>La respuesta cambió de %1 a %2: ahora se acepta algo que antes no.</translation>
    </message>
    <message>
        <source>The answer changed from %1 to %2.</source>
        <translation>La respuesta cambió de %1 a %2.</translation>
    </message>
    <message>
        <source>The same answer since %1: whatever was registered before that is no longer on its way.</source>
        <translation>La misma respuesta desde %1: lo que se registró antes ya no está en camino.</translation>
    </message>
    <message>
        <source>%1 attempts</source>
        <translation>%1 intentos</translation>
    </message>
    <message>
        <source>The answer is the same as before.</source>
        <translation>La respuesta es la misma que antes.</translation>
    </message>
    <message>
        <source>A token was granted.</source>
        <translation>Se concedió un token.</translation>
    </message>
    <message>
        <source>The history says that it was sent before; another check judges that.</source>
        <translation>Según el historial ya se envió antes; eso lo juzga otra comprobación.</translation>
    </message>
    <message>
        <source>The assertion was made before an earlier attempt (%1): each request needs an assertion of its own.</source>
        <translation>La aserción se hizo antes de un intento anterior (%1): cada solicitud necesita la suya.</translation>
    </message>
    <message>
        <source>made for this request</source>
        <translation>hecha para esta solicitud</translation>
    </message>
    <message>
        <source>It worked from %1 to %2 and never since: perhaps one assertion, made when the program started, is sent again and again.</source>
        <translation>Funcionó de %1 a %2 y nunca después: quizá se envía una y otra vez una aserción hecha al arrancar el programa.</translation>
    </message>
    <message>
        <source>%1 refusals since</source>
        <translation>%1 rechazos desde entonces</translation>
    </message>
    <message>
        <source>a fresh assertion for each request</source>
        <translation>una aserción nueva en cada solicitud</translation>
    </message>
    <message>
        <source>There are no earlier attempts to compare the assertion&apos;s age with.</source>
        <translation>No hay intentos anteriores con que comparar la edad de la aserción.</translation>
    </message>
    <message>
        <source>The assertion was made after the earlier attempts.</source>
        <translation>La aserción se hizo después de los intentos anteriores.</translation>
    </message>
    <message>
        <source>There is no answer that this could explain.</source>
        <translation>No hay respuesta que esto pueda explicar.</translation>
    </message>
    <message>
        <source>By what you tell, the app, the key or its URL was saved or changed only lately.</source>
        <translation>Según lo que cuenta, la aplicación, la clave o su URL se guardó o cambió hace poco.</translation>
    </message>
    <message>
        <source>By what you tell, the server does not get to your key set.</source>
        <translation>Según lo que cuenta, el servidor no llega a su conjunto de claves.</translation>
    </message>
    <message>
        <source>By what you tell, the organisation has not activated the app yet.</source>
        <translation>Según lo que cuenta, la organización aún no ha activado la aplicación.</translation>
    </message>
    <message>
        <source>By what you tell, a clock is wrong.</source>
        <translation>Según lo que cuenta, un reloj va mal.</translation>
    </message>
    <message>
        <source>By the times that you tell, the assertion is sent after its life is over.</source>
        <translation>Según las horas que cuenta, la aserción se envía cuando su vida ya ha terminado.</translation>
    </message>
    <message>
        <source>By the program that is shown, local time is counted as UTC: the times are off by the time zone.</source>
        <translation>Según el programa mostrado, la hora local se cuenta como UTC: las horas se desvían en la zona horaria.</translation>
    </message>
    <message>
        <source>By the program that is shown, the parts of the token are plain base64: a JWT has base64url.</source>
        <translation>Según el programa mostrado, las partes del token son base64 simple: un JWT lleva base64url.</translation>
    </message>
    <message>
        <source>By the program that is shown, a public key or a certificate is given to the signer.</source>
        <translation>Según el programa mostrado, se firma con una clave pública o un certificado.</translation>
    </message>
    <message>
        <source>By the program that is shown, a secret signs (HS256): a signed assertion needs a private key.</source>
        <translation>Según el programa mostrado, firma un secreto (HS256): una aserción firmada necesita una clave privada.</translation>
    </message>
    <message>
        <source>By what you tell, the secret has a sign that means something in a form: it has to be encoded.</source>
        <translation>Por lo que cuenta, el secreto tiene un signo que significa algo en un formulario: hay que codificarlo.</translation>
    </message>
    <message>
        <source>By the program that is shown, a value is encoded and then given to what encodes it again.</source>
        <translation>Según el programa que se muestra, un valor se codifica y luego se entrega a lo que lo codifica otra vez.</translation>
    </message>
    <message>
        <source>By the program that is shown, a digest is signed as if it were the text: it is hashed twice.</source>
        <translation>Según el programa mostrado, se firma un resumen como si fuera el texto: el hash se calcula dos veces.</translation>
    </message>
    <message>
        <source>By what you show, the algorithm and the key are of different kinds or curves.</source>
        <translation>Por lo que muestra, el algoritmo y la clave son de distinto tipo o curva.</translation>
    </message>
    <message>
        <source>By the program that is shown, the header gets no kid, which %1 needs.</source>
        <translation>Según el programa mostrado, la cabecera no lleva kid, que %1 necesita.</translation>
    </message>
    <message>
        <source>By what you tell, it works where certificates are not verified: what is wrong is the trust.</source>
        <translation>Por lo que cuenta, funciona donde no se verifican los certificados: lo que falla es la confianza.</translation>
    </message>
    <message>
        <source>By what you show, a redirect turned the POST into a GET, which has no parameters.</source>
        <translation>Por lo que muestra, una redirección convirtió el POST en un GET, que no lleva parámetros.</translation>
    </message>
    <message>
        <source>By what you tell, it works by itself a little later: a registration takes its time.</source>
        <translation>Por lo que cuenta, un poco más tarde funciona solo: un registro necesita su tiempo.</translation>
    </message>
    <message>
        <source>By what you tell, a retry sends the same assertion again: each request needs one of its own.</source>
        <translation>Por lo que cuenta, un reintento envía otra vez la misma aserción: cada petición necesita una propia.</translation>
    </message>
    <message>
        <source>By what you tell, no key is shown where it should be registered.</source>
        <translation>Según lo que cuenta, no se muestra ninguna clave donde debería estar registrada.</translation>
    </message>
    <message>
        <source>By what you tell, the assertion lives for a short time only: compare the clocks.</source>
        <translation>Según lo que cuenta, la aserción vale solo un tiempo corto: compare los relojes.</translation>
    </message>
    <message>
        <source>By what you tell, it fails now and then: look at clocks, at retries, and at the way to the keys.</source>
        <translation>Según lo que cuenta, falla de vez en cuando: mire los relojes, los reintentos y el camino hasta las claves.</translation>
    </message>
    <message>
        <source>Nothing was told of the course of things.</source>
        <translation>No se contó nada de cómo fueron las cosas.</translation>
    </message>
    <message>
        <source>told</source>
        <translation>contado</translation>
    </message>
    <message>
        <source>a fresh, right assertion for every request</source>
        <translation>una aserción nueva y correcta para cada petición</translation>
    </message>
    <message>
        <source>By what you tell, one assertion is sent more than once: each request needs one of its own.</source>
        <translation>Por lo que usted cuenta, una aserción se envía más de una vez: cada petición necesita la suya.</translation>
    </message>
    <message>
        <source>By what you tell, it works after a start and fails later: perhaps one assertion is kept for good.</source>
        <translation>Por lo que usted cuenta, funciona tras un arranque y falla después: quizá se guarda una aserción para siempre.</translation>
    </message>
    <message>
        <source>By what you tell, it worked until some day: look at what runs out by itself, and at clocks.</source>
        <translation>Por lo que usted cuenta, funcionó hasta un día: mire lo que caduca por sí solo, y los relojes.</translation>
    </message>
    <message>
        <source>By what you tell, the key is a new one: the server may still hold the old one.</source>
        <translation>Por lo que cuenta, la clave es nueva: quizá el servidor aún guarde la antigua.</translation>
    </message>
    <message>
        <source>By what you tell, a service or tool signs with ES: its signature is DER and has to be converted.</source>
        <translation>Por lo que cuenta, un servicio o una herramienta firma con ES: su firma es DER y hay que convertirla.</translation>
    </message>
    <message>
        <source>By what you tell, several keys are registered: the header has to name the one that signs.</source>
        <translation>Por lo que usted cuenta, hay varias claves registradas: la cabecera tiene que nombrar la que firma.</translation>
    </message>
    <message>
        <source>By what you tell, it works in the sandbox: what differs is the customer&apos;s own side.</source>
        <translation>Por lo que usted cuenta, funciona en el entorno de pruebas: lo que difiere es el lado del cliente.</translation>
    </message>
    <message>
        <source>By what you tell, the same program works elsewhere: compare clock, key file and network.</source>
        <translation>Por lo que usted cuenta, el mismo programa funciona en otro sitio: compare reloj, archivo de clave y red.</translation>
    </message>
    <message>
        <source>What was told speaks for nothing by itself.</source>
        <translation>Lo que se contó no habla por nada por sí solo.</translation>
    </message>
    <message>
        <source>By what you tell, the registration is weeks old: waiting is no longer an explanation.</source>
        <translation>Según lo que cuenta, el registro tiene semanas: esperar ya no explica nada.</translation>
    </message>
    <message>
        <source>No words of a person are known.</source>
        <translation>No se conocen palabras de una persona.</translation>
    </message>
    <message>
        <source>The text holds the server&apos;s own message alone.</source>
        <translation>El texto contiene solo el mensaje propio del servidor.</translation>
    </message>
    <message>
        <source>This text has words in common with others in which the reason was found. That is a hint and proves nothing.</source>
        <translation>Este texto tiene palabras en común con otros en los que se encontró la causa. Eso es un indicio y no prueba nada.</translation>
    </message>
    <message>
        <source>The words of this text are usual with any reason.</source>
        <translation>Las palabras de este texto son habituales con cualquier causa.</translation>
    </message>
    <message>
        <source>Words of this text are usual where this was the reason: %1</source>
        <translation>Palabras de este texto son habituales donde esta fue la causa: %1</translation>
    </message>
    <message>
        <source>the key</source>
        <translation>la clave</translation>
    </message>
    <message>
        <source>the client ID</source>
        <translation>el ID de cliente</translation>
    </message>
    <message>
        <source>the token endpoint</source>
        <translation>el endpoint de token</translation>
    </message>
    <message>
        <source>the scope</source>
        <translation>el scope</translation>
    </message>
    <message>
        <source>the lifetime</source>
        <translation>la duración</translation>
    </message>
    <message>
        <source>Whether this worked before is not known.</source>
        <translation>No se sabe si esto funcionó antes.</translation>
    </message>
    <message>
        <source>None of the earlier attempts was granted.</source>
        <translation>Ninguno de los intentos anteriores se concedió.</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>%1 granted, %2 refused</source>
        <translation>%1 concedidos, %2 rechazados</translation>
    </message>
    <message>
        <source>It worked until %1, and what is sent differs since: %2.</source>
        <extracomment>%2 lists what differs: &quot;the key, aud&quot;.</extracomment>
        <translation>Funcionó hasta %1, y lo que se envía es distinto desde entonces: %2.</translation>
    </message>
    <message>
        <source>what worked</source>
        <translation>lo que funcionaba</translation>
    </message>
    <message>
        <source>Send once more with what worked: %1 as it was then.</source>
        <translation>Envíe otra vez con lo que funcionó: %1 como entonces.</translation>
    </message>
    <message>
        <source>It worked before (%1): this server knows the client and took its key.</source>
        <translation>Funcionó antes (%1): este servidor conoce al cliente y aceptó su clave.</translation>
    </message>
    <message>
        <source>The key was changed after the last token was granted (%1).</source>
        <translation>La clave se cambió después de concederse el último token (%1).</translation>
    </message>
    <message>
        <source>It worked until %1 with the same key, client ID, aud and endpoint.</source>
        <translation>Funcionó hasta %1 con la misma clave, el mismo ID de cliente, el mismo aud y el mismo endpoint.</translation>
    </message>
    <message>
        <source>It worked until %1, and nothing is known to have changed on this side.</source>
        <translation>Funcionó hasta %1, y no se sabe que nada haya cambiado de este lado.</translation>
    </message>
    <message>
        <source>It works now and then: one of several machines differs, or a retry sends the same assertion.</source>
        <translation>Funciona a veces: una de varias máquinas difiere, o un reintento envía la misma aserción.</translation>
    </message>
    <message>
        <source>There is no refusal that the past could explain.</source>
        <translation>No hay rechazo que el pasado pueda explicar.</translation>
    </message>
    <message>
        <source>No single key of the set is meant.</source>
        <translation>No se refiere a ninguna clave concreta del conjunto.</translation>
    </message>
    <message>
        <source>The key has no alg; %1 refuses a key without it.</source>
        <translation>La clave no tiene alg; %1 rechaza una clave sin él.</translation>
    </message>
    <message>
        <source>The key is not marked for signatures; %1 demands &quot;use&quot;:&quot;sig&quot;.</source>
        <translation>La clave no está marcada para firmas; %1 exige &quot;use&quot;:&quot;sig&quot;.</translation>
    </message>
    <message>
        <source>key_ops does not hold verify; %1 passes such a key over.</source>
        <translation>key_ops no contiene verify; %1 pasa por alto tal clave.</translation>
    </message>
    <message>
        <source>without verify</source>
        <translation>sin verify</translation>
    </message>
    <message>
        <source>The key is published for %1, and the header says %2.</source>
        <translation>La clave está publicada para %1, y la cabecera dice %2.</translation>
    </message>
    <message>
        <source>The key in the set has what this server asks for.</source>
        <translation>La clave del conjunto tiene lo que pide este servidor.</translation>
    </message>
    <message>
        <source>No key URL is registered, as far as is known.</source>
        <translation>Que se sepa, no hay ninguna dirección de claves registrada.</translation>
    </message>
    <message>
        <source>How long this server keeps a key set is not known.</source>
        <translation>No se sabe cuánto conserva este servidor un conjunto de claves.</translation>
    </message>
    <message>
        <source>When the key set was last changed is not known; a server may keep its copy for %1.</source>
        <translation>No se sabe cuándo se cambió por última vez el conjunto; un servidor puede conservar su copia %1.</translation>
    </message>
    <message>
        <source>The set was changed %1 before the answer; no copy is kept that long.</source>
        <translation>El conjunto se cambió %1 antes de la respuesta; ninguna copia se conserva tanto.</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>más de %1</translation>
    </message>
    <message>
        <source>The set was changed %1 before the answer, and a server may keep its copy for %2.</source>
        <translation>El conjunto se cambió %1 antes de la respuesta, y un servidor puede conservar su copia %2.</translation>
    </message>
    <message>
        <source>%1 keys</source>
        <translation>%1 claves</translation>
    </message>
    <message>
        <source>No limit for the number of keys is known here.</source>
        <translation>No se conoce aquí un límite al número de claves.</translation>
    </message>
    <message>
        <source>at most %1 keys</source>
        <translation>como mucho %1 claves</translation>
    </message>
    <message>
        <source>The set has %1 keys; %2 reads at most %3.</source>
        <translation>El conjunto tiene %1 claves; %2 lee como mucho %3.</translation>
    </message>
    <message>
        <source>The set is small enough.</source>
        <translation>El conjunto es bastante pequeño.</translation>
    </message>
    <message>
        <source>This is GitHub&apos;s page about the file, not the file: use the address behind &quot;Raw&quot;.</source>
        <translation>Esta es la página de GitHub sobre el archivo, no el archivo: use la dirección de «Raw».</translation>
    </message>
    <message>
        <source>This is the page of a gist, not the file: use the address behind &quot;Raw&quot;.</source>
        <translation>Esta es la página de un gist, no el archivo: use la dirección de «Raw».</translation>
    </message>
    <message>
        <source>This is GitLab&apos;s page about the file, not the file: use the raw address.</source>
        <translation>Esta es la página de GitLab sobre el archivo, no el archivo: use la dirección sin formato.</translation>
    </message>
    <message>
        <source>This is a page for people, not the key set itself.</source>
        <translation>Esta es una página para personas, no el conjunto de claves.</translation>
    </message>
    <message>
        <source>a public https address of the key set</source>
        <translation>una dirección https pública del conjunto de claves</translation>
    </message>
    <message>
        <source>The key URL has a blank or line break around it.</source>
        <translation>La dirección de claves tiene un espacio o salto de línea alrededor.</translation>
    </message>
    <message>
        <source>The key URL is no whole address.</source>
        <translation>La dirección de claves no está completa.</translation>
    </message>
    <message>
        <source>The key URL leads to the machine that asks: a server would look for the keys at itself.</source>
        <translation>La URL de claves lleva a la propia máquina que pregunta: un servidor buscaría las claves en sí mismo.</translation>
    </message>
    <message>
        <source>The key URL leads to an address that only your own network knows; a server outside it cannot reach it.</source>
        <translation>La URL de claves lleva a una dirección que solo conoce su propia red; un servidor de fuera no puede alcanzarla.</translation>
    </message>
    <message>
        <source>The key URL is not https; servers fetch keys over TLS only.</source>
        <translation>La dirección de claves no es https; los servidores piden claves solo por TLS.</translation>
    </message>
    <message>
        <source>The key URL holds a user name; it has to work without authentication.</source>
        <translation>La dirección de claves contiene un nombre de usuario; debe funcionar sin autenticación.</translation>
    </message>
    <message>
        <source>The key URL uses port %1; firewalls of servers often let only 443 out.</source>
        <translation>La dirección de claves usa el puerto %1; los cortafuegos de servidores suelen dejar salir solo el 443.</translation>
    </message>
    <message>
        <source>The key URL is an IPv6 address; servers without IPv6 cannot reach it.</source>
        <translation>La dirección de claves es IPv6; los servidores sin IPv6 no pueden llegar.</translation>
    </message>
    <message>
        <source>The key URL is a public https address.</source>
        <translation>La dirección de claves es una https pública.</translation>
    </message>
    <message>
        <source>The key URL gave no key set whose headers could be judged.</source>
        <translation>La dirección de claves no dio un conjunto cuyas cabeceras juzgar.</translation>
    </message>
    <message>
        <source>The headers of the key URL&apos;s answer were not kept.</source>
        <translation>No se conservaron las cabeceras de la respuesta de la dirección de claves.</translation>
    </message>
    <message>
        <source>The key set is declared as a web page; strict servers refuse it.</source>
        <translation>El conjunto de claves se declara como página web; los servidores estrictos lo rechazan.</translation>
    </message>
    <message>
        <source>The key URL sets a cookie or asks who is there; it has to work without both.</source>
        <translation>La dirección de claves pone una cookie o pregunta quién es; debe funcionar sin ambas cosas.</translation>
    </message>
    <message>
        <source>The key URL sends no Cache-Control, so each server keeps the set as long as it likes.</source>
        <translation>La dirección de claves no envía Cache-Control, así que cada servidor conserva el conjunto cuanto quiere.</translation>
    </message>
    <message>
        <source>The headers of the key URL are in order.</source>
        <translation>Las cabeceras de la dirección de claves están en orden.</translation>
    </message>
    <message>
        <source>The key is empty: there is nothing to sign with.</source>
        <translation>La clave está vacía: no hay nada con que firmar.</translation>
    </message>
    <message>
        <source>a private key</source>
        <translation>una clave privada</translation>
    </message>
    <message>
        <source>No private key was given.</source>
        <translation>No se dio ninguna clave privada.</translation>
    </message>
    <message>
        <source>the text that was given</source>
        <translation>el texto que se dio</translation>
    </message>
    <message>
        <source>The key is named by its path only; it was not read for this diagnosis.</source>
        <translation>De la clave solo se dio la ruta; no se leyó para este diagnóstico.</translation>
    </message>
    <message>
        <source>The key was mended to read it; your own program may stumble over the same.</source>
        <translation>La clave se reparó para leerla; su propio programa puede tropezar con lo mismo.</translation>
    </message>
    <message>
        <source>a clean key file</source>
        <translation>un archivo de clave limpio</translation>
    </message>
    <message>
        <source>The private key can be read: %1.</source>
        <translation>La clave privada se puede leer: %1.</translation>
    </message>
    <message>
        <source>a signature of %1 bytes</source>
        <translation>una firma de %1 bytes</translation>
    </message>
    <message>
        <source>The length of the signature does not tell the size of the key.</source>
        <translation>La longitud de la firma no revela el tamaño de la clave.</translation>
    </message>
    <message>
        <source>The size of this key is given by its curve.</source>
        <translation>El tamaño de esta clave lo da su curva.</translation>
    </message>
    <message>
        <source>No key was given, so its size is not known.</source>
        <translation>No se dio ninguna clave, así que no se conoce su tamaño.</translation>
    </message>
    <message>
        <source>%1 (RSA, %2 bits)</source>
        <translation>%1 (RSA, %2 bits)</translation>
    </message>
    <message>
        <source>at least %1 bits</source>
        <translation>al menos %1 bits</translation>
    </message>
    <message>
        <source>The RSA key is long enough. Its public exponent is 3; 65537 is the usual one.</source>
        <translation>La clave RSA es bastante larga. Su exponente público es 3; lo usual es 65537.</translation>
    </message>
    <message>
        <source>The RSA key is long enough.</source>
        <translation>La clave RSA es bastante larga.</translation>
    </message>
    <message>
        <source>The RSA key has %1 bits; %2 are the least.</source>
        <translation>La clave RSA tiene %1 bits; %2 es lo mínimo.</translation>
    </message>
    <message>
        <source>%1 takes keys of this type.</source>
        <translation>%1 acepta claves de este tipo.</translation>
    </message>
    <message>
        <source>RSA of 2048 bits or more, or EC on P-256, P-384 or P-521</source>
        <translation>RSA de 2048 bits o más, o EC en P-256, P-384 o P-521</translation>
    </message>
    <message>
        <source>an RSA key, or a key URL</source>
        <translation>una clave RSA, o una dirección de claves</translation>
    </message>
    <message>
        <source>DPC takes EC keys on P-256 and P-384 only.</source>
        <translation>DPC acepta claves EC solo en P-256 y P-384.</translation>
    </message>
    <message>
        <source>P-256, P-384, or RSA of 4096 bits</source>
        <translation>P-256, P-384, o RSA de 4096 bits</translation>
    </message>
    <message>
        <source>%1 takes no algorithm that this key can sign with.</source>
        <translation>%1 no acepta ningún algoritmo con el que esta clave pueda firmar.</translation>
    </message>
    <message>
        <source>Token servers of this kind take keys of this type.</source>
        <translation>Los servidores de este tipo aceptan claves de este tipo.</translation>
    </message>
    <message>
        <source>The registered certificate belongs to your key.</source>
        <translation>El certificado registrado es de su clave.</translation>
    </message>
    <message>
        <source>Your key is the registered one.</source>
        <translation>Su clave es la registrada.</translation>
    </message>
    <message>
        <source>Not all keys of the registered set were read; yours may be one of the others.</source>
        <translation>No se leyeron todas las claves del conjunto registrado; la suya puede ser una de las otras.</translation>
    </message>
    <message>
        <source>thumbprint %1</source>
        <translation>huella %1</translation>
    </message>
    <message>
        <source>The registered key is another one than yours.</source>
        <translation>La clave registrada es otra que la suya.</translation>
    </message>
    <message>
        <source>Your key is not among the registered ones.</source>
        <translation>Su clave no está entre las registradas.</translation>
    </message>
    <message>
        <source>a proxy that wants a login</source>
        <translation>un proxy que pide iniciar sesión</translation>
    </message>
    <message>
        <source>a captive portal</source>
        <translation>un portal cautivo</translation>
    </message>
    <message>
        <source>a company&apos;s proxy</source>
        <translation>un proxy de empresa</translation>
    </message>
    <message>
        <source>an answer from the token endpoint itself</source>
        <translation>una respuesta del punto de token mismo</translation>
    </message>
    <message>
        <source>The answer comes from %1, between you and the token endpoint.</source>
        <translation>La respuesta viene de %1, entre usted y el punto de token.</translation>
    </message>
    <message>
        <source>The words of the answer are those of %1, though a server&apos;s own page may hold them too.</source>
        <translation>Las palabras de la respuesta son las de %1, aunque también pueden estar en una página propia del servidor.</translation>
    </message>
    <message>
        <source>The answer is the server&apos;s, though a proxy passed it on.</source>
        <translation>La respuesta es del servidor, aunque la pasó un proxy.</translation>
    </message>
    <message>
        <source>The answer is one of a token endpoint.</source>
        <translation>La respuesta es de un punto de token.</translation>
    </message>
    <message>
        <source>A gateway before the server got no answer from it in time.</source>
        <translation>Una pasarela ante el servidor no obtuvo respuesta de él a tiempo.</translation>
    </message>
    <message>
        <source>A gateway before the server answered in its place: the server behind it is down.</source>
        <translation>Una pasarela ante el servidor respondió en su lugar: el servidor de detrás no funciona.</translation>
    </message>
    <message>
        <source>A web page came back, and a proxy passed it on.</source>
        <translation>Volvió una página web, y la pasó un proxy.</translation>
    </message>
    <message>
        <source>The answer has no mark of a proxy or firewall.</source>
        <translation>La respuesta no lleva señal de proxy ni cortafuegos.</translation>
    </message>
    <message>
        <source>the next request in %1</source>
        <translation>la próxima solicitud en %1</translation>
    </message>
    <message>
        <source>fewer requests</source>
        <translation>menos solicitudes</translation>
    </message>
    <message>
        <source>There were too many requests; the server says when the next one is welcome.</source>
        <translation>Hubo demasiadas solicitudes; el servidor dice cuándo es bienvenida la próxima.</translation>
    </message>
    <message>
        <source>There were too many requests.</source>
        <translation>Hubo demasiadas solicitudes.</translation>
    </message>
    <message>
        <source>The server counts requests, and none is left for now.</source>
        <translation>El servidor cuenta las solicitudes, y por ahora no queda ninguna.</translation>
    </message>
    <message>
        <source>The server is not available, and says when to come back.</source>
        <translation>El servidor no está disponible, y dice cuándo volver.</translation>
    </message>
    <message>
        <source>%1 requests went out within a minute.</source>
        <translation>Salieron %1 solicitudes en un minuto.</translation>
    </message>
    <message>
        <source>one token, used until it expires</source>
        <translation>un token, usado hasta que caduque</translation>
    </message>
    <message>
        <source>The answer does not complain of too many requests.</source>
        <translation>La respuesta no se queja de demasiadas solicitudes.</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>el servidor</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired, or this machine&apos;s clock is wrong.</source>
        <translation>El certificado del servidor ha caducado, o el reloj de este equipo está mal.</translation>
    </message>
    <message>
        <source>a certificate that is valid today</source>
        <translation>un certificado válido hoy</translation>
    </message>
    <message>
        <source>Compare this machine&apos;s clock with the true time (`date -u`). If the clock is right, tell the team that runs %1 that its certificate has expired: only they can renew it.</source>
        <translation>Compare el reloj de este equipo con la hora verdadera (`date -u`). Si el reloj va bien, avise al equipo que lleva %1 de que su certificado ha caducado: solo ellos pueden renovarlo.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet: this machine&apos;s clock is probably wrong.</source>
        <translation>El certificado del servidor aún no es válido: probablemente el reloj de este equipo está mal.</translation>
    </message>
    <message>
        <source>Set this machine&apos;s clock: by it, the certificate of %1 begins in the future.</source>
        <translation>Ponga en hora el reloj de este equipo: según él, el certificado de %1 empieza en el futuro.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another name.</source>
        <translation>El certificado del servidor es de otro nombre.</translation>
    </message>
    <message>
        <source>a certificate for the host of the address</source>
        <translation>un certificado para el host de la dirección</translation>
    </message>
    <message>
        <source>Call the server by a name that its certificate carries: compare the address, letter by letter, with the server&apos;s documentation. If it is right, tell the team that runs %1.</source>
        <translation>Llame al servidor por un nombre que lleve su certificado: compare la dirección, letra por letra, con la documentación del servidor. Si es correcta, avise al equipo que lleva %1.</translation>
    </message>
    <message>
        <source>The certificate, or the root above it, is signed by itself: it is not in the list of trusted authorities.</source>
        <translation>El certificado, o la raíz sobre él, está firmado por sí mismo: no está en la lista de autoridades de confianza.</translation>
    </message>
    <message>
        <source>Ask the team that runs %1, or your own network&apos;s team, for the certificate of the authority that signed, check it with them, and let this program trust it (command line: `--ca-file`).</source>
        <translation>Pida al equipo que lleva %1, o al de su propia red, el certificado de la autoridad que firmó, compruébelo con ellos y haga que este programa confíe en ella (línea de comandos: `--ca-file`).</translation>
    </message>
    <message>
        <source>The certificate&apos;s issuer is not trusted here: a company&apos;s proxy, or a server that does not send its whole chain.</source>
        <translation>Aquí no se confía en el emisor del certificado: un proxy de empresa, o un servidor que no envía su cadena entera.</translation>
    </message>
    <message>
        <source>See who issued the certificate of %1. Your company: let this program trust its authority (command line: `--ca-file`). A public authority: the server leaves out a certificate of its chain, and its team has to add it.</source>
        <translation>Mire quién emitió el certificado de %1. Su empresa: haga que este programa confíe en su autoridad (línea de comandos: `--ca-file`). Una autoridad pública: el servidor omite un certificado de su cadena, y su equipo debe añadirlo.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was revoked.</source>
        <translation>El certificado del servidor fue revocado.</translation>
    </message>
    <message>
        <source>Send nothing to %1 until its team has put a new certificate in place: tell them that this one was revoked.</source>
        <translation>No envíe nada a %1 hasta que su equipo haya puesto un certificado nuevo: avíseles de que este fue revocado.</translation>
    </message>
    <message>
        <source>What answers at this port does not speak TLS.</source>
        <translation>Lo que responde en este puerto no habla TLS.</translation>
    </message>
    <message>
        <source>TLS at the port of the address</source>
        <translation>TLS en el puerto de la dirección</translation>
    </message>
    <message>
        <source>Check the port of the address, and whether a proxy stands in between that is itself reached without TLS. An address that begins with http:// is right for a server on this computer only.</source>
        <translation>Compruebe el puerto de la dirección, y si hay en medio un proxy al que se llega sin TLS. Una dirección que empieza por http:// solo es correcta para un servidor en este equipo.</translation>
    </message>
    <message>
        <source>The server demands a TLS client certificate.</source>
        <translation>El servidor exige un certificado de cliente TLS.</translation>
    </message>
    <message>
        <source>a server that asks for an assertion alone</source>
        <translation>un servidor que solo pida una aserción</translation>
    </message>
    <message>
        <source>Check the address with the server&apos;s documentation: SMART Backend Services needs no TLS client certificate, and some vendors have a second address for it (mTLS).</source>
        <translation>Compruebe la dirección con la documentación del servidor: SMART Backend Services no necesita certificado de cliente TLS, y algunos proveedores tienen para ello una segunda dirección (mTLS).</translation>
    </message>
    <message>
        <source>The two sides have no version of TLS in common.</source>
        <translation>Los dos lados no tienen ninguna versión de TLS en común.</translation>
    </message>
    <message>
        <source>Let the program use TLS 1.2 or newer, with a current version of its TLS library, and check the port of the address: it has to be the one that speaks TLS.</source>
        <translation>Haga que el programa use TLS 1.2 o posterior, con una versión actual de su biblioteca TLS, y compruebe el puerto de la dirección: tiene que ser el que habla TLS.</translation>
    </message>
    <message>
        <source>The handshake failed: no cipher in common, or the server wants a client certificate.</source>
        <translation>Falló el protocolo de enlace: ningún cifrado en común, o el servidor quiere un certificado de cliente.</translation>
    </message>
    <message>
        <source>Ask the team that runs %1 whether it demands a client certificate (mTLS) or certain ciphers; a current TLS library is needed in either case.</source>
        <translation>Pregunte al equipo que lleva %1 si exige un certificado de cliente (mTLS) o ciertos cifrados; en todo caso hace falta una biblioteca TLS actual.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was not accepted: %1</source>
        <translation>No se aceptó el certificado del servidor: %1</translation>
    </message>
    <message>
        <source>The TLS connection failed: %1</source>
        <translation>La conexión TLS falló: %1</translation>
    </message>
    <message>
        <source>a TLS connection</source>
        <translation>una conexión TLS</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>La conexión no está cifrada.</translation>
    </message>
    <message>
        <source>Nothing is known about the TLS connection.</source>
        <translation>No se sabe nada de la conexión TLS.</translation>
    </message>
    <message>
        <source>The certificate was issued by a device that inspects TLS on the way: %1.</source>
        <translation>El certificado lo emitió un aparato que inspecciona TLS por el camino: %1.</translation>
    </message>
    <message>
        <source>a certificate of the server&apos;s own authority</source>
        <translation>un certificado de la autoridad propia del servidor</translation>
    </message>
    <message>
        <source>Ask your company&apos;s IT to let %1 through uninspected, or for the certificate of the inspecting authority (%2), and let this program trust it (command line: `--ca-file`).</source>
        <translation>Pida a los informáticos de su empresa que dejen pasar %1 sin inspección, o el certificado de la autoridad que inspecciona (%2), y haga que este programa confíe en ella (línea de comandos: `--ca-file`).</translation>
    </message>
    <message>
        <source>The connection used %1; SMART asks for TLS 1.2 or newer.</source>
        <translation>La conexión usó %1; SMART pide TLS 1.2 o posterior.</translation>
    </message>
    <message>
        <source>The TLS connection is in order.</source>
        <translation>La conexión TLS está en orden.</translation>
    </message>
    <message>
        <source>For whom the app was registered is not known.</source>
        <translation>No se sabe para quién se registró la aplicación.</translation>
    </message>
    <message>
        <source>For whom is the app registered?</source>
        <translation>¿Para quién está registrada la aplicación?</translation>
    </message>
    <message>
        <source>Backend systems</source>
        <translation>Sistemas de backend</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Pacientes</translation>
    </message>
    <message>
        <source>Clinicians</source>
        <translation>Personal clínico</translation>
    </message>
    <message>
        <source>The app is registered as a backend system, by your answer.</source>
        <translation>La aplicación está registrada como sistema de backend, según su respuesta.</translation>
    </message>
    <message>
        <source>The app is registered for %1; only a backend app may use client credentials.</source>
        <translation>La aplicación está registrada para %1; solo una de backend puede usar credenciales de cliente.</translation>
    </message>
    <message>
        <source>Whether the app was marked ready is not known.</source>
        <translation>No se sabe si la aplicación se marcó como lista.</translation>
    </message>
    <message>
        <source>When was the app marked ready for this environment?</source>
        <translation>¿Cuándo se marcó la aplicación como lista para este entorno?</translation>
    </message>
    <message>
        <source>The app was marked ready only after this answer.</source>
        <translation>La aplicación se marcó como lista solo después de esta respuesta.</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>antes de %1</translation>
    </message>
    <message>
        <source>The app was marked ready before, by your answer.</source>
        <translation>La aplicación se marcó como lista antes, según su respuesta.</translation>
    </message>
    <message>
        <source>The app is registered for private_key_jwt, by your answer.</source>
        <translation>La aplicación está registrada para private_key_jwt, según su respuesta.</translation>
    </message>
    <message>
        <source>The app is registered for %1, and the request sends a secret, too.</source>
        <translation>La aplicación está registrada para %1, y la solicitud también envía un secreto.</translation>
    </message>
    <message>
        <source>At this server the signed JWT does not authenticate the client.</source>
        <translation>En este servidor el JWT firmado no autentica al cliente.</translation>
    </message>
    <message>
        <source>The app is registered for %1, not for private_key_jwt.</source>
        <translation>La aplicación está registrada para %1, no para private_key_jwt.</translation>
    </message>
    <message>
        <source>The app is registered for %1, and the request used private_key_jwt.</source>
        <translation>La aplicación está registrada para %1, y la solicitud usó private_key_jwt.</translation>
    </message>
    <message>
        <source>The server&apos;s discovery does not offer private_key_jwt.</source>
        <translation>El descubrimiento del servidor no ofrece private_key_jwt.</translation>
    </message>
    <message>
        <source>The server offers private_key_jwt.</source>
        <translation>El servidor ofrece private_key_jwt.</translation>
    </message>
    <message>
        <source>Which way of authenticating the app is registered for is not known.</source>
        <translation>No se sabe para qué modo de autenticación está registrada la aplicación.</translation>
    </message>
    <message>
        <source>How does the app authenticate, by its registration?</source>
        <translation>¿Cómo se autentica la aplicación, según su registro?</translation>
    </message>
    <message>
        <source>Signed JWT (public key)</source>
        <translation>JWT firmado (clave pública)</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>The registered material cannot be read: %1</source>
        <translation>No se puede leer lo registrado: %1</translation>
    </message>
    <message>
        <source>a certificate or public key</source>
        <translation>un certificado o una clave pública</translation>
    </message>
    <message>
        <source>No certificate is registered, as far as is known.</source>
        <translation>Que se sepa, no hay ningún certificado registrado.</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 hasta %2</translation>
    </message>
    <message>
        <source>The registered certificate is current.</source>
        <translation>El certificado registrado está vigente.</translation>
    </message>
    <message>
        <source>The registered certificate has expired.</source>
        <translation>El certificado registrado ha caducado.</translation>
    </message>
    <message>
        <source>The registered certificate is not valid yet.</source>
        <translation>El certificado registrado aún no es válido.</translation>
    </message>
    <message>
        <source>Epic keeps only its public key and does not look at the dates.</source>
        <translation>Epic solo conserva su clave pública y no mira las fechas.</translation>
    </message>
    <message>
        <source>a certificate that is valid now</source>
        <translation>un certificado válido ahora</translation>
    </message>
    <message>
        <source>Some servers look at the dates.</source>
        <translation>Algunos servidores miran las fechas.</translation>
    </message>
    <message>
        <source>The header names a certificate by its thumbprint.</source>
        <translation>La cabecera nombra un certificado por su huella.</translation>
    </message>
    <message>
        <source>kid is the thumbprint of the registered certificate.</source>
        <translation>kid es la huella del certificado registrado.</translation>
    </message>
    <message>
        <source>The header has no certificate thumbprint; %1 chooses the key by it.</source>
        <translation>La cabecera no tiene huella de certificado; %1 elige la clave por ella.</translation>
    </message>
    <message>
        <source>neither x5t nor x5t#S256</source>
        <translation>ni x5t ni x5t#S256</translation>
    </message>
    <message>
        <source>the client ID as the app&apos;s page shows it</source>
        <translation>el ID de cliente como lo muestra la página de la aplicación</translation>
    </message>
    <message>
        <source>kid is the client ID. It has to name the key.</source>
        <translation>kid es el ID de cliente. Debe nombrar la clave.</translation>
    </message>
    <message>
        <source>The client ID has %1 characters; a GUID has 36: it was cut or got another character.</source>
        <translation>El ID de cliente tiene %1 caracteres; un GUID tiene 36: se cortó o se le añadió uno.</translation>
    </message>
    <message>
        <source>The form of this server&apos;s client IDs is not known.</source>
        <translation>No se conoce la forma de los ID de cliente de este servidor.</translation>
    </message>
    <message>
        <source>The client ID has the form that %1 gives out.</source>
        <translation>El ID de cliente tiene la forma que da %1.</translation>
    </message>
    <message>
        <source>The client IDs of %1 usually look otherwise; this may be the name of the app, or another of its identifiers.</source>
        <translation>Los ID de cliente de %1 suelen ser de otro modo; quizá sea el nombre de la aplicación, u otro de sus identificadores.</translation>
    </message>
    <message>
        <source>non-production (sandbox)</source>
        <translation>no producción (sandbox)</translation>
    </message>
    <message>
        <source>production</source>
        <translation>producción</translation>
    </message>
    <message>
        <source>It is not known whether this server is a sandbox or production.</source>
        <translation>No se sabe si este servidor es un sandbox o producción.</translation>
    </message>
    <message>
        <source>Which environment the client ID belongs to is not known.</source>
        <translation>No se sabe de qué entorno es el ID de cliente.</translation>
    </message>
    <message>
        <source>Which client ID is this? Epic shows two for each app.</source>
        <translation>¿Qué ID de cliente es este? Epic muestra dos por aplicación.</translation>
    </message>
    <message>
        <source>Which environment is this client ID from?</source>
        <translation>¿De qué entorno es este ID de cliente?</translation>
    </message>
    <message>
        <source>Non-production</source>
        <translation>No producción</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>aud names the other environment of this server: perhaps the client ID belongs to that one as well.</source>
        <translation>aud nombra el otro entorno de este servidor: quizá el ID de cliente también pertenece a aquel.</translation>
    </message>
    <message>
        <source>Nobody said which environment this client ID is from.</source>
        <translation>Nadie dijo de qué entorno es este ID de cliente.</translation>
    </message>
    <message>
        <source>The client ID belongs to this environment, by your answer.</source>
        <translation>El ID de cliente es de este entorno, según su respuesta.</translation>
    </message>
    <message>
        <source>This is a non-production client ID, and the server is production.</source>
        <translation>Este es un ID de no producción, y el servidor es de producción.</translation>
    </message>
    <message>
        <source>This is a production client ID, and the server is the sandbox.</source>
        <translation>Este es un ID de producción, y el servidor es el sandbox.</translation>
    </message>
    <message>
        <source>Whether a customer has to activate an app at this server is not known.</source>
        <translation>No se sabe si en este servidor un cliente tiene que activar la aplicación.</translation>
    </message>
    <message>
        <source>The organisation has not activated the app, by your answer.</source>
        <translation>Según su respuesta, la organización no ha activado la aplicación.</translation>
    </message>
    <message>
        <source>not activated</source>
        <translation>sin activar</translation>
    </message>
    <message>
        <source>activated, and mapped to a user</source>
        <translation>activada y asignada a un usuario</translation>
    </message>
    <message>
        <source>In the sandbox no customer has to activate the app.</source>
        <translation>En el sandbox ningún cliente tiene que activar la aplicación.</translation>
    </message>
    <message>
        <source>Whether the organisation has activated the app is not known.</source>
        <translation>No se sabe si la organización ha activado la aplicación.</translation>
    </message>
    <message>
        <source>Has the organisation activated the app, and mapped it to a user?</source>
        <translation>¿Ha activado la organización la aplicación y la ha asignado a un usuario?</translation>
    </message>
    <message>
        <source>At a customer the organisation has to activate the app, and nobody said that it has.</source>
        <translation>En un cliente la organización debe activar la aplicación, y nadie dijo que lo haya hecho.</translation>
    </message>
    <message>
        <source>The organisation has activated the app, by your answer.</source>
        <translation>La organización ha activado la aplicación, según su respuesta.</translation>
    </message>
    <message>
        <source>The organisation has not activated the app; before that no token is given.</source>
        <translation>La organización no ha activado la aplicación; antes no se da ningún token.</translation>
    </message>
    <message>
        <source>a discovery document</source>
        <translation>un documento de descubrimiento</translation>
    </message>
    <message>
        <source>The discovery document could not be fetched.</source>
        <translation>No se pudo obtener el documento de descubrimiento.</translation>
    </message>
    <message>
        <source>The address of the discovery document leads elsewhere.</source>
        <translation>La dirección del documento de descubrimiento lleva a otro sitio.</translation>
    </message>
    <message>
        <source>The server could not give its discovery document just then (HTTP %1).</source>
        <translation>El servidor no pudo dar su documento de descubrimiento en ese momento (HTTP %1).</translation>
    </message>
    <message>
        <source>The discovery document is not open to everybody, as it should be: the FHIR base may be another one.</source>
        <translation>El documento de descubrimiento no está abierto a todos, como debería: la base FHIR puede ser otra.</translation>
    </message>
    <message>
        <source>There is no discovery document at this FHIR base: its address may be wrong, and with it the token endpoint.</source>
        <translation>En esta base FHIR no hay documento de descubrimiento: su dirección puede ser errónea, y con ella el punto de tokens.</translation>
    </message>
    <message>
        <source>What came in the place of the discovery document cannot be read: %1</source>
        <translation>Lo que llegó en lugar del documento de descubrimiento no se puede leer: %1</translation>
    </message>
    <message>
        <source>The discovery document was not given.</source>
        <translation>No se dio el documento de descubrimiento.</translation>
    </message>
    <message>
        <source>A token was granted: whatever discovery says, the server takes this client.</source>
        <translation>Se concedió un token: diga lo que diga el descubrimiento, el servidor acepta a este cliente.</translation>
    </message>
    <message>
        <source>This server is none of SMART&apos;s; its discovery need not speak of SMART.</source>
        <translation>Este servidor no es de SMART; su descubrimiento no tiene que hablar de SMART.</translation>
    </message>
    <message>
        <source>The server&apos;s discovery does not offer client_credentials: it may give no tokens to backend services, or another address does.</source>
        <translation>El descubrimiento del servidor no ofrece client_credentials: quizá no da tokens a servicios de backend, o los da otra dirección.</translation>
    </message>
    <message>
        <source>The server&apos;s discovery does not name the capability for signed assertions.</source>
        <translation>El descubrimiento del servidor no nombra la capacidad para aserciones firmadas.</translation>
    </message>
    <message>
        <source>Nothing in the server&apos;s discovery speaks against a backend service.</source>
        <translation>Nada en el descubrimiento del servidor habla en contra de un servicio de backend.</translation>
    </message>
    <message>
        <source>No rule about the form of the token endpoint holds here.</source>
        <translation>Aquí no vale ninguna regla sobre la forma del punto de token.</translation>
    </message>
    <message>
        <source>The token endpoint has the newer form.</source>
        <translation>El punto de token tiene la forma nueva.</translation>
    </message>
    <message>
        <source>The token endpoint has the older form. Since %1: %2.</source>
        <translation>El punto de token tiene la forma antigua. Desde %1: %2.</translation>
    </message>
    <message>
        <source>the address that the smart-configuration names</source>
        <translation>la dirección que nombra la smart-configuration</translation>
    </message>
    <message>
        <source>The key is published at a URL.</source>
        <translation>La clave está publicada en una dirección.</translation>
    </message>
    <message>
        <source>The key URL is fetched from the customer&apos;s own network, which often blocks the way out.</source>
        <translation>La dirección de claves se pide desde la red del cliente, que a menudo bloquea la salida.</translation>
    </message>
    <message>
        <source>Since its version %1: %2.</source>
        <translation>Desde su versión %1: %2.</translation>
    </message>
    <message>
        <source>The key was handed over, not published at a URL.</source>
        <translation>La clave se entregó, no se publicó en una dirección.</translation>
    </message>
    <message>
        <source>How the key is registered is not known: give the certificate, public key, JWKS or its URL.</source>
        <translation>No se sabe cómo está registrada la clave: indique el certificado, la clave pública, el JWKS o su dirección.</translation>
    </message>
    <message>
        <source>How is the key registered at %1?</source>
        <translation>¿Cómo está registrada la clave en %1?</translation>
    </message>
    <message>
        <source>Uploaded: certificate, public key or key set</source>
        <translation>Subida: certificado, clave pública o conjunto de claves</translation>
    </message>
    <message>
        <source>By the URL of a key set (JWKS)</source>
        <translation>Por la URL de un conjunto de claves (JWKS)</translation>
    </message>
    <message>
        <source>The key URL was not fetched.</source>
        <translation>No se pidió la dirección de claves.</translation>
    </message>
    <message>
        <source>an answer with status 200</source>
        <translation>una respuesta con estado 200</translation>
    </message>
    <message>
        <source>The key URL cannot be reached from here: %1</source>
        <translation>No se puede llegar desde aquí a la dirección de claves: %1</translation>
    </message>
    <message>
        <source>TLS fails at the key URL: %1. A browser may mend an incomplete chain by itself; a server does not.</source>
        <translation>Falla TLS en la dirección de claves: %1. Un navegador puede completar la cadena; un servidor no.</translation>
    </message>
    <message>
        <source>The key URL gives a web page instead of the key set, perhaps a login page.</source>
        <translation>La dirección de claves da una página web en vez del conjunto, quizá una de inicio de sesión.</translation>
    </message>
    <message>
        <source>a JWK Set</source>
        <translation>un JWK Set</translation>
    </message>
    <message>
        <source>The key URL asks who is there (HTTP %1); it has to work without authentication.</source>
        <translation>La dirección de claves pregunta quién es (HTTP %1); debe funcionar sin autenticación.</translation>
    </message>
    <message>
        <source>The key URL redirects; many servers fetch it only as it is registered.</source>
        <translation>La URL de claves redirige; muchos servidores solo la consultan tal como está registrada.</translation>
    </message>
    <message>
        <source>The key URL answers with HTTP %1.</source>
        <translation>La dirección de claves responde con HTTP %1.</translation>
    </message>
    <message>
        <source>The key URL took %1 to answer; a server may give up before.</source>
        <translation>La URL de claves tardó %1 en responder; un servidor puede rendirse antes.</translation>
    </message>
    <message>
        <source>an answer within a second or two</source>
        <translation>una respuesta en uno o dos segundos</translation>
    </message>
    <message>
        <source>The key URL can be fetched from here; the server&apos;s own network may still block it.</source>
        <translation>La dirección de claves se puede pedir desde aquí; la red del servidor aún puede bloquearla.</translation>
    </message>
    <message>
        <source>The signing key stands at the key URL, but not in the set that the server was given: it may still use the older copy.</source>
        <translation>La clave que firma está en la dirección de claves, pero no en el conjunto que recibió el servidor: quizá aún use la copia antigua.</translation>
    </message>
    <message>
        <source>published, not registered</source>
        <translation>publicada, no registrada</translation>
    </message>
    <message>
        <source>in both</source>
        <translation>en ambos</translation>
    </message>
    <message>
        <source>The key URL serves another set than the one given as registered, and the signing key is not in it.</source>
        <translation>La dirección de claves sirve otro conjunto que el registrado, y la clave que firma no está en él.</translation>
    </message>
    <message>
        <source>registered, not published</source>
        <translation>registrada, no publicada</translation>
    </message>
    <message>
        <source>The key URL serves another set than the one given as registered.</source>
        <translation>La dirección de claves sirve otro conjunto que el registrado.</translation>
    </message>
    <message>
        <source>the same keys in both</source>
        <translation>las mismas claves en ambos</translation>
    </message>
    <message>
        <source>The key URL serves the keys that are registered.</source>
        <translation>La dirección de claves sirve las claves registradas.</translation>
    </message>
    <message>
        <source>There are no two forms of the registered key to compare.</source>
        <translation>No hay dos formas de la clave registrada que comparar.</translation>
    </message>
    <message>
        <source>Certificate and public key belong together.</source>
        <translation>El certificado y la clave pública se corresponden.</translation>
    </message>
    <message>
        <source>The certificate and the public key given as registered are of two keys.</source>
        <translation>El certificado y la clave pública dados como registrados son de dos claves.</translation>
    </message>
    <message>
        <source>What is registered was given, and is compared itself.</source>
        <translation>Lo registrado se dio, y se compara directamente.</translation>
    </message>
    <message>
        <source>the public half of the key that signs</source>
        <translation>la mitad pública de la clave que firma</translation>
    </message>
    <message>
        <source>The registered key is the one that signs, by your answer.</source>
        <translation>La clave registrada es la que firma, según su respuesta.</translation>
    </message>
    <message>
        <source>Another key is registered than the one that signs, by your answer.</source>
        <translation>Según su respuesta, está registrada otra clave que la que firma.</translation>
    </message>
    <message>
        <source>No key is registered yet, by your answer.</source>
        <translation>Según su respuesta, todavía no hay ninguna clave registrada.</translation>
    </message>
    <message>
        <source>By what you tell, an older key is registered than the one that signs: waiting changes nothing.</source>
        <translation>Según lo que cuenta, está registrada una clave más antigua que la que firma: esperar no cambia nada.</translation>
    </message>
    <message>
        <source>Which key is registered is not known.</source>
        <translation>No se sabe qué clave está registrada.</translation>
    </message>
    <message>
        <source>Which key was given to %1?</source>
        <translation>¿Qué clave se dio a %1?</translation>
    </message>
    <message>
        <source>The public half of the key that signs</source>
        <translation>La mitad pública de la clave que firma</translation>
    </message>
    <message>
        <source>Another key, or an older one</source>
        <translation>Otra clave, o una anterior</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ninguna todavía</translation>
    </message>
    <message>
        <source>A web page came instead of a key set; another check judges that.</source>
        <translation>Llegó una página web en vez de un conjunto de claves; lo juzga otra comprobación.</translation>
    </message>
    <message>
        <source>The key set is longer than what was kept of it. Servers limit what they read of a key URL.</source>
        <translation>El conjunto de claves es más largo que lo que se guardó de él. Los servidores limitan cuánto leen de una URL de claves.</translation>
    </message>
    <message>
        <source>a JWK Set: {&quot;keys&quot;: […]}</source>
        <translation>un JWK Set: {&quot;keys&quot;: […]}</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>ninguna clave</translation>
    </message>
    <message>
        <source>a JWK Set with at least one key</source>
        <translation>un JWK Set con al menos una clave</translation>
    </message>
    <message>
        <source>The key set cannot be used: %1</source>
        <translation>No se puede usar el conjunto de claves: %1</translation>
    </message>
    <message>
        <source>The registered key set was not given.</source>
        <translation>No se dio el conjunto de claves registrado.</translation>
    </message>
    <message>
        <source>The key set is well formed, with %1 keys.</source>
        <translation>El conjunto está bien formado, con %1 claves.</translation>
    </message>
    <message>
        <source>a JWK Set that RFC 7517 allows</source>
        <translation>un JWK Set que RFC 7517 permita</translation>
    </message>
    <message>
        <source>%1 names up to %2</source>
        <translation>%1 indica hasta %2</translation>
    </message>
    <message>
        <source>%1 names no waiting time</source>
        <translation>%1 no indica ningún tiempo de espera</translation>
    </message>
    <message>
        <source>When was the key, or the app, saved at %1?</source>
        <translation>¿Cuándo se guardó la clave, o la aplicación, en %1?</translation>
    </message>
    <message>
        <source>A token was granted: the key is in use.</source>
        <translation>Se concedió un token: la clave está en uso.</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>%1 de antigüedad</translation>
    </message>
    <message>
        <source>When the key was saved is not known; it decides between waiting and searching.</source>
        <translation>No se sabe cuándo se guardó la clave; eso decide entre esperar y buscar.</translation>
    </message>
    <message>
        <source>When the key was saved is not known.</source>
        <translation>No se sabe cuándo se guardó la clave.</translation>
    </message>
    <message>
        <source>%1, and nobody said when the key was saved.</source>
        <translation>%1, y nadie dijo cuándo se guardó la clave.</translation>
    </message>
    <message>
        <source>%1 after this answer: send again, for it says nothing of what is there now.</source>
        <translation>%1 después de esta respuesta: envíe otra vez, pues ella no dice nada de lo que hay ahora.</translation>
    </message>
    <message>
        <source>%1 after this answer, says the case: check the time and its zone.</source>
        <translation>%1 después de esta respuesta, dice el caso: compruebe la hora y su zona.</translation>
    </message>
    <message>
        <source>a time before the answer</source>
        <translation>una hora anterior a la respuesta</translation>
    </message>
    <message>
        <source>%1 %2 before the answer; %3.</source>
        <translation>%1 %2 antes de la respuesta; %3.</translation>
    </message>
    <message>
        <source>older than %1</source>
        <translation>más de %1</translation>
    </message>
    <message>
        <source>%1 %2 before the answer. %3; some people report a day.</source>
        <translation>%1 %2 antes de la respuesta. %3; hay quien cuenta un día.</translation>
    </message>
    <message>
        <source>older than a day</source>
        <translation>más de un día</translation>
    </message>
    <message>
        <source>%1 %2 before the answer; that is longer than %3.</source>
        <translation>%1 %2 antes de la respuesta; es más que %3.</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>un día</translation>
    </message>
    <message>
        <source>%1 %2 before the answer; waiting is no longer an explanation.</source>
        <translation>%1 %2 antes de la respuesta; esperar ya no lo explica.</translation>
    </message>
    <message>
        <source>There is no answer that waiting could explain.</source>
        <translation>No hay respuesta que la espera pueda explicar.</translation>
    </message>
    <message>
        <source>%1 %2 ago; %3.</source>
        <translation>%1 hace %2; %3.</translation>
    </message>
    <message>
        <source>The answer names its reason.</source>
        <translation>La respuesta dice su motivo.</translation>
    </message>
    <message>
        <source>An EC key was uploaded.</source>
        <translation>Se subió una clave EC.</translation>
    </message>
    <message>
        <source>jti is no text.</source>
        <translation>jti no es un texto.</translation>
    </message>
    <message>
        <source>The scopes are in the format of version 1.</source>
        <translation>Los scopes están en el formato de la versión 1.</translation>
    </message>
    <message>
        <source>typ asks for the strict rules, and aud is the token endpoint.</source>
        <translation>typ pide las reglas estrictas, y aud es el punto de token.</translation>
    </message>
    <message>
        <source>No rules with dates are known for this server.</source>
        <translation>No se conocen reglas con fecha para este servidor.</translation>
    </message>
    <message>
        <source>The rule here: %1.</source>
        <translation>La regla aquí: %1.</translation>
    </message>
    <message>
        <source>No rule that held at the time of this request is broken, as far as can be seen.</source>
        <translation>No se incumple ninguna regla vigente al hacer esta solicitud, hasta donde se ve.</translation>
    </message>
    <message>
        <source>The key is published at a URL, not uploaded.</source>
        <translation>La clave está publicada en una dirección, no subida.</translation>
    </message>
    <message>
        <source>%1 takes keys from a key URL only, and this key was handed over.</source>
        <translation>%1 acepta claves solo de una dirección, y esta clave se entregó.</translation>
    </message>
    <message>
        <source>a key URL</source>
        <translation>una dirección de claves</translation>
    </message>
    <message>
        <source>%1 takes keys from a key URL only; whether this set stands at one is not known.</source>
        <translation>%1 acepta claves solo de una dirección; no se sabe si este conjunto está en una.</translation>
    </message>
    <message>
        <source>At the time of this answer %1 still took uploaded keys.</source>
        <translation>En el momento de esta respuesta %1 aún aceptaba claves subidas.</translation>
    </message>
    <message>
        <source>%1 still takes uploaded keys.</source>
        <translation>%1 aún acepta claves subidas.</translation>
    </message>
    <message>
        <source>No rule against uploaded keys is known here.</source>
        <translation>No se conoce aquí ninguna regla contra las claves subidas.</translation>
    </message>
    <message>
        <source>How this key is registered is not known.</source>
        <translation>No se sabe cómo está registrada esta clave.</translation>
    </message>
    <message>
        <source>This key was saved before.</source>
        <translation>Esta clave se guardó antes.</translation>
    </message>
    <message>
        <source>An answer of %1 says nothing of that.</source>
        <translation>Una respuesta %1 no dice nada de eso.</translation>
    </message>
    <message>
        <source>The key was uploaded, and %1 is ending uploaded keys. %2</source>
        <translation>La clave se subió, y %1 está retirando las claves subidas. %2</translation>
    </message>
    <message>
        <source>If this set was uploaded: %1 is ending uploaded keys. %2</source>
        <translation>Si este conjunto se subió: %1 está retirando las claves subidas. %2</translation>
    </message>
    <message>
        <source>an uploaded key</source>
        <translation>una clave subida</translation>
    </message>
    <message>
        <source>The headers of the request were not given.</source>
        <translation>No se dieron las cabeceras de la solicitud.</translation>
    </message>
    <message>
        <source>Accept is what this server wants.</source>
        <translation>Accept es lo que quiere este servidor.</translation>
    </message>
    <message>
        <source>This server wants Accept to be exactly application/json.</source>
        <translation>Este servidor quiere que Accept sea exactamente application/json.</translation>
    </message>
    <message>
        <source>There is no Accept, which is right.</source>
        <translation>No hay Accept, lo cual es correcto.</translation>
    </message>
    <message>
        <source>Accept permits JSON.</source>
        <translation>Accept permite JSON.</translation>
    </message>
    <message>
        <source>Accept asks for FHIR; a token endpoint answers with plain JSON.</source>
        <translation>Accept pide FHIR; un punto de token responde con JSON simple.</translation>
    </message>
    <message>
        <source>Accept does not permit JSON, which is what a token endpoint answers with.</source>
        <translation>Accept no permite JSON, que es con lo que responde un punto de token.</translation>
    </message>
    <message>
        <source>Where the request goes is not known.</source>
        <translation>No se sabe adónde va la solicitud.</translation>
    </message>
    <message>
        <source>The request goes by https.</source>
        <translation>La solicitud va por https.</translation>
    </message>
    <message>
        <source>The server is on this machine, where TLS is not needed.</source>
        <translation>El servidor está en este equipo, donde no hace falta TLS.</translation>
    </message>
    <message>
        <source>The request goes by plain http: servers redirect or refuse it, and everybody on the way can read the assertion.</source>
        <translation>La solicitud va por http simple: los servidores redirigen o rechazan, y cualquiera en el camino puede leer la aserción.</translation>
    </message>
    <message>
        <source>client_assertion_type is empty.</source>
        <translation>client_assertion_type está vacío.</translation>
    </message>
    <message>
        <source>client_assertion_type has a blank or line break around its value.</source>
        <translation>client_assertion_type tiene un espacio o salto de línea alrededor de su valor.</translation>
    </message>
    <message>
        <source>client_assertion_type has quotes around its value.</source>
        <translation>client_assertion_type tiene comillas alrededor de su valor.</translation>
    </message>
    <message>
        <source>client_assertion_type is not written in lower case.</source>
        <translation>client_assertion_type no está en minúsculas.</translation>
    </message>
    <message>
        <source>client_assertion_type names a grant; the value with client-assertion-type belongs here.</source>
        <translation>client_assertion_type nombra una concesión; aquí va el valor con client-assertion-type.</translation>
    </message>
    <message>
        <source>client_assertion_type says that the assertion is SAML; it is a JWT.</source>
        <translation>client_assertion_type dice que la aserción es SAML; es un JWT.</translation>
    </message>
    <message>
        <source>client_assertion_type is a short name; the whole URN belongs here.</source>
        <translation>client_assertion_type es un nombre corto; aquí va la URN entera.</translation>
    </message>
    <message>
        <source>client_assertion_type is misspelt; it is compared character by character.</source>
        <translation>client_assertion_type está mal escrito; se compara carácter por carácter.</translation>
    </message>
    <message>
        <source>client_assertion_type is not the name of a JWT assertion.</source>
        <translation>client_assertion_type no es el nombre de una aserción JWT.</translation>
    </message>
    <message>
        <source>There is no form to read.</source>
        <translation>No hay formulario que leer.</translation>
    </message>
    <message>
        <source>The form carries no assertion; another check judges that.</source>
        <translation>El formulario no lleva aserción; lo juzga otra comprobación.</translation>
    </message>
    <message>
        <source>client_assertion_type is in the URL; another check judges that.</source>
        <translation>client_assertion_type está en la URL; lo juzga otra comprobación.</translation>
    </message>
    <message>
        <source>client_assertion_type is missing.</source>
        <translation>Falta client_assertion_type.</translation>
    </message>
    <message>
        <source>The request takes client_assertion_type from a variable.</source>
        <translation>La solicitud toma client_assertion_type de una variable.</translation>
    </message>
    <message>
        <source>client_assertion_type is right.</source>
        <translation>client_assertion_type es correcto.</translation>
    </message>
    <message>
        <source>client_assertion_type was encoded twice; another check judges that.</source>
        <translation>client_assertion_type se codificó dos veces; lo juzga otra comprobación.</translation>
    </message>
    <message>
        <source>This server takes the ID and the secret from a header, and needs no form.</source>
        <translation>Este servidor toma el ID y el secreto de una cabecera, y no necesita formulario.</translation>
    </message>
    <message>
        <source>The request has no body.</source>
        <translation>La solicitud no tiene cuerpo.</translation>
    </message>
    <message>
        <source>The header says form, and the body is written as %1.</source>
        <translation>La cabecera dice formulario, y el cuerpo está escrito como %1.</translation>
    </message>
    <message>
        <source>The body is sent as %1; a token request must be a form.</source>
        <translation>El cuerpo se envía como %1; una solicitud de token debe ser un formulario.</translation>
    </message>
    <message>
        <source>The request has no Content-Type.</source>
        <translation>La solicitud no tiene Content-Type.</translation>
    </message>
    <message>
        <source>The body is declared as %1; a token request must be a form.</source>
        <translation>El cuerpo se declara como %1; una solicitud de token debe ser un formulario.</translation>
    </message>
    <message>
        <source>The Content-Type has more than the type; this server compares it exactly.</source>
        <translation>Content-Type tiene más que el tipo; este servidor lo compara exactamente.</translation>
    </message>
    <message>
        <source>The Content-Type is not written in lower case; this server compares it as text.</source>
        <translation>Content-Type no está en minúsculas; este servidor lo compara como texto.</translation>
    </message>
    <message>
        <source>The body is a form; what stands behind the type does no harm here.</source>
        <translation>El cuerpo es un formulario; lo que sigue al tipo no hace daño aquí.</translation>
    </message>
    <message>
        <source>The body is a form.</source>
        <translation>El cuerpo es un formulario.</translation>
    </message>
    <message>
        <source>The body of the request was not given.</source>
        <translation>No se dio el cuerpo de la solicitud.</translation>
    </message>
    <message>
        <source>The form has no client_id.</source>
        <translation>El formulario no tiene client_id.</translation>
    </message>
    <message>
        <source>The request takes client_id from a variable.</source>
        <translation>La solicitud toma client_id de una variable.</translation>
    </message>
    <message>
        <source>The assertion names no client to compare with.</source>
        <translation>La aserción no nombra ningún cliente con que comparar.</translation>
    </message>
    <message>
        <source>client_id is the client ID of this case.</source>
        <translation>client_id es el ID de cliente de este caso.</translation>
    </message>
    <message>
        <source>client_id is another one than that of this case.</source>
        <translation>client_id es otro que el de este caso.</translation>
    </message>
    <message>
        <source>client_id names the client of the assertion.</source>
        <translation>client_id nombra al cliente de la aserción.</translation>
    </message>
    <message>
        <source>The parameter client_id has a blank or line break that sub does not have.</source>
        <translation>El parámetro client_id tiene un espacio o salto de línea que sub no tiene.</translation>
    </message>
    <message>
        <source>The parameter client_id is a template that was not filled in.</source>
        <translation>El parámetro client_id es una plantilla sin rellenar.</translation>
    </message>
    <message>
        <source>The parameter client_id names another client than the assertion.</source>
        <translation>El parámetro client_id nombra otro cliente que la aserción.</translation>
    </message>
    <message>
        <source>There is no form with an assertion.</source>
        <translation>No hay formulario con una aserción.</translation>
    </message>
    <message>
        <source>The form has a client_id.</source>
        <translation>El formulario tiene client_id.</translation>
    </message>
    <message>
        <source>client_id as a parameter, equal to sub</source>
        <translation>client_id como parámetro, igual a sub</translation>
    </message>
    <message>
        <source>The form has no client_id; Spring needs it besides the assertion.</source>
        <translation>El formulario no tiene client_id; Spring lo necesita además de la aserción.</translation>
    </message>
    <message>
        <source>The form has no client_id; %1 names that among its reasons.</source>
        <translation>El formulario no tiene client_id; %1 lo nombra entre sus motivos.</translation>
    </message>
    <message>
        <source>The form has no client_id, which is optional.</source>
        <translation>El formulario no tiene client_id, que es opcional.</translation>
    </message>
    <message>
        <source>The answer is about a parameter, and some servers want client_id besides the assertion.</source>
        <translation>La respuesta trata de un parámetro, y algunos servidores quieren client_id además de la aserción.</translation>
    </message>
    <message>
        <source>every name and value encoded once</source>
        <translation>cada nombre y valor codificado una vez</translation>
    </message>
    <message>
        <source>The parameters are joined by &amp;amp; as in HTML; only &amp; separates them.</source>
        <translation>Los parámetros van unidos por &amp;amp; como en HTML; solo &amp; los separa.</translation>
    </message>
    <message>
        <source>The whole form was encoded, with its signs = and &amp;.</source>
        <translation>Se codificó el formulario entero, con sus signos = y &amp;.</translation>
    </message>
    <message>
        <source>The form begins with a question mark, which becomes a part of the first name.</source>
        <translation>El formulario empieza con un signo de interrogación, que pasa a formar parte del primer nombre.</translation>
    </message>
    <message>
        <source>The parameters are joined by semicolons; only &amp; separates them.</source>
        <translation>Los parámetros están unidos con punto y coma; solo &amp; los separa.</translation>
    </message>
    <message>
        <source>The parameters are joined by line breaks; only &amp; separates them.</source>
        <translation>Los parámetros están unidos por saltos de línea; solo &amp; los separa.</translation>
    </message>
    <message>
        <source>There are blanks around the names of parameters; they become a part of them.</source>
        <translation>Hay espacios alrededor de los nombres de los parámetros; pasan a formar parte de ellos.</translation>
    </message>
    <message>
        <source>The parameter %1 was encoded twice.</source>
        <translation>El parámetro %1 se codificó dos veces.</translation>
    </message>
    <message>
        <source>A percent sign without two hex digits stands in %1.</source>
        <translation>En %1 hay un signo de porcentaje sin dos cifras hexadecimales.</translation>
    </message>
    <message>
        <source>The body ends with a line break, which becomes a part of %1.</source>
        <translation>El cuerpo termina con un salto de línea, que pasa a ser parte de %1.</translation>
    </message>
    <message>
        <source>a line break at the end</source>
        <translation>un salto de línea al final</translation>
    </message>
    <message>
        <source>The value of %1 holds signs that a form encodes; most servers read it all the same.</source>
        <translation>El valor de %1 contiene signos que un formulario codifica; la mayoría de los servidores lo leen igual.</translation>
    </message>
    <message>
        <source>%1 stands where the name of a parameter is expected: a sign in the value before it was not encoded.</source>
        <translation>%1 está donde se espera el nombre de un parámetro: un signo del valor anterior no se codificó.</translation>
    </message>
    <message>
        <source>Names and values of the form are encoded once.</source>
        <translation>Los nombres y valores del formulario están codificados una vez.</translation>
    </message>
    <message>
        <source>grant_type is not in the form; another check judges that.</source>
        <translation>grant_type no está en el formulario; lo juzga otra comprobación.</translation>
    </message>
    <message>
        <source>The name of grant_type is written %1.</source>
        <translation>El nombre de grant_type está escrito %1.</translation>
    </message>
    <message>
        <source>grant_type is missing.</source>
        <translation>Falta grant_type.</translation>
    </message>
    <message>
        <source>The request takes grant_type from a variable.</source>
        <translation>La solicitud toma grant_type de una variable.</translation>
    </message>
    <message>
        <source>This server takes the JWT as the grant itself.</source>
        <translation>Este servidor toma el JWT como la concesión misma.</translation>
    </message>
    <message>
        <source>The form is that of another grant, %1, and has what belongs to it.</source>
        <translation>El formulario es de otro tipo de concesión, %1, y tiene lo que le corresponde.</translation>
    </message>
    <message>
        <source>grant_type is client_credentials.</source>
        <translation>grant_type es client_credentials.</translation>
    </message>
    <message>
        <source>This address opens a sign-in in a browser; its parameters belong in the URL. It asks for no token.</source>
        <translation>Esta dirección abre un inicio de sesión en el navegador; sus parámetros van en la URL. No pide ningún token.</translation>
    </message>
    <message>
        <source>The method of the request is not known.</source>
        <translation>No se conoce el método de la solicitud.</translation>
    </message>
    <message>
        <source>The request is a POST.</source>
        <translation>La solicitud es un POST.</translation>
    </message>
    <message>
        <source>The method is written %1; methods are compared exactly.</source>
        <translation>El método está escrito %1; los métodos se comparan exactamente.</translation>
    </message>
    <message>
        <source>The request is a %1; a token request must be a POST.</source>
        <translation>La solicitud es un %1; una solicitud de token debe ser un POST.</translation>
    </message>
    <message>
        <source>This server takes the secret and the signed JWT together, or one as the other.</source>
        <translation>Este servidor toma el secreto y el JWT firmado juntos, o uno como el otro.</translation>
    </message>
    <message>
        <source>client_assertion, and no secret</source>
        <translation>client_assertion, y ningún secreto</translation>
    </message>
    <message>
        <source>The private key itself was sent as client_secret: make a new key pair, and treat this one as leaked.</source>
        <translation>La clave privada misma se envió como client_secret: cree un par de claves nuevo, y dé este por filtrado.</translation>
    </message>
    <message>
        <source>The JWT is sent as client_secret; it belongs in client_assertion.</source>
        <translation>El JWT se envía como client_secret; va en client_assertion.</translation>
    </message>
    <message>
        <source>a JWT in client_secret</source>
        <translation>un JWT en client_secret</translation>
    </message>
    <message>
        <source>What follows Basic in the Authorization header is not base64 of an ID, a colon and a secret.</source>
        <translation>Lo que sigue a Basic en la cabecera Authorization no es base64 de un ID, dos puntos y un secreto.</translation>
    </message>
    <message>
        <source>Authorization: Basic …</source>
        <translation>Authorization: Basic …</translation>
    </message>
    <message>
        <source>base64 of id:secret, or no such header</source>
        <translation>base64 de id:secret, o ninguna cabecera así</translation>
    </message>
    <message>
        <source>No secret is sent.</source>
        <translation>No se envía ningún secreto.</translation>
    </message>
    <message>
        <source>There is an assertion as well; another check judges that.</source>
        <translation>También hay una aserción; lo juzga otra comprobación.</translation>
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
        <translation>El servidor rechazó un secreto de cliente: es erróneo, caducó, o está codificado de otro modo que el esperado.</translation>
    </message>
    <message>
        <source>the secret of this client</source>
        <translation>el secreto de este cliente</translation>
    </message>
    <message>
        <source>A client secret is sent; whether it is right cannot be seen from here.</source>
        <translation>Se envía un secreto de cliente; desde aquí no se ve si es correcto.</translation>
    </message>
    <message>
        <source>A client secret is sent in place of an assertion.</source>
        <translation>Se envía un secreto de cliente en lugar de una aserción.</translation>
    </message>
    <message>
        <source>the assertion alone</source>
        <translation>la aserción sola</translation>
    </message>
    <message>
        <source>The request authenticates in two ways at once: with an assertion and with HTTP Basic.</source>
        <translation>La solicitud se autentica de dos modos a la vez: con una aserción y con HTTP Basic.</translation>
    </message>
    <message>
        <source>The request authenticates in two ways at once: with an assertion and with a secret.</source>
        <translation>La solicitud se autentica de dos modos a la vez: con una aserción y con un secreto.</translation>
    </message>
    <message>
        <source>an assertion and Authorization: Basic</source>
        <translation>una aserción y Authorization: Basic</translation>
    </message>
    <message>
        <source>an assertion and client_secret</source>
        <translation>una aserción y client_secret</translation>
    </message>
    <message>
        <source>An empty client_secret is sent besides the assertion; some servers count it as a second way of authenticating.</source>
        <translation>Además de la aserción se envía un client_secret vacío; algunos servidores lo cuentan como segundo modo de autenticación.</translation>
    </message>
    <message>
        <source>client_secret, empty</source>
        <translation>client_secret, vacío</translation>
    </message>
    <message>
        <source>An Authorization header is sent besides the assertion; some servers then look at it alone.</source>
        <translation>Además de la aserción se envía una cabecera Authorization; algunos servidores entonces solo miran esa.</translation>
    </message>
    <message>
        <source>Authorization: %1 …</source>
        <translation>Authorization: %1 …</translation>
    </message>
    <message>
        <source>The request authenticates in one way only.</source>
        <translation>La solicitud se autentica de un solo modo.</translation>
    </message>
    <message>
        <source>all parameters in the form, none in the URL or a header</source>
        <translation>todos los parámetros en el formulario, ninguno en la URL o en una cabecera</translation>
    </message>
    <message>
        <source>A request of this method has its parameters in the URL; another check judges the method.</source>
        <translation>Una solicitud con este método lleva sus parámetros en la URL; el método lo juzga otra comprobación.</translation>
    </message>
    <message>
        <source>Parameters stand in the URL besides the form; logs keep what stands there.</source>
        <translation>Además del formulario hay parámetros en la URL; los registros guardan lo que está ahí.</translation>
    </message>
    <message>
        <source>Parameters stand in the URL, where most token servers do not look for them; but nothing shows that this is what failed here.</source>
        <translation>Hay parámetros en la URL, donde la mayoría de los servidores de tokens no los buscan; pero nada muestra que eso haya fallado aquí.</translation>
    </message>
    <message>
        <source>Parameters stand in the URL, where token servers do not look for them and logs keep them.</source>
        <translation>Hay parámetros en la URL, donde los servidores no los buscan y los registros los guardan.</translation>
    </message>
    <message>
        <source>A JWT stands in the Authorization header besides the one in the form.</source>
        <translation>En la cabecera Authorization hay un JWT además del que está en el formulario.</translation>
    </message>
    <message>
        <source>Authorization: Bearer …</source>
        <translation>Authorization: Bearer …</translation>
    </message>
    <message>
        <source>The assertion is in the Authorization header; it belongs in client_assertion.</source>
        <translation>La aserción está en la cabecera Authorization; va en client_assertion.</translation>
    </message>
    <message>
        <source>The parameter %1 is sent as a header.</source>
        <translation>El parámetro %1 se envía como cabecera.</translation>
    </message>
    <message>
        <source>A header has the name of a parameter; the form is whole without it.</source>
        <translation>Una cabecera lleva el nombre de un parámetro; el formulario está completo sin ella.</translation>
    </message>
    <message>
        <source>No parameter stands in the URL or in a header.</source>
        <translation>Ningún parámetro está en la URL ni en una cabecera.</translation>
    </message>
    <message>
        <source>The parameter %1 is in the form and in the URL.</source>
        <translation>El parámetro %1 está en el formulario y en la URL.</translation>
    </message>
    <message>
        <source>The parameter %1 comes twice, with the same value.</source>
        <translation>El parámetro %1 aparece dos veces, con el mismo valor.</translation>
    </message>
    <message>
        <source>The parameter %1 comes twice, with different values.</source>
        <translation>El parámetro %1 aparece dos veces, con valores distintos.</translation>
    </message>
    <message>
        <source>each parameter once</source>
        <translation>cada parámetro una vez</translation>
    </message>
    <message>
        <source>No parameter comes twice.</source>
        <translation>Ningún parámetro aparece dos veces.</translation>
    </message>
    <message>
        <source>The request goes to the FHIR base, not to the token endpoint.</source>
        <translation>La solicitud va a la base FHIR, no al punto de token.</translation>
    </message>
    <message>
        <source>The request goes to a discovery document, not to the token endpoint.</source>
        <translation>La solicitud va a un documento de descubrimiento, no al punto de token.</translation>
    </message>
    <message>
        <source>The request goes to the authorization endpoint, not to the token endpoint.</source>
        <translation>La solicitud va al punto de autorización, no al punto de token.</translation>
    </message>
    <message>
        <source>The request goes to the issuer, not to the token endpoint.</source>
        <translation>La solicitud va al emisor, no al punto de token.</translation>
    </message>
    <message>
        <source>The request goes to the address of a key set, not to the token endpoint.</source>
        <translation>La solicitud va a la dirección de un conjunto de claves, no al punto de token.</translation>
    </message>
    <message>
        <source>The request goes to another endpoint of the server, not to the token endpoint.</source>
        <translation>La solicitud va a otro punto del servidor, no al punto de token.</translation>
    </message>
    <message>
        <source>The request goes to the token endpoint with a slash too many.</source>
        <translation>La solicitud va al punto de token con una barra de más.</translation>
    </message>
    <message>
        <source>The request goes to the token endpoint without its slash at the end.</source>
        <translation>La solicitud va al punto de token sin su barra final.</translation>
    </message>
    <message>
        <source>The request goes by %1; the token endpoint is %2.</source>
        <translation>La solicitud va por %1; el punto de token es %2.</translation>
    </message>
    <message>
        <source>The address differs from the token endpoint in upper and lower case.</source>
        <translation>La dirección difiere del punto de token en mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>The address differs from the token endpoint in the port.</source>
        <translation>La dirección difiere del punto de token en el puerto.</translation>
    </message>
    <message>
        <source>The request goes to another path than the token endpoint.</source>
        <translation>La solicitud va a otra ruta que el punto de token.</translation>
    </message>
    <message>
        <source>The request goes to another environment than the token endpoint belongs to.</source>
        <translation>La solicitud va a otro entorno que el del punto de token.</translation>
    </message>
    <message>
        <source>The request goes to another host than the token endpoint.</source>
        <translation>La solicitud va a otro host que el punto de token.</translation>
    </message>
    <message>
        <source>The request goes to another address than the token endpoint.</source>
        <translation>La solicitud va a otra dirección que el punto de token.</translation>
    </message>
    <message>
        <source>The address of the request is not known.</source>
        <translation>No se conoce la dirección de la solicitud.</translation>
    </message>
    <message>
        <source>Where the request went is not known.</source>
        <translation>No se sabe adónde fue la solicitud.</translation>
    </message>
    <message>
        <source>The address is a template that was not filled in.</source>
        <translation>La dirección es una plantilla sin rellenar.</translation>
    </message>
    <message>
        <source>the token endpoint of discovery</source>
        <translation>el punto de token del descubrimiento</translation>
    </message>
    <message>
        <source>The request goes to the token endpoint.</source>
        <translation>La solicitud va al punto de token.</translation>
    </message>
    <message>
        <source>The request goes to the token endpoint, with its port written out.</source>
        <translation>La solicitud va al punto de token, con su puerto escrito.</translation>
    </message>
    <message>
        <source>The request goes to the token endpoint, with the tenant named otherwise.</source>
        <translation>La solicitud va al punto de token, solo que el inquilino se nombra de otra forma.</translation>
    </message>
    <message>
        <source>The token endpoint is not known: its discovery document names it.</source>
        <translation>No se conoce el punto de token: lo nombra su documento de descubrimiento.</translation>
    </message>
    <message>
        <source>Nothing in its form speaks against this address.</source>
        <translation>Nada en su forma habla contra esta dirección.</translation>
    </message>
    <message>
        <source>no resource, or one that the server knows</source>
        <translation>ningún resource, o uno que el servidor conozca</translation>
    </message>
    <message>
        <source>The server refuses the resource that was asked for (invalid_target).</source>
        <translation>El servidor rechaza el resource pedido (invalid_target).</translation>
    </message>
    <message>
        <source>invalid_target</source>
        <translation>invalid_target</translation>
    </message>
    <message>
        <source>The request itself was not given, so this could not be checked.</source>
        <translation>No se dio la solicitud, así que no se pudo comprobar.</translation>
    </message>
    <message>
        <source>The request names no resource.</source>
        <translation>La solicitud no nombra ningún resource.</translation>
    </message>
    <message>
        <source>resource must be an absolute address without a fragment.</source>
        <translation>resource debe ser una dirección absoluta sin fragmento.</translation>
    </message>
    <message>
        <source>Entra takes the resource as a scope that ends with /.default.</source>
        <translation>Entra toma el recurso como un scope que termina en /.default.</translation>
    </message>
    <message>
        <source>SMART knows no parameter resource; some servers refuse one that they do not know.</source>
        <translation>SMART no conoce el parámetro resource; algunos servidores rechazan uno que no conocen.</translation>
    </message>
    <message>
        <source>The request takes its scope from a variable.</source>
        <translation>La solicitud toma su scope de una variable.</translation>
    </message>
    <message>
        <source>The request asks for a scope.</source>
        <translation>La solicitud pide un scope.</translation>
    </message>
    <message>
        <source>No scope was given.</source>
        <translation>No se dio ningún scope.</translation>
    </message>
    <message>
        <source>The form is that of another grant, which names its scope elsewhere.</source>
        <translation>El formulario es de otro tipo de concesión, que indica su scope en otro lugar.</translation>
    </message>
    <message>
        <source>This server needs no scope.</source>
        <translation>Este servidor no necesita ningún scope.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>at least one system/ scope</source>
        <translation>al menos un scope system/</translation>
    </message>
    <message>
        <source>The request asks for no scope, and the server refuses that.</source>
        <translation>La solicitud no pide ningún scope, y el servidor lo rechaza.</translation>
    </message>
    <message>
        <source>The request asks for no scope; whether this server needs one is not known.</source>
        <translation>La solicitud no pide ningún scope; no se sabe si este servidor lo necesita.</translation>
    </message>
    <message>
        <source>The request asks for no scope; %1 wants one.</source>
        <translation>La solicitud no pide ningún scope; %1 quiere uno.</translation>
    </message>
    <message>
        <source>The request asks for no scope.</source>
        <translation>La solicitud no pide ningún scope.</translation>
    </message>
    <message>
        <source>No scope is asked for.</source>
        <translation>No se pide ningún scope.</translation>
    </message>
    <message>
        <source>The scope is the one that this server knows.</source>
        <translation>El scope es el que conoce este servidor.</translation>
    </message>
    <message>
        <source>%1 takes one scope only.</source>
        <translation>%1 acepta un solo scope.</translation>
    </message>
    <message>
        <source>The scope has the form that Entra takes.</source>
        <translation>El scope tiene la forma que acepta Entra.</translation>
    </message>
    <message>
        <source>Entra takes one scope for a service: the resource, then /.default.</source>
        <translation>Entra acepta un scope para un servicio: el recurso, luego /.default.</translation>
    </message>
    <message>
        <source>A scope that ends with /.default is for Microsoft Entra.</source>
        <translation>Un scope que termina en /.default es para Microsoft Entra.</translation>
    </message>
    <message>
        <source>The scope is not well formed; another check judges that.</source>
        <translation>El scope no está bien formado; eso lo juzga otra comprobación.</translation>
    </message>
    <message>
        <source>Epic gives the scopes of the app, whatever is asked for.</source>
        <translation>Epic da los scopes de la aplicación, se pida lo que se pida.</translation>
    </message>
    <message>
        <source>This server gives only system/ scopes.</source>
        <translation>Este servidor solo da scopes system/.</translation>
    </message>
    <message>
        <source>This server gives only scopes that read.</source>
        <translation>Este servidor solo da scopes de lectura.</translation>
    </message>
    <message>
        <source>A scope of a signed-in user is asked for; a backend service has none.</source>
        <translation>Se pide un scope de usuario conectado; un servicio de backend no lo tiene.</translation>
    </message>
    <message>
        <source>Bulk requests need system/Group.read here; requests for single patients must not have it.</source>
        <translation>Las peticiones masivas necesitan aquí system/Group.read; las de un solo paciente no deben tenerlo.</translation>
    </message>
    <message>
        <source>The server&apos;s discovery knows only SMART v1 scopes, and this one is v2.</source>
        <translation>El descubrimiento del servidor solo conoce scopes SMART v1, y este es v2.</translation>
    </message>
    <message>
        <source>The server&apos;s discovery knows only SMART v2 scopes, and this one is v1.</source>
        <translation>El descubrimiento del servidor solo conoce scopes SMART v2, y este es v1.</translation>
    </message>
    <message>
        <source>Nothing speaks against these scopes at this server.</source>
        <translation>Nada habla contra estos scopes en este servidor.</translation>
    </message>
    <message>
        <source>This server has scopes of its own; another check judges them.</source>
        <translation>Este servidor tiene scopes propios; los juzga otra comprobación.</translation>
    </message>
    <message>
        <source>The scopes are well formed.</source>
        <translation>Los scopes están bien formados.</translation>
    </message>
    <message>
        <source>The address names no tenant or realm.</source>
        <translation>La dirección no nombra ningún inquilino ni realm.</translation>
    </message>
    <message>
        <source>The tenant or realm in the address is a placeholder that was not filled in.</source>
        <translation>El inquilino o realm de la dirección es un marcador sin rellenar.</translation>
    </message>
    <message>
        <source>the name of the tenant or realm</source>
        <translation>el nombre del inquilino o realm</translation>
    </message>
    <message>
        <source>The tenant or realm looks like a placeholder, yet it answered.</source>
        <translation>El inquilino o realm parece un marcador de posición, pero respondió.</translation>
    </message>
    <message>
        <source>The address names no tenant of its own; a service without a user needs one.</source>
        <translation>La dirección no nombra un inquilino propio; un servicio sin usuario necesita uno.</translation>
    </message>
    <message>
        <source>the ID or domain of the tenant</source>
        <translation>el ID o dominio del inquilino</translation>
    </message>
    <message>
        <source>The tenant in the address is not an ID of 32 hex digits.</source>
        <translation>El inquilino de la dirección no es un ID de 32 cifras hexadecimales.</translation>
    </message>
    <message>
        <source>the tenant of discovery</source>
        <translation>el inquilino del descubrimiento</translation>
    </message>
    <message>
        <source>The token endpoint names another tenant than the FHIR base.</source>
        <translation>El punto de token nombra otro inquilino que la base FHIR.</translation>
    </message>
    <message>
        <source>The address names a tenant or realm.</source>
        <translation>La dirección nombra un inquilino o realm.</translation>
    </message>
    <message>
        <source>The server itself failed (HTTP %1).</source>
        <translation>Falló el servidor mismo (HTTP %1).</translation>
    </message>
    <message>
        <source>an answer of the token endpoint</source>
        <translation>una respuesta del punto de token</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What answered asks for %1, as no token endpoint does.</source>
        <translation>Lo que respondió pide %1, como no hace ningún punto de token.</translation>
    </message>
    <message>
        <source>The server refuses because there were too many requests.</source>
        <translation>El servidor rechaza porque hubo demasiadas solicitudes.</translation>
    </message>
    <message>
        <source>A network on the way wants a sign-in first (HTTP 511).</source>
        <translation>Una red en el camino exige primero iniciar sesión (HTTP 511).</translation>
    </message>
    <message>
        <source>The answer is invalid_client; what else it says was not kept.</source>
        <translation>La respuesta es invalid_client; lo demás que dice no se conservó.</translation>
    </message>
    <message>
        <source>The answer is invalid_client and says no more: every fault of the client&apos;s authentication looks like this.</source>
        <translation>La respuesta es invalid_client y no dice más: todo fallo de autenticación del cliente se ve así.</translation>
    </message>
    <message>
        <source>The answer is invalid_client: the client&apos;s authentication failed.</source>
        <translation>La respuesta es invalid_client: falló la autenticación del cliente.</translation>
    </message>
    <message>
        <source>The server asks for a name and a secret (WWW-Authenticate: Basic).</source>
        <translation>El servidor pide un nombre y un secreto (WWW-Authenticate: Basic).</translation>
    </message>
    <message>
        <source>The client is known, but may not get a token for a secret here.</source>
        <translation>El cliente es conocido, pero aquí no puede obtener un token con un secreto.</translation>
    </message>
    <message>
        <source>a signed assertion (private_key_jwt)</source>
        <translation>una aserción firmada (private_key_jwt)</translation>
    </message>
    <message>
        <source>The client is known, but may not use this grant here.</source>
        <translation>El cliente es conocido, pero aquí no puede usar esta concesión.</translation>
    </message>
    <message>
        <source>an app that is activated for this grant</source>
        <translation>una aplicación activada para esta concesión</translation>
    </message>
    <message>
        <source>The server says that it failed itself.</source>
        <translation>El servidor dice que él mismo falló.</translation>
    </message>
    <message>
        <source>an answer that judges the request</source>
        <translation>una respuesta que juzgue la solicitud</translation>
    </message>
    <message>
        <source>The server redirects; another check judges that.</source>
        <translation>El servidor redirige; lo juzga otra comprobación.</translation>
    </message>
    <message>
        <source>The answer is no OAuth answer.</source>
        <translation>La respuesta no es de OAuth.</translation>
    </message>
    <message>
        <source>The code %1 is none of RFC 6749.</source>
        <translation>El código %1 no está en RFC 6749.</translation>
    </message>
    <message>
        <source>invalid_scope comes only after the client was authenticated: key, signature and times are right.</source>
        <translation>invalid_scope solo viene tras autenticarse el cliente: clave, firma y horas son correctas.</translation>
    </message>
    <message>
        <source>unauthorized_client means that the client was recognised and may not do this: key, signature and times are right.</source>
        <translation>unauthorized_client significa que se reconoció al cliente y no puede hacer esto: clave, firma y horas son correctas.</translation>
    </message>
    <message>
        <source>unsupported_grant_type is about the form alone, not about the client or its key.</source>
        <translation>unsupported_grant_type trata solo del formulario, no del cliente ni de su clave.</translation>
    </message>
    <message>
        <source>access_denied is about what the client may do, and hardly about its key or its assertion.</source>
        <translation>access_denied trata de lo que el cliente puede hacer, y apenas de su clave o su aserción.</translation>
    </message>
    <message>
        <source>Status 429 has one meaning: too many requests.</source>
        <translation>El estado 429 tiene un solo significado: demasiadas solicitudes.</translation>
    </message>
    <message>
        <source>Status %1 without an OAuth answer: the server did not get as far as judging the client.</source>
        <translation>Estado %1 sin respuesta de OAuth: el servidor no llegó a juzgar al cliente.</translation>
    </message>
    <message>
        <source>Status 404 without an OAuth answer: nothing was judged at this address.</source>
        <translation>Estado 404 sin respuesta de OAuth: en esta dirección no se juzgó nada.</translation>
    </message>
    <message>
        <source>Status 405 is about the method and the address: no client was judged.</source>
        <translation>El estado 405 trata del método y de la dirección: no se juzgó a ningún cliente.</translation>
    </message>
    <message>
        <source>Status %1 is about the form of the request: no client was judged.</source>
        <translation>El estado %1 trata de la forma de la solicitud: no se juzgó a ningún cliente.</translation>
    </message>
    <message>
        <source>A FHIR resource is no answer of OAuth: most likely no token endpoint judged the client.</source>
        <translation>Un recurso FHIR no es una respuesta de OAuth: lo más probable es que ningún punto de token haya juzgado al cliente.</translation>
    </message>
    <message>
        <source>A web page is no answer of OAuth: most likely no token endpoint judged the client.</source>
        <translation>Una página web no es una respuesta de OAuth: lo más probable es que ningún punto de token haya juzgado al cliente.</translation>
    </message>
    <message>
        <source>An answer without the JSON of OAuth is hardly one in which a client was judged.</source>
        <translation>Una respuesta sin el JSON de OAuth difícilmente es una en la que se haya juzgado a un cliente.</translation>
    </message>
    <message>
        <source>invalid_client is about authenticating: the server was reached, and the scope was not looked at yet.</source>
        <translation>invalid_client trata de la autenticación: se llegó al servidor, y aún no se miró el scope.</translation>
    </message>
    <message>
        <source>This answer excludes nothing by itself.</source>
        <translation>Esta respuesta no excluye nada por sí misma.</translation>
    </message>
    <message>
        <source>The answer has no token_type.</source>
        <translation>La respuesta no tiene token_type.</translation>
    </message>
    <message>
        <source>The token is of another type than bearer: an API call with Bearer may fail.</source>
        <translation>El token es de otro tipo que bearer: una llamada a la API con Bearer puede fallar.</translation>
    </message>
    <message>
        <source>The answer does not say which scope was granted.</source>
        <translation>La respuesta no dice qué scope se concedió.</translation>
    </message>
    <message>
        <source>no scope</source>
        <translation>ningún scope</translation>
    </message>
    <message>
        <source>Less was granted than asked for: %1 is missing.</source>
        <translation>Se concedió menos de lo pedido: falta %1.</translation>
    </message>
    <message>
        <source>an empty scope</source>
        <translation>un scope vacío</translation>
    </message>
    <message>
        <source>a number of seconds</source>
        <translation>un número de segundos</translation>
    </message>
    <message>
        <source>The answer does not say how long the token holds (expires_in).</source>
        <translation>La respuesta no dice cuánto vale el token (expires_in).</translation>
    </message>
    <message>
        <source>expires_in is no number: many clients cannot read it.</source>
        <translation>expires_in no es un número: muchos clientes no pueden leerlo.</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>ningún número</translation>
    </message>
    <message>
        <source>By expires_in the token has expired already.</source>
        <translation>Según expires_in, el token ya ha caducado.</translation>
    </message>
    <message>
        <source>The token holds for %1; SMART wants no more than five minutes.</source>
        <translation>El token vale %1; SMART no quiere más de cinco minutos.</translation>
    </message>
    <message>
        <source>A refresh token came with it, which a backend service should not get.</source>
        <translation>Llegó además un token de refresco, que un servicio de backend no debería recibir.</translation>
    </message>
    <message>
        <source>no refresh token</source>
        <translation>ningún token de refresco</translation>
    </message>
    <message>
        <source>No token was granted.</source>
        <translation>No se concedió ningún token.</translation>
    </message>
    <message>
        <source>The answer grants what was asked for, in the form that SMART prescribes.</source>
        <translation>La respuesta concede lo que se pidió, en la forma que SMART prescribe.</translation>
    </message>
    <message>
        <source>a JSON object with access_token or error</source>
        <translation>un objeto JSON con access_token o error</translation>
    </message>
    <message>
        <source>The answer has the form that OAuth prescribes.</source>
        <translation>La respuesta tiene la forma que prescribe OAuth.</translation>
    </message>
    <message>
        <source>an empty body</source>
        <translation>un cuerpo vacío</translation>
    </message>
    <message>
        <source>The answer is longer than what was kept of it: its form cannot be told.</source>
        <translation>La respuesta es más larga que lo que se conservó de ella: no se puede saber su forma.</translation>
    </message>
    <message>
        <source>The answer is longer than what was kept of it; only its code could be read.</source>
        <translation>La respuesta es más larga que lo que se conservó de ella; solo se pudo leer su código.</translation>
    </message>
    <message>
        <source>The answer breaks off before its JSON ends; only its code could be read.</source>
        <translation>La respuesta se corta antes de que termine su JSON; solo se pudo leer su código.</translation>
    </message>
    <message>
        <source>The status says what happened.</source>
        <translation>El estado dice qué pasó.</translation>
    </message>
    <message>
        <source>A web page of a proxy or firewall came back, not an answer of a token endpoint.</source>
        <translation>Volvió una página web de un proxy o cortafuegos, no la respuesta de un punto de token.</translation>
    </message>
    <message>
        <source>A web page came back, not an answer of a token endpoint.</source>
        <translation>Volvió una página web, no la respuesta de un punto de token.</translation>
    </message>
    <message>
        <source>The answer has no body.</source>
        <translation>La respuesta no tiene cuerpo.</translation>
    </message>
    <message>
        <source>The answer is not the JSON that OAuth prescribes.</source>
        <translation>La respuesta no es el JSON que prescribe OAuth.</translation>
    </message>
    <message>
        <source>The server says something that is not in the collection of known texts.</source>
        <translation>El servidor dice algo que no está en la colección de textos conocidos.</translation>
    </message>
    <message>
        <source>Whether the server gives a reason is not known: the answer is longer than what was kept of it.</source>
        <translation>No se sabe si el servidor da un motivo: la respuesta es más larga que lo que se conservó de ella.</translation>
    </message>
    <message>
        <source>The server gives no reason.</source>
        <translation>El servidor no da ningún motivo.</translation>
    </message>
    <message>
        <source>The answer holds no text that names a reason.</source>
        <translation>La respuesta no contiene texto que diga un motivo.</translation>
    </message>
    <message>
        <source>The server&apos;s words point to this: %1</source>
        <translation>Las palabras del servidor señalan esto: %1</translation>
    </message>
    <message>
        <source>The server&apos;s words mean this: %1</source>
        <translation>Las palabras del servidor significan: %1</translation>
    </message>
    <message>
        <source>What is published now fits the assertion, so the server judged by something else.</source>
        <translation>Lo que está publicado ahora encaja con la aserción, así que el servidor juzgó por otra cosa.</translation>
    </message>
    <message>
        <source>No line of the server&apos;s log was given; one line of it often settles a bare answer.</source>
        <translation>No se dio ninguna línea del registro del servidor; una sola suele aclarar una respuesta escueta.</translation>
    </message>
    <message>
        <source>No line of the server&apos;s log was given.</source>
        <translation>No se dio ninguna línea del registro del servidor.</translation>
    </message>
    <message>
        <source>No answer came; other checks judge what the program says of that.</source>
        <translation>No llegó ninguna respuesta; lo que dice el programa de ello lo juzgan otras comprobaciones.</translation>
    </message>
    <message>
        <source>The lines of the server&apos;s log name no reason that is known here.</source>
        <translation>Las líneas del registro del servidor no dicen ningún motivo conocido aquí.</translation>
    </message>
    <message>
        <source>The program itself says: %1</source>
        <translation>El propio programa dice: %1</translation>
    </message>
    <message>
        <source>A sentence of the text points to this: %1</source>
        <translation>Una frase del texto apunta a esto: %1</translation>
    </message>
    <message>
        <source>The server&apos;s log says: %1</source>
        <translation>El registro del servidor dice: %1</translation>
    </message>
    <message>
        <source>The server redirects the request (HTTP %1).</source>
        <translation>El servidor redirige la solicitud (HTTP %1).</translation>
    </message>
    <message>
        <source>The server redirects the request to %1.</source>
        <translation>El servidor redirige la solicitud a %1.</translation>
    </message>
    <message>
        <source>A redirect turned the POST into a GET, and the parameters were lost on the way.</source>
        <translation>Una redirección convirtió el POST en un GET, y los parámetros se perdieron por el camino.</translation>
    </message>
    <message>
        <source>The request was redirected %1 times before this answer; parameters are easily lost on the way.</source>
        <translation>La solicitud se redirigió %1 veces antes de esta respuesta; los parámetros se pierden fácilmente por el camino.</translation>
    </message>
    <message>
        <source>The request was not redirected.</source>
        <translation>La solicitud no se redirigió.</translation>
    </message>
    <message>
        <source>No probe was sent; one could tell the causes apart that look alike here.</source>
        <translation>No se envió ninguna prueba; una podría distinguir las causas que aquí se parecen.</translation>
    </message>
    <message>
        <source>No probe was sent.</source>
        <translation>No se envió ninguna prueba.</translation>
    </message>
    <message>
        <source>The probes got no answer that could be compared with the first.</source>
        <translation>Las pruebas no obtuvieron respuesta comparable con la primera.</translation>
    </message>
    <message>
        <source>an answer without its status</source>
        <translation>una respuesta sin su estado</translation>
    </message>
    <message>
        <source>the first %1</source>
        <translation>los primeros %1</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>%1 So the text tells.</source>
        <translation>%1 Así lo dice el texto.</translation>
    </message>
    <message>
        <source>Judged by the clock of the asking machine, at the moment of the answer.</source>
        <translation>Juzgado por el reloj del equipo que pregunta, en el momento de la respuesta.</translation>
    </message>
    <message>
        <source>Judged at the moment of this diagnosis: when the assertion arrived is not known.</source>
        <translation>Juzgado en el momento de este diagnóstico: no se sabe cuándo llegó la aserción.</translation>
    </message>
    <message>
        <source>The answer is none of the words that are known here, and counts as not given.</source>
        <translation>La respuesta no es ninguna de las palabras conocidas aquí y cuenta como no dada.</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>milisegundos</translation>
    </message>
    <message>
        <source>microseconds</source>
        <translation>microsegundos</translation>
    </message>
    <message>
        <source>nanoseconds</source>
        <translation>nanosegundos</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>seconds since 2001 (Apple)</source>
        <translation>segundos desde 2001 (Apple)</translation>
    </message>
    <message>
        <source>seconds since 2000</source>
        <translation>segundos desde 2000</translation>
    </message>
    <message>
        <source>seconds since 1980 (GPS)</source>
        <translation>segundos desde 1980 (GPS)</translation>
    </message>
    <message>
        <source>seconds since 1900 (NTP)</source>
        <translation>segundos desde 1900 (NTP)</translation>
    </message>
    <message>
        <source>Windows file time</source>
        <translation>hora de archivo de Windows</translation>
    </message>
    <message>
        <source>seconds since the year 1</source>
        <translation>segundos desde el año 1</translation>
    </message>
    <message>
        <source>.NET ticks</source>
        <translation>ticks de .NET</translation>
    </message>
</context>
<context>
    <name>ad::cli</name>
    <message>
        <source>(archived)</source>
        <translation>(archivado)</translation>
    </message>
    <message>
        <source>No profiles. Make one with: profile add NAME --server URL …</source>
        <translation>No hay perfiles. Cree uno con: profile add NOMBRE --server URL …</translation>
    </message>
    <message>
        <source>No profile fits.</source>
        <translation>Ningún perfil coincide.</translation>
    </message>
    <message>
        <source>The file with the passphrase cannot be read. %1</source>
        <translation>El archivo con la frase de contraseña no se puede leer. %1</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set.</source>
        <translation>La variable de entorno %1 no está definida.</translation>
    </message>
    <message>
        <source>Set it to the passphrase of the key, or give --passphrase-file.</source>
        <translation>Asígnele la frase de contraseña de la clave, o indique --passphrase-file.</translation>
    </message>
    <message>
        <source>That was not it. Passphrase of the key: </source>
        <translation>No era esa. Contraseña de la clave: </translation>
    </message>
    <message>
        <source>Passphrase of the key: </source>
        <translation>Contraseña de la clave: </translation>
    </message>
    <message>
        <source>Found %1 at byte %2. %3</source>
        <extracomment>%1 a kind of thing (&quot;a curl command&quot;), %2 a place in bytes, %3 a sentence on what became of it</extracomment>
        <translation>Encontrado: %1, en el byte %2. %3</translation>
    </message>
    <message>
        <source>Passages that are none of these and were not used: %1. &quot;inspect&quot; shows them.</source>
        <translation>Pasajes que no son nada de esto y no se usaron: %1. «inspect» los muestra.</translation>
    </message>
    <message>
        <source>There are more than %1 pieces; the rest was not read.</source>
        <translation>Hay más de %1 piezas; el resto no se leyó.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrada estándar</translation>
    </message>
    <message>
        <source>To send a request, a key, a client ID and a server are needed.</source>
        <translation>Para enviar hacen falta una clave, un ID de cliente y un servidor.</translation>
    </message>
    <message>
        <source>Give --key, --client-id and --server.</source>
        <translation>Indique --key, --client-id y --server.</translation>
    </message>
    <message>
        <source>The case holds an answer already. With --send a new request is sent, and its answer takes the place of that one.</source>
        <translation>El caso ya contiene una respuesta. Con --send se envía una solicitud nueva, y su respuesta sustituye a aquella.</translation>
    </message>
    <message>
        <source>Sending the token request to %1</source>
        <translation>Enviando la solicitud de token a %1</translation>
    </message>
    <message>
        <source>No key URL is known that could be fetched.</source>
        <translation>No se conoce ninguna dirección de claves que pedir.</translation>
    </message>
    <message>
        <source>Give it with --jwks-url.</source>
        <translation>Indíquela con --jwks-url.</translation>
    </message>
    <message>
        <source>Fetching the key URL</source>
        <translation>Pidiendo la dirección de claves</translation>
    </message>
    <message>
        <source>Nothing was given that could be diagnosed.</source>
        <translation>No se ha dado nada que se pueda diagnosticar.</translation>
    </message>
    <message>
        <source>Give a file or - for standard input, or --key, --client-id and --server.</source>
        <translation>Indique un archivo o - para la entrada estándar, o bien --key, --client-id y --server.</translation>
    </message>
    <message>
        <source>The saved case holds private keys and tokens as they are: keep it to yourself.</source>
        <translation>El caso guardado contiene claves privadas y tokens tal cual: guárdelo para usted.</translation>
    </message>
    <message>
        <source>No check or cause was named.</source>
        <translation>No se ha indicado ninguna comprobación ni causa.</translation>
    </message>
    <message>
        <source>See explain --list.</source>
        <translation>Vea explain --list.</translation>
    </message>
    <message>
        <source>There is no check or cause of that name.</source>
        <translation>No hay comprobación ni causa con ese nombre.</translation>
    </message>
    <message>
        <source>Near to it: %1.</source>
        <translation>Parecido: %1.</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privada</translation>
    </message>
    <message>
        <source>public</source>
        <translation>pública</translation>
    </message>
    <message>
        <source>thumbprint %1</source>
        <translation>huella %1</translation>
    </message>
    <message>
        <source>Mended: </source>
        <translation>Reparado: </translation>
    </message>
    <message numerus="yes">
        <source>%n things are in this text.</source>
        <translation>
            <numerusform>En este texto hay %n cosa.</numerusform>
            <numerusform>En este texto hay %n cosas.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is %1.</source>
        <translation>Esto es %1.</translation>
    </message>
    <message>
        <source>%1. At byte %2: %3.</source>
        <translation>%1. En el byte %2: %3.</translation>
    </message>
    <message>
        <source>Not understood, and not used:</source>
        <translation>No entendido, y no usado:</translation>
    </message>
    <message>
        <source>No key was given.</source>
        <translation>No se dio ninguna clave.</translation>
    </message>
    <message>
        <source>Name it with --key FILE.</source>
        <translation>Indíquela con --key ARCHIVO.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>, encrypted</source>
        <translation>, cifrado</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>Algorithms</source>
        <translation>Algoritmos</translation>
    </message>
    <message>
        <source>none that token servers of this kind take</source>
        <translation>ninguno que acepten estos servidores</translation>
    </message>
    <message>
        <source>%1 is no algorithm of this key (%2).</source>
        <translation>%1 no es un algoritmo de esta clave (%2).</translation>
    </message>
    <message>
        <source>Leave --alg out, or see &quot;key show&quot; for what fits.</source>
        <translation>Omita --alg, o vea con «key show» lo que encaja.</translation>
    </message>
    <message>
        <source>A key of this type (%1) has no such form.</source>
        <translation>Una clave de este tipo (%1) no tiene esa forma.</translation>
    </message>
    <message>
        <source>Choose --format spki.</source>
        <translation>Elija --format spki.</translation>
    </message>
    <message>
        <source>There is nothing to compare with.</source>
        <translation>No hay con qué comparar.</translation>
    </message>
    <message>
        <source>Name the certificate, public key or JWKS with --registered FILE.</source>
        <translation>Indique el certificado, la clave pública o el JWKS con --registered ARCHIVO.</translation>
    </message>
    <message>
        <source>The same key.</source>
        <translation>La misma clave.</translation>
    </message>
    <message>
        <source>Another key: what is registered does not belong to this private key.</source>
        <translation>Otra clave: lo registrado no es de esta clave privada.</translation>
    </message>
    <message>
        <source>yours:      %1</source>
        <translation>la suya:     %1</translation>
    </message>
    <message>
        <source>registered: %1 (%2)</source>
        <translation>registrada:  %1 (%2)</translation>
    </message>
    <message>
        <source>%1 lines: %2 pass, %3 warn, %4 fail, %5 unreadable.</source>
        <translation>%1 líneas: %2 superadas, %3 con aviso, %4 con problema, %5 ilegibles.</translation>
    </message>
    <message>
        <source>No line holds a token that can be read.</source>
        <translation>Ninguna línea contiene un token legible.</translation>
    </message>
    <message>
        <source>Give one JWT a line.</source>
        <translation>Indique un JWT por línea.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not CLIENT_ID=FILE.</source>
        <translation>«%1» no es CLIENT_ID=ARCHIVO.</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>concedido</translation>
    </message>
    <message>
        <source>granted; %1</source>
        <translation>concedido; %1</translation>
    </message>
    <message>
        <source>A practice server that answers as Epic does listens at %1.</source>
        <translation>Un servidor de práctica que responde como Epic escucha en %1.</translation>
    </message>
    <message>
        <source>A new key (%1) was made, and its certificate registered for client %2 just now.</source>
        <translation>Se creó una clave nueva (%1), y su certificado se registró ahora mismo para el cliente %2.</translation>
    </message>
    <message>
        <source>Sending the token request</source>
        <translation>Enviando la solicitud de token</translation>
    </message>
    <message>
        <source>A signed token request was sent. The answer: HTTP %1 %2</source>
        <translation>Se envió una solicitud de token firmada. La respuesta: HTTP %1 %2</translation>
    </message>
    <message>
        <source>The system gives no pipe.</source>
        <translation>El sistema no da ninguna tubería.</translation>
    </message>
    <message>
        <source>No client is registered: --register CLIENT_ID=FILE (key, certificate, JWKS or key URL).</source>
        <translation>No hay ningún cliente registrado: --register CLIENT_ID=ARCHIVO (clave, certificado, JWKS o dirección de claves).</translation>
    </message>
    <message>
        <source>Ctrl+C ends it.</source>
        <translation>Ctrl+C lo termina.</translation>
    </message>
    <message>
        <source>no address yet</source>
        <translation>todavía sin dirección</translation>
    </message>
    <message>
        <source>There is no passphrase to keep.</source>
        <translation>No hay contraseña que guardar.</translation>
    </message>
    <message>
        <source>Give it with --passphrase-file or --passphrase-env.</source>
        <translation>Indíquela con --passphrase-file o --passphrase-env.</translation>
    </message>
    <message>
        <source>Profile &quot;%1&quot; is saved.</source>
        <translation>El perfil «%1» está guardado.</translation>
    </message>
    <message>
        <source>Profile &quot;%1&quot; is changed.</source>
        <translation>El perfil «%1» está cambiado.</translation>
    </message>
    <message>
        <source>The secret that the profile used before is still in the keychain: %1</source>
        <translation>El secreto que el perfil usaba antes sigue en el llavero: %1</translation>
    </message>
    <message>
        <source>Nothing of profile &quot;%1&quot; is changed. See what can be with: profile edit --help</source>
        <translation>Nada del perfil «%1» ha cambiado. Lo que se puede cambiar lo muestra: profile edit --help</translation>
    </message>
    <message>
        <source>Profile &quot;%1&quot; is back.</source>
        <translation>El perfil «%1» ha vuelto.</translation>
    </message>
    <message>
        <source>No removed profile has this name.</source>
        <translation>Ningún perfil quitado tiene este nombre.</translation>
    </message>
    <message>
        <source>See them with: profile list --removed</source>
        <translation>Véalos con: profile list --removed</translation>
    </message>
    <message>
        <source>Profile &quot;%1&quot; is deleted for good.</source>
        <translation>El perfil «%1» está borrado para siempre.</translation>
    </message>
    <message>
        <source>Profile &quot;%1&quot; is removed. For 30 days it comes back with: profile restore &quot;%1&quot;</source>
        <translation>El perfil «%1» está quitado. Durante 30 días vuelve con: profile restore &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Attempts are kept for ever.</source>
        <translation>Los intentos se guardan para siempre.</translation>
    </message>
    <message numerus="yes">
        <source>Attempts are kept for %n days.</source>
        <translation>
            <numerusform>Los intentos se guardan %n día.</numerusform>
            <numerusform>Los intentos se guardan %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>The profile is called &quot;%1&quot; now.</source>
        <translation>El perfil se llama ahora «%1».</translation>
    </message>
    <message>
        <source>The copy is called &quot;%1&quot;.</source>
        <translation>La copia se llama «%1».</translation>
    </message>
    <message>
        <source>The profile has another key than this attempt was signed with: what is registered today is left out of the report.</source>
        <translation>El perfil tiene otra clave que la que firmó este intento: lo que está registrado hoy queda fuera del informe.</translation>
    </message>
    <message>
        <source>There is nothing to report on.</source>
        <translation>No hay nada de que informar.</translation>
    </message>
    <message>
        <source>Name a case, or any other file that tells of the failure.</source>
        <translation>Indique un caso, u otro archivo que cuente el fallo.</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>El informe está en %1.</translation>
    </message>
    <message>
        <source>An assertion is made for one client, and none is known.</source>
        <translation>Una aserción se hace para un cliente, y no se conoce ninguno.</translation>
    </message>
    <message>
        <source>Give its ID with --client-id.</source>
        <translation>Dé su ID con --client-id.</translation>
    </message>
    <message>
        <source>An assertion is made for one token endpoint, and none is known.</source>
        <translation>Una aserción se hace para un único punto de token, y no se conoce ninguno.</translation>
    </message>
    <message>
        <source>Give it with --token-endpoint, or give --server so that discovery can find it.</source>
        <translation>Indíquelo con --token-endpoint, o indique --server para que el descubrimiento pueda encontrarlo.</translation>
    </message>
    <message>
        <source>Granted, for %1 seconds.</source>
        <translation>Concedido, por %1 segundos.</translation>
    </message>
    <message>
        <source>Granted.</source>
        <translation>Concedido.</translation>
    </message>
    <message>
        <source>No client ID was given.</source>
        <translation>No se dio ningún ID de cliente.</translation>
    </message>
    <message>
        <source>Name it with --client-id.</source>
        <translation>Indíquelo con --client-id.</translation>
    </message>
    <message>
        <source>The system has no room for another pipe.</source>
        <translation>El sistema no tiene sitio para otra tubería.</translation>
    </message>
    <message>
        <source>Watching %1 %2. Ctrl+C ends it.</source>
        <translation>Vigilando %1 %2. Ctrl+C lo termina.</translation>
    </message>
    <message numerus="yes">
        <source>Tried %n times before. Next try at %1.</source>
        <translation>
            <numerusform>%n intento hasta ahora. Próximo intento: %1.</numerusform>
            <numerusform>%n intentos hasta ahora. Próximo intento: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer until now: %1.</source>
        <translation>La respuesta hasta ahora: %1.</translation>
    </message>
    <message>
        <source>Waiting will hardly change this answer. To look at first: %1. The watch goes on; Ctrl+C ends it.</source>
        <translation>Esperar difícilmente cambiará esta respuesta. Lo primero que hay que mirar: %1. La vigilancia continúa; Ctrl+C la termina.</translation>
    </message>
    <message>
        <source>The time that was asked for is over: nothing was sent.</source>
        <translation>El tiempo pedido ha terminado: no se envió nada.</translation>
    </message>
    <message>
        <source>All tries that were asked for are used up already: nothing was sent.</source>
        <translation>Todos los intentos pedidos ya se han gastado: no se envió nada.</translation>
    </message>
    <message>
        <source>There is no command of that name.</source>
        <translation>No hay ningún comando con ese nombre.</translation>
    </message>
    <message>
        <source>See --help.</source>
        <translation>Véase --help.</translation>
    </message>
    <message>
        <source>These two do not go together.</source>
        <translation>Estas dos no van juntas.</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>Quite una de ellas.</translation>
    </message>
    <message>
        <source>This says something only beside %1.</source>
        <translation>Esto solo dice algo junto a %1.</translation>
    </message>
    <message>
        <source>Give %1 as well.</source>
        <translation>Indique también %1.</translation>
    </message>
    <message>
        <source>This was given more than once.</source>
        <translation>Esto se indicó más de una vez.</translation>
    </message>
    <message>
        <source>Give it once.</source>
        <translation>Indíquelo una vez.</translation>
    </message>
    <message>
        <source>Its value is missing.</source>
        <translation>Falta su valor.</translation>
    </message>
    <message>
        <source>Write the value behind it.</source>
        <translation>Escriba el valor detrás.</translation>
    </message>
    <message>
        <source>There are more arguments than this command takes.</source>
        <translation>Hay más argumentos de los que admite esta orden.</translation>
    </message>
    <message>
        <source>There is no such option here.</source>
        <translation>Aquí no existe esa opción.</translation>
    </message>
    <message>
        <source>A passphrase is never an argument, because others can read those: use --passphrase-file or --passphrase-env.</source>
        <translation>Una frase de contraseña nunca es un argumento, porque otros pueden leerlos: use --passphrase-file o --passphrase-env.</translation>
    </message>
    <message>
        <source>An empty value was given.</source>
        <translation>Se indicó un valor vacío.</translation>
    </message>
    <message>
        <source>Give a value, or leave it out. In a script: is the variable set?</source>
        <translation>Indique un valor, o no lo indique. En un script: ¿tiene valor la variable?</translation>
    </message>
    <message>
        <source>Standard output cannot be written.</source>
        <translation>No se puede escribir en la salida estándar.</translation>
    </message>
    <message>
        <source>Check the free space where it goes.</source>
        <translation>Compruebe el espacio libre allí adonde va.</translation>
    </message>
    <message>
        <source>Choose another name, or give --force to write over it.</source>
        <translation>Elija otro nombre, o use --force para escribir encima.</translation>
    </message>
    <message>
        <source>A new key (%1) is in %2, readable by you alone%3.</source>
        <translation>Hay una clave nueva (%1) en %2, que solo usted puede leer%3.</translation>
    </message>
    <message>
        <source>, encrypted with your passphrase</source>
        <translation>, cifrada con su contraseña</translation>
    </message>
    <message>
        <source>It never has to leave this machine. Register one of these public forms:</source>
        <translation>Nunca tiene que salir de este equipo. Registre una de estas formas públicas:</translation>
    </message>
    <message>
        <source>Public key (SPKI, PEM)</source>
        <translation>Clave pública (SPKI, PEM)</translation>
    </message>
    <message>
        <source>JWK Set, for a key URL or a field of that name</source>
        <translation>JWK Set, para una dirección de claves o un campo con ese nombre</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>1. Where the vendor&apos;s page wants a certificate (Epic does): assertion-doctor-cli key certificate --key %1 --out certificate.pem</source>
        <translation>1. Donde la página del proveedor pide un certificado (Epic lo hace): assertion-doctor-cli key certificate --key %1 --out certificate.pem</translation>
    </message>
    <message>
        <source>2. Save it there, and note the time: many vendors take minutes to hours to use a new key.</source>
        <translation>2. Guárdelo ahí y anote la hora: muchos proveedores tardan de minutos a horas en usar una clave nueva.</translation>
    </message>
    <message>
        <source>3. Then: assertion-doctor-cli token --key %1 --client-id ID --server URL</source>
        <translation>3. Después: assertion-doctor-cli token --key %1 --client-id ID --server URL</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>Ya hay un archivo con ese nombre.</translation>
    </message>
    <message>
        <source>Certificate for %1, valid until %2. SHA-1 %3: the vendor&apos;s page shows it after the upload.</source>
        <translation>Certificado para %1, válido hasta %2. SHA-1 %3: la página del proveedor lo muestra tras subirlo.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>No se puede abrir el archivo: %1.</translation>
    </message>
    <message>
        <source>Check the name and the rights of the file.</source>
        <translation>Compruebe el nombre y los permisos del archivo.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>Esto es una carpeta.</translation>
    </message>
    <message>
        <source>Name a file in it.</source>
        <translation>Indique un archivo que contenga.</translation>
    </message>
    <message>
        <source>This is a device: it holds no lines.</source>
        <translation>Esto es un dispositivo: no contiene líneas.</translation>
    </message>
    <message>
        <source>Name a file or a pipe, or give the lines on standard input with &quot;-&quot;.</source>
        <translation>Nombre un archivo o una tubería, o dé las líneas por la entrada estándar con &quot;-&quot;.</translation>
    </message>
    <message>
        <source>Nobody writes to this pipe.</source>
        <translation>Nadie escribe en esta tubería.</translation>
    </message>
    <message>
        <source>Start what writes to it first, or give the lines on standard input with &quot;-&quot;.</source>
        <translation>Inicie primero lo que escribe en ella, o dé las líneas por la entrada estándar con &quot;-&quot;.</translation>
    </message>
    <message>
        <source>Reading failed: %1.</source>
        <translation>Falló la lectura: %1.</translation>
    </message>
    <message>
        <source>Interrupted after the request had been sent: the server may have granted a token all the same.</source>
        <translation>Interrumpido después de enviar la solicitud: aun así, el servidor puede haber concedido un token.</translation>
    </message>
    <message>
        <source>name found at %1</source>
        <extracomment>This and the next ones are parts of one list: %1 milliseconds since the start</extracomment>
        <translation>nombre hallado a los %1</translation>
    </message>
    <message>
        <source>connected at %1</source>
        <translation>conectado a los %1</translation>
    </message>
    <message>
        <source>TLS at %1</source>
        <translation>TLS a los %1</translation>
    </message>
    <message>
        <source>request sent at %1</source>
        <translation>solicitud enviada a los %1</translation>
    </message>
    <message>
        <source>answer from %1 on</source>
        <translation>respuesta desde %1</translation>
    </message>
    <message>
        <source>over at %1</source>
        <translation>fin a los %1</translation>
    </message>
    <message>
        <source>Milliseconds: %1.</source>
        <extracomment>%1 a list such as &quot;connected at 12, over at 130&quot;</extracomment>
        <translation>Milisegundos: %1.</translation>
    </message>
    <message>
        <source>Asking %1 for its discovery</source>
        <translation>Preguntando a %1 por su descubrimiento</translation>
    </message>
    <message>
        <source>The answer was HTTP %1.</source>
        <translation>La respuesta fue HTTP %1.</translation>
    </message>
    <message>
        <source>Discovery found the token endpoint %1</source>
        <translation>El descubrimiento encontró el punto de token %1</translation>
    </message>
    <message>
        <source>No discovery there: taken as the token endpoint itself.</source>
        <translation>Ahí no hay descubrimiento: se toma como el punto de token mismo.</translation>
    </message>
    <message>
        <source>Discovery failed: %1</source>
        <translation>Falló el descubrimiento: %1</translation>
    </message>
    <message>
        <source>Give the token endpoint with --token-endpoint.</source>
        <translation>Indique el punto de token con --token-endpoint.</translation>
    </message>
    <message>
        <source>No private key was given.</source>
        <translation>No se dio ninguna clave privada.</translation>
    </message>
    <message>
        <source>the key of the case</source>
        <translation>la clave del caso</translation>
    </message>
    <message>
        <source>Only discovery tells whether %1 is a FHIR base or a token endpoint: --send asks. Or name it with --fhir-base or --token-endpoint.</source>
        <translation>Solo el descubrimiento dice si %1 es una base FHIR o un punto de token: --send pregunta. O nómbrelo con --fhir-base o --token-endpoint.</translation>
    </message>
    <message>
        <source>Give --passphrase-file or --passphrase-env, or run this on a terminal.</source>
        <translation>Use --passphrase-file o --passphrase-env, o ejecute esto en un terminal.</translation>
    </message>
    <message>
        <source>Passphrase for the new key: </source>
        <translation>Contraseña para la clave nueva: </translation>
    </message>
    <message>
        <source>There is no terminal to ask for a passphrase on.</source>
        <translation>No hay terminal en el que pedir una contraseña.</translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>Otra vez: </translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Las dos contraseñas difieren.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The passphrase is empty, and would protect nothing.</source>
        <translation>La contraseña está vacía, y no protegería nada.</translation>
    </message>
    <message>
        <source>Choose a passphrase of several words.</source>
        <translation>Elija una contraseña de varias palabras.</translation>
    </message>
    <message>
        <source>seen:</source>
        <translation>visto:</translation>
    </message>
    <message>
        <source>expected:</source>
        <translation>se esperaba:</translation>
    </message>
    <message>
        <source>Likely causes, most likely first</source>
        <translation>Causas probables, la más probable primero</translation>
    </message>
    <message>
        <source>How the server reads the request</source>
        <translation>Cómo lee el servidor la solicitud</translation>
    </message>
    <message>
        <source>%1 proved   %2 right as far as can be seen from here   %3 broken   ? not known</source>
        <translation>%1 probado   %2 correcto hasta donde se ve desde aquí   %3 roto   ? no se sabe</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Merece un vistazo</translation>
    </message>
    <message>
        <source>Only you can answer</source>
        <translation>Solo usted puede responder</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>No se pudo comprobar</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Superado</translation>
    </message>
    <message>
        <source>%1 [y/N] </source>
        <extracomment>The answer is typed as y for yes; everything else means no.</extracomment>
        <translation>%1 [y/N] </translation>
    </message>
    <message>
        <source>A probe is sent only when somebody agrees, and there is no terminal to ask on.</source>
        <translation>Una prueba solo se envía si alguien acepta, y no hay terminal en el que preguntar.</translation>
    </message>
    <message>
        <source>Give --yes to agree beforehand.</source>
        <translation>Use --yes para aceptar de antemano.</translation>
    </message>
    <message>
        <source>These probes send more requests than one run may send, which is %1 at most.</source>
        <translation>Estas pruebas envían más solicitudes de las que admite una ejecución: %1 como máximo.</translation>
    </message>
    <message>
        <source>Choose fewer probes, look at what they show, and then send others.</source>
        <translation>Elija menos pruebas, mire lo que muestran y envíe después otras.</translation>
    </message>
    <message>
        <source>Send it?</source>
        <translation>¿Enviarla?</translation>
    </message>
    <message>
        <source>Send them?</source>
        <translation>¿Enviarlas?</translation>
    </message>
    <message>
        <source>No probe was sent.</source>
        <translation>No se envió ninguna prueba.</translation>
    </message>
    <message>
        <source>Sending probes to %1</source>
        <translation>Enviando pruebas a %1</translation>
    </message>
    <message>
        <source>This is no address of a server.</source>
        <translation>Esto no es la dirección de un servidor.</translation>
    </message>
    <message>
        <source>It begins with https:// and names a host.</source>
        <translation>Empieza por https:// y nombra un servidor.</translation>
    </message>
    <message>
        <source>This is not NAME=VALUE.</source>
        <translation>Esto no es NOMBRE=VALOR.</translation>
    </message>
    <message>
        <source>For instance: nbf=1764000000</source>
        <translation>Por ejemplo: nbf=1764000000</translation>
    </message>
    <message>
        <source>There is nothing to keep: no file of a key was given.</source>
        <translation>No hay nada que guardar: no se indicó ningún archivo de clave.</translation>
    </message>
    <message>
        <source>Name the file of the key with --key.</source>
        <translation>Indique el archivo de la clave con --key.</translation>
    </message>
    <message>
        <source>A key from standard input has no file to come back to.</source>
        <translation>Una clave de la entrada estándar no tiene archivo al que volver.</translation>
    </message>
    <message>
        <source>Name its file, or keep it in the keychain with --keep-key.</source>
        <translation>Indique su archivo, o guárdela en el llavero con --keep-key.</translation>
    </message>
    <message>
        <source>A passphrase is needed for the secrets.</source>
        <translation>Hace falta una contraseña para los secretos.</translation>
    </message>
    <message>
        <source>Give one with --passphrase-file or --passphrase-env.</source>
        <translation>Indique una con --passphrase-file o --passphrase-env.</translation>
    </message>
    <message numerus="yes">
        <source>%n profiles exported.</source>
        <translation>
            <numerusform>%n perfil exportado.</numerusform>
            <numerusform>%n perfiles exportados.</numerusform>
        </translation>
    </message>
    <message>
        <source>The keys in it stay out, because no passphrase was given.</source>
        <translation>Las claves quedan fuera, porque no se dio ninguna contraseña.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is added.</source>
        <translation>«%1» está añadido.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there already, and the same.</source>
        <translation>«%1» ya está, y es igual.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is another one here: both are kept, the new one as &quot;%2&quot;.</source>
        <translation>«%1» es otro aquí: se conservan ambos, el nuevo como «%2».</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>%1 omitido</translation>
    </message>
    <message>
        <source>certificate, valid until %1</source>
        <translation>certificado, válido hasta %1</translation>
    </message>
    <message>
        <source>a certificate that cannot be read</source>
        <translation>un certificado que no se puede leer</translation>
    </message>
    <message>
        <source>public key</source>
        <translation>clave pública</translation>
    </message>
    <message>
        <source>key set</source>
        <translation>conjunto de claves</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivado</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>vendor</source>
        <translation>proveedor</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>entorno</translation>
    </message>
    <message>
        <source>server</source>
        <translation>servidor</translation>
    </message>
    <message>
        <source>FHIR base</source>
        <translation>Base FHIR</translation>
    </message>
    <message>
        <source>token endpoint</source>
        <translation>punto de token</translation>
    </message>
    <message>
        <source>client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>scope</translation>
    </message>
    <message>
        <source>lifetime</source>
        <translation>vida</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>headers changed</source>
        <translation>headers cambiados</translation>
    </message>
    <message>
        <source>claims changed</source>
        <translation>claims cambiados</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clave</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>en el llavero</translation>
    </message>
    <message>
        <source>key file</source>
        <translation>archivo de clave</translation>
    </message>
    <message>
        <source>is not there any more</source>
        <translation>ya no está</translation>
    </message>
    <message>
        <source>was changed since it was last read</source>
        <translation>se cambió desde la última lectura</translation>
    </message>
    <message>
        <source>thumbprint</source>
        <translation>huella</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>contraseña</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>registrado</translation>
    </message>
    <message>
        <source>key URL</source>
        <translation>dirección de claves</translation>
    </message>
    <message>
        <source>key registered</source>
        <translation>clave registrada</translation>
    </message>
    <message>
        <source>app created</source>
        <translation>aplicación creada</translation>
    </message>
    <message>
        <source>app marked ready</source>
        <translation>aplicación marcada como lista</translation>
    </message>
    <message>
        <source>client ID is from</source>
        <translation>Client ID es de</translation>
    </message>
    <message>
        <source>app is for</source>
        <translation>app es para</translation>
    </message>
    <message>
        <source>activated</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>registered method</source>
        <translation>método</translation>
    </message>
    <message>
        <source>registered key</source>
        <translation>clave registrada</translation>
    </message>
    <message>
        <source>key registered by</source>
        <translation>clave registrada por</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>guardado</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>intentos</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>por delante</translation>
    </message>
    <message numerus="yes">
        <source>And %n more: &quot;profile show NAME&quot; tells each.</source>
        <translation>
            <numerusform>Y %n más: «profile show NAME» la muestra.</numerusform>
            <numerusform>Y %n más: «profile show NAME» las muestra.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ad::diagnosis</name>
    <message>
        <source>This is not used.</source>
        <translation>Esto no se usa.</translation>
    </message>
    <message>
        <source>A saved case stands before this one and is used; open this one by itself.</source>
        <translation>Antes hay un caso guardado, y se usa ese; abra este por separado.</translation>
    </message>
    <message>
        <source>This is the case; what stands beside it is put over it.</source>
        <translation>Este es el caso; lo que está al lado se pone encima.</translation>
    </message>
    <message>
        <source>Another private key stands before this one and is used.</source>
        <translation>Antes hay otra clave privada, y se usa esa.</translation>
    </message>
    <message>
        <source>It cannot be read; the private key after it is used.</source>
        <translation>No se puede leer; se usa la clave privada que le sigue.</translation>
    </message>
    <message>
        <source>The private key that signs.</source>
        <translation>La clave privada que firma.</translation>
    </message>
    <message>
        <source>Another certificate, the one of the private key, is used.</source>
        <translation>Se usa otro certificado, el de la clave privada.</translation>
    </message>
    <message>
        <source>Another certificate stands before this one and is used.</source>
        <translation>Antes hay otro certificado, y se usa ese.</translation>
    </message>
    <message>
        <source>Taken for the certificate that is registered.</source>
        <translation>Se toma como el certificado registrado.</translation>
    </message>
    <message>
        <source>Another public key stands before this one and is used.</source>
        <translation>Antes hay otra clave pública, y se usa esa.</translation>
    </message>
    <message>
        <source>Taken for the public key that is registered.</source>
        <translation>Se toma como la clave pública registrada.</translation>
    </message>
    <message>
        <source>Another key set stands before this one and is used.</source>
        <translation>Antes hay otro conjunto de claves, y se usa ese.</translation>
    </message>
    <message>
        <source>This key set cannot be read.</source>
        <translation>Este conjunto de claves no se puede leer.</translation>
    </message>
    <message>
        <source>Taken for the key set that is registered.</source>
        <translation>Se toma como el conjunto de claves registrado.</translation>
    </message>
    <message>
        <source>What was sent is known better from the command before it.</source>
        <translation>Lo que se envió se conoce mejor por la orden anterior.</translation>
    </message>
    <message>
        <source>By the words beside it this request works; the other one is diagnosed.</source>
        <translation>Según las palabras que la acompañan, esta petición funciona; se diagnostica la otra.</translation>
    </message>
    <message>
        <source>The last request to this address is used.</source>
        <translation>Se usa la última solicitud a esta dirección.</translation>
    </message>
    <message>
        <source>Another request, the one for a token, is used.</source>
        <translation>Se usa otra solicitud, la de un token.</translation>
    </message>
    <message>
        <source>The address of the request whose parameters stand below.</source>
        <translation>La dirección de la petición cuyos parámetros están debajo.</translation>
    </message>
    <message>
        <source>The request that is diagnosed.</source>
        <translation>La solicitud que se diagnostica.</translation>
    </message>
    <message>
        <source>By the words before it, this is the answer to a request that was wrong on purpose.</source>
        <translation>Según las palabras anteriores, es la respuesta a una petición equivocada a propósito.</translation>
    </message>
    <message>
        <source>This is the answer to the request that works.</source>
        <translation>Esta es la respuesta a la petición que funciona.</translation>
    </message>
    <message>
        <source>The last answer belongs to the last request.</source>
        <translation>La última respuesta es de la última solicitud.</translation>
    </message>
    <message>
        <source>The answer that is diagnosed.</source>
        <translation>La respuesta que se diagnostica.</translation>
    </message>
    <message>
        <source>An earlier answer: it is kept as an attempt before this one.</source>
        <translation>Una respuesta anterior: se conserva como intento previo a este.</translation>
    </message>
    <message>
        <source>The answer that came last is used.</source>
        <translation>Se usa la respuesta que llegó última.</translation>
    </message>
    <message>
        <source>What the key URL gave, by the words before it.</source>
        <translation>Lo que dio la dirección de claves, según las palabras anteriores.</translation>
    </message>
    <message>
        <source>The request carries this very token.</source>
        <translation>La solicitud lleva este mismo token.</translation>
    </message>
    <message>
        <source>The request carries another token, and that one is diagnosed.</source>
        <translation>La solicitud lleva otro token, y se diagnostica ese.</translation>
    </message>
    <message>
        <source>Another token of this text is taken for the client assertion.</source>
        <translation>Otro token de este texto se toma como aserción de cliente.</translation>
    </message>
    <message>
        <source>Taken for the client assertion, of several tokens.</source>
        <translation>Se toma como aserción de cliente, entre varios tokens.</translation>
    </message>
    <message>
        <source>The client assertion.</source>
        <translation>La aserción de cliente.</translation>
    </message>
    <message>
        <source>The client assertion; the request named a placeholder for it.</source>
        <translation>La aserción de cliente; la solicitud nombraba un marcador.</translation>
    </message>
    <message>
        <source>It was shortened; its decoded parts are used.</source>
        <translation>Se acortó; se usan sus partes descodificadas.</translation>
    </message>
    <message>
        <source>The token itself is at hand and is used.</source>
        <translation>El propio token está disponible y se usa.</translation>
    </message>
    <message>
        <source>By its claims this is an access token that was granted, and no assertion.</source>
        <translation>Por sus claims, esto es un token de acceso concedido y no una aserción.</translation>
    </message>
    <message>
        <source>By the words before it, this one works; the other is diagnosed.</source>
        <translation>Según las palabras anteriores, este funciona; se examina el otro.</translation>
    </message>
    <message>
        <source>What the assertion says, as far as it is told.</source>
        <translation>Lo que dice la aserción, hasta donde se indica.</translation>
    </message>
    <message>
        <source>Lines that tell of a fault; they are looked through for a reason.</source>
        <translation>Líneas que hablan de un fallo; se buscan en ellas los motivos.</translation>
    </message>
    <message>
        <source>Another discovery document stands before this one and is used.</source>
        <translation>Antes hay otro documento de descubrimiento, y se usa ese.</translation>
    </message>
    <message>
        <source>What the server says of itself.</source>
        <translation>Lo que el servidor dice de sí mismo.</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>verdadero o falso</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>línea %1, columna %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be %2, and is %3.</source>
        <translation>«%1» debe ser %2, y es %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list of texts.</source>
        <translation>«%1» debe ser una lista de textos.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list of objects.</source>
        <translation>«%1» debe ser una lista de objetos.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time.</source>
        <translation>«%1» no es una hora.</translation>
    </message>
    <message>
        <source>Write it as 2026-11-23T10:00:00Z.</source>
        <translation>Escríbala como 2026-11-23T10:00:00Z.</translation>
    </message>
    <message>
        <source>&quot;status&quot; must be an HTTP status, a whole number of three digits.</source>
        <translation>«status» debe ser un estado HTTP, un entero de tres cifras.</translation>
    </message>
    <message>
        <source>The header &quot;%1&quot; must be a text.</source>
        <translation>La cabecera «%1» debe ser un texto.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a kind of network error.</source>
        <translation>«%1» no es una clase de error de red.</translation>
    </message>
    <message>
        <source>Use tls, dns, connect, timeout, proxy or closed.</source>
        <translation>Use tls, dns, connect, timeout, proxy o closed.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number of milliseconds.</source>
        <translation>«%1» debe ser un número entero de milisegundos.</translation>
    </message>
    <message>
        <source>This is not a case file: its schema is &quot;%1&quot;.</source>
        <translation>Esto no es un archivo de caso: su esquema es «%1».</translation>
    </message>
    <message>
        <source>A case file has the schema &quot;%1&quot;.</source>
        <translation>Un archivo de caso tiene el esquema «%1».</translation>
    </message>
    <message>
        <source>A case file is a JSON object, and this is %1.</source>
        <translation>Un archivo de caso es un objeto JSON, y esto es %1.</translation>
    </message>
    <message>
        <source>The member &quot;%1&quot; comes twice.</source>
        <translation>El miembro «%1» aparece dos veces.</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation>Conserve uno de los dos.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>This is another client than that of the reference.</source>
        <translation>Es otro cliente que el de la referencia.</translation>
    </message>
    <message>
        <source>This differs in every token.</source>
        <translation>Esto difiere en cada token.</translation>
    </message>
    <message>
        <source>Nothing known speaks for or against it here.</source>
        <translation>Nada conocido habla aquí a favor ni en contra.</translation>
    </message>
    <message>
        <source>Nothing known speaks against it.</source>
        <translation>Nada conocido habla en contra.</translation>
    </message>
    <message>
        <source>Names are compared letter by letter: to the server this is not %1.</source>
        <translation>Los nombres se comparan letra por letra: para el servidor esto no es %1.</translation>
    </message>
    <message>
        <source>of another key or text</source>
        <translation>de otra clave o de otro texto</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong with this token. %1 most likely does not use the new key yet.</source>
        <translation>No hay nada mal en este token. Lo más probable es que %1 aún no use la clave nueva.</translation>
    </message>
    <message>
        <source>Nothing is wrong with this token. %1 may not use the new key yet.</source>
        <translation>No hay nada mal en este token. Quizá %1 aún no use la clave nueva.</translation>
    </message>
    <message>
        <source>%1 %2 before the answer, and %3 names up to %4. Wait: expect it by %5.</source>
        <translation>%1 %2 antes de la respuesta, y %3 indica hasta %4. Espere: cuente con ello para %5.</translation>
    </message>
    <message>
        <source>%1 %2 before the answer. Some people report waits of up to a day: give it until %3.</source>
        <translation>%1 %2 antes de la respuesta. Hay quien cuenta esperas de hasta un día: dele hasta %3.</translation>
    </message>
    <message>
        <source>Say when the key was saved: that one fact decides between waiting and searching.</source>
        <translation>Diga cuándo se guardó la clave: ese dato decide entre esperar y buscar.</translation>
    </message>
    <message>
        <source>What would change this: if it still fails then, look at &quot;%1&quot; next.</source>
        <translation>Qué cambiaría esto: si entonces sigue fallando, mire después «%1».</translation>
    </message>
    <message>
        <source>If that is days ago, look at &quot;%1&quot; next.</source>
        <translation>Si hace días de eso, mire después «%1».</translation>
    </message>
    <message>
        <source>If it goes on failing, look at &quot;%1&quot; next.</source>
        <translation>Si sigue fallando, mire después «%1».</translation>
    </message>
    <message>
        <source>The server granted an access token.</source>
        <translation>El servidor concedió un token de acceso.</translation>
    </message>
    <message>
        <source>It works as it is. Another server may be stricter: see the warnings.</source>
        <translation>Así funciona. Otro servidor puede ser más estricto: vea las advertencias.</translation>
    </message>
    <message>
        <source>There is nothing to diagnose yet: give a key and a client ID, an assertion, or an answer.</source>
        <translation>Aún no hay nada que diagnosticar: indique una clave y un ID de cliente, una aserción o una respuesta.</translation>
    </message>
    <message>
        <source>Nothing is wrong with what could be checked; it has not been sent yet.</source>
        <translation>No hay nada mal en lo que se pudo comprobar; aún no se ha enviado.</translation>
    </message>
    <message>
        <source>Nothing seen here explains this answer.</source>
        <translation>Nada de lo que se ve aquí explica esta respuesta.</translation>
    </message>
    <message>
        <source>%1 causes are proved; one may hide behind another, so mend them all.</source>
        <translation>Hay %1 causas demostradas; una puede ocultarse tras otra, así que corríjalas todas.</translation>
    </message>
    <message>
        <source>Nothing is wrong with this token as far as can be seen from here. The words of your text point to &quot;%1&quot;.</source>
        <translation>No hay nada mal en este token hasta donde se ve desde aquí. Las palabras de su texto apuntan a «%1».</translation>
    </message>
    <message>
        <source>The words of your text point to &quot;%1&quot;; nothing else speaks for it yet.</source>
        <translation>Las palabras de su texto apuntan a «%1»; por ahora nada más habla a favor.</translation>
    </message>
    <message>
        <source>Nothing is wrong with this token as far as can be seen from here. First to look at: %1.</source>
        <translation>No hay nada mal en este token hasta donde se ve desde aquí. Lo primero que mirar: %1.</translation>
    </message>
    <message>
        <source>First to look at: %1.</source>
        <translation>Lo primero que mirar: %1.</translation>
    </message>
    <message>
        <source>Only the beginning of the answer was kept: a reason may stand in the rest.</source>
        <translation>Solo se conservó el comienzo de la respuesta: en el resto puede haber un motivo.</translation>
    </message>
    <message>
        <source>No assertion was given, so this could not be checked.</source>
        <translation>No se dio ninguna aserción, así que no se pudo comprobar.</translation>
    </message>
    <message>
        <source>The assertion is empty, so this could not be checked.</source>
        <translation>La aserción está vacía, así que no se pudo comprobar.</translation>
    </message>
    <message>
        <source>The assertion cannot be read, so this could not be checked.</source>
        <translation>No se puede leer la aserción, así que no se pudo comprobar.</translation>
    </message>
    <message>
        <source>The request itself was not given, so this could not be checked.</source>
        <translation>No se dio la solicitud, así que no se pudo comprobar.</translation>
    </message>
    <message>
        <source>No answer came, so this could not be checked.</source>
        <translation>No llegó respuesta, así que no se pudo comprobar.</translation>
    </message>
    <message>
        <source>There is no answer yet, so this could not be checked.</source>
        <translation>Aún no hay respuesta, así que no se pudo comprobar.</translation>
    </message>
    <message>
        <source>The token endpoint is not known, so this could not be checked.</source>
        <translation>No se conoce el punto de token, así que no se pudo comprobar.</translation>
    </message>
    <message>
        <source>The client ID was not given, so this could not be checked.</source>
        <translation>No se dio el ID de cliente, así que no se pudo comprobar.</translation>
    </message>
    <message>
        <source>The private key was not given, so this could not be checked.</source>
        <translation>No se dio la clave privada, así que no se pudo comprobar.</translation>
    </message>
    <message>
        <source>The registered key set was not given, so this could not be checked.</source>
        <translation>No se dio el conjunto de claves registrado, así que no se pudo comprobar.</translation>
    </message>
    <message>
        <source>What is registered was not given: drop the certificate, public key or JWKS to check it.</source>
        <translation>No se dio lo registrado: suelte el certificado, la clave pública o el JWKS para comprobarlo.</translation>
    </message>
    <message>
        <source>What was told of the assertion does not say this.</source>
        <translation>Lo que se indica de la aserción no dice nada de esto.</translation>
    </message>
    <message>
        <source>This rule does not hold at %1.</source>
        <translation>Esta regla no vale en %1.</translation>
    </message>
    <message>
        <source>The token itself was not given, so this could not be checked.</source>
        <translation>No se dio el propio token, así que esto no se pudo comprobar.</translation>
    </message>
    <message>
        <source>This check failed itself; the others are not touched by that.</source>
        <translation>Esta comprobación falló ella misma; las demás no se ven afectadas.</translation>
    </message>
    <message>
        <source>A token was granted: nobody has to know this.</source>
        <translation>Se concedió un token: nadie necesita saberlo.</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>el servidor</translation>
    </message>
    <message>
        <source>This JWK has no private part.</source>
        <translation>Este JWK no tiene parte privada.</translation>
    </message>
    <message>
        <source>Give the private key.</source>
        <translation>Indique la clave privada.</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <extracomment>%1 a moment, %2 a length of time: &quot;2026-11-23 10:04:00 UTC, in 3 min 52 s&quot;</extracomment>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <translation>%1, hace %2</translation>
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
        <translation>%1 días</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 años</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is &quot;%2&quot;, which is no word that is known here; it counts as not given. Known are: %3.</source>
        <translation>«%1» es «%2», una palabra que aquí no se conoce y cuenta como no dada. Se conocen: %3.</translation>
    </message>
    <message>
        <source>No vendor has the ID &quot;%1&quot;; the vendor is recognised from the addresses.</source>
        <translation>Ningún proveedor tiene el ID «%1»; el proveedor se reconoce por las direcciones.</translation>
    </message>
    <message>
        <source>It took the request, and did not answer in time.</source>
        <translation>Aceptó la solicitud y no respondió a tiempo.</translation>
    </message>
    <message>
        <source>It answered with HTTP %1.</source>
        <translation>Respondió con HTTP %1.</translation>
    </message>
    <message>
        <source>It answered.</source>
        <translation>Ha respondido.</translation>
    </message>
    <message>
        <source>It answered in OAuth’s words.</source>
        <translation>Respondió en términos de OAuth.</translation>
    </message>
    <message>
        <source>A token was granted.</source>
        <translation>Se concedió un token.</translation>
    </message>
    <message>
        <source>Proved by the token.</source>
        <translation>Lo prueba el token.</translation>
    </message>
    <message>
        <source>The answer can only come after this step.</source>
        <translation>La respuesta solo puede venir después de este paso.</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Aún no se envió nada.</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>No llegó respuesta.</translation>
    </message>
    <message>
        <source>No token was granted.</source>
        <translation>No se concedió ningún token.</translation>
    </message>
    <message>
        <source>The answer was not kept to its end.</source>
        <translation>La respuesta no se conservó hasta su final.</translation>
    </message>
    <message>
        <source>The answer hides it.</source>
        <translation>La respuesta lo oculta.</translation>
    </message>
    <message>
        <source>The answer does not tell.</source>
        <translation>La respuesta no lo dice.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 checks passed.</source>
        <translation>%1 de %2 comprobaciones superadas.</translation>
    </message>
    <message>
        <source>Worth a look: %1.</source>
        <translation>Merece un vistazo: %1.</translation>
    </message>
    <message>
        <source>Not known: %1.</source>
        <translation>No se sabe: %1.</translation>
    </message>
    <message>
        <source>The server&apos;s words point to this step.</source>
        <translation>Las palabras del servidor señalan este paso.</translation>
    </message>
    <message>
        <source>The server&apos;s words mean this: %1</source>
        <translation>Las palabras del servidor significan: %1</translation>
    </message>
    <message>
        <source>no answer (%1)</source>
        <translation>sin respuesta (%1)</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>with a token</source>
        <translation>con un token</translation>
    </message>
    <message>
        <source>A made-up client ID is refused in another way: this server knows the client ID.</source>
        <translation>Un ID de cliente inventado se rechaza de otro modo: este servidor conoce el ID de cliente.</translation>
    </message>
    <message>
        <source>A made-up client ID gets the same words, but not quite the same answer: this server perhaps knows the client ID.</source>
        <translation>Un ID inventado recibe las mismas palabras, pero no exactamente la misma respuesta: quizá este servidor conozca el ID de cliente.</translation>
    </message>
    <message>
        <source>A made-up client ID is refused in the same way. So nothing is known of the key: the server may not even know this client ID, or it hides the reason.</source>
        <translation>Un ID inventado se rechaza igual. Así que nada se sabe de la clave: quizá el servidor ni conozca este ID de cliente, u oculta el motivo.</translation>
    </message>
    <message>
        <source>Even a made-up client ID got a token: this server checks no client.</source>
        <translation>Incluso un ID inventado obtuvo un token: este servidor no comprueba a ningún cliente.</translation>
    </message>
    <message>
        <source>A throw-away key is refused in another way: the signature of the first request was accepted.</source>
        <translation>Una clave desechable se rechaza de otro modo: se aceptó la firma de la primera solicitud.</translation>
    </message>
    <message>
        <source>A throw-away key gets the same words, but not quite the same answer: the signature of the first request was perhaps accepted.</source>
        <translation>Una clave desechable recibe las mismas palabras, pero no exactamente la misma respuesta: quizá se aceptó la firma de la primera solicitud.</translation>
    </message>
    <message>
        <source>A throw-away key is refused in the same way: the key may be the reason, or the server stops before it looks at the signature, or it hides the reason.</source>
        <translation>Una clave desechable se rechaza igual: la clave puede ser el motivo, o el servidor se detiene antes de mirar la firma, u oculta el motivo.</translation>
    </message>
    <message>
        <source>Even a throw-away key got a token: this server does not check the signature.</source>
        <translation>Incluso una clave desechable obtuvo un token: este servidor no comprueba la firma.</translation>
    </message>
    <message>
        <source>A wrong audience is refused in another way: the audience of the first request was accepted, and so was all that this server checks before it.</source>
        <translation>Una audiencia errónea se rechaza de otro modo: se aceptó la de la primera solicitud, y todo lo que este servidor comprueba antes.</translation>
    </message>
    <message>
        <source>A wrong audience gets the same words, but not quite the same answer: the audience of the first request was perhaps accepted.</source>
        <translation>Una audiencia errónea recibe las mismas palabras, pero no exactamente la misma respuesta: quizá se aceptó la de la primera solicitud.</translation>
    </message>
    <message>
        <source>A wrong audience is refused in the same way: the audience may be the reason, or the server stops before it looks at it, or it hides the reason.</source>
        <translation>Una audiencia errónea se rechaza igual: puede ser el motivo, o el servidor se detiene antes de mirarla, u oculta el motivo.</translation>
    </message>
    <message>
        <source>Even a wrong audience got a token: this server does not check the audience.</source>
        <translation>Incluso una audiencia errónea obtuvo un token: este servidor no la comprueba.</translation>
    </message>
    <message>
        <source>An absurd scope is refused in another way: the server looked at the scope, and the first request had passed that place.</source>
        <translation>Un scope absurdo se rechaza de otro modo: el servidor miró el scope, y la primera solicitud había pasado ese punto.</translation>
    </message>
    <message>
        <source>An absurd scope gets the same words, but not quite the same answer: the scope of the first request was perhaps accepted.</source>
        <translation>Un scope absurdo recibe las mismas palabras, pero no exactamente la misma respuesta: quizá se aceptó el scope de la primera solicitud.</translation>
    </message>
    <message>
        <source>An absurd scope is refused in the same way: the server stops before it looks at the scope, or the scope is the reason.</source>
        <translation>Un scope absurdo se rechaza igual: el servidor se detiene antes de mirar el scope, o el scope es el motivo.</translation>
    </message>
    <message>
        <source>A request with an absurd scope got a token: authentication works, and this server takes no notice of scopes that it does not know.</source>
        <translation>Una solicitud con un scope absurdo obtuvo un token: la autenticación funciona, y este servidor no hace caso de scopes que no conoce.</translation>
    </message>
    <message>
        <source>The same assertion is refused in another way the second time: this server remembers assertions, and had not seen this one before.</source>
        <translation>La misma aserción se rechaza de otro modo la segunda vez: este servidor recuerda las aserciones, y no había visto esta antes.</translation>
    </message>
    <message>
        <source>The same assertion gets the same words the second time, but not quite the same answer: this server perhaps remembers assertions.</source>
        <translation>La misma aserción recibe la segunda vez las mismas palabras, pero no exactamente la misma respuesta: quizá este servidor recuerde las aserciones.</translation>
    </message>
    <message>
        <source>The same assertion is refused in the same way the second time: the server stops before it looks for repeated assertions, or remembers none, or had seen this one before.</source>
        <translation>La misma aserción se rechaza igual la segunda vez: el servidor se detiene antes de buscar repetidas, o no recuerda ninguna, o ya había visto esta.</translation>
    </message>
    <message>
        <source>The same assertion got a token the second time: this server does not refuse repeated assertions.</source>
        <translation>La misma aserción obtuvo un token la segunda vez: este servidor no rechaza las repetidas.</translation>
    </message>
    <message>
        <source>The very assertion that was refused is accepted now: something has changed at the server, or its machines do not agree.</source>
        <translation>La misma aserción rechazada se acepta ahora: algo cambió en el servidor, o sus máquinas no concuerdan.</translation>
    </message>
    <message>
        <source>An absurd scope is refused as a scope: authentication works.</source>
        <translation>Un scope absurdo se rechaza como scope: la autenticación funciona.</translation>
    </message>
    <message>
        <source>The two answers cannot be compared: one of them is no answer to the request itself. Try again later.</source>
        <translation>Las dos respuestas no se pueden comparar: una no responde a la solicitud misma. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>This server looks at the scope before the signature: the probe says nothing about the key.</source>
        <translation>Este servidor mira el scope antes que la firma: la prueba no dice nada de la clave.</translation>
    </message>
    <message>
        <source>%1, before %2</source>
        <translation>%1, antes de %2</translation>
    </message>
    <message>
        <source>Change `%1`. Now: %2. It has to be: %3.</source>
        <extracomment>%1 the name of a claim, header or parameter; %2 its value; %3 what it has to be: a value, or a rule in words</extracomment>
        <translation>Cambie `%1`. Ahora: %2. Tiene que ser: %3.</translation>
    </message>
    <message>
        <source>Nothing seen here speaks against it.</source>
        <translation>Nada de lo que se ve aquí habla en contra.</translation>
    </message>
    <message>
        <source>A usual reason at %1, and nothing seen here speaks against it.</source>
        <translation>Un motivo habitual en %1, y nada de lo que se ve aquí habla en contra.</translation>
    </message>
    <message>
        <source>the next cause</source>
        <translation>la causa siguiente</translation>
    </message>
    <message>
        <source>What decides is when the key was saved: up to %1 after that the answer may change by itself; after two days it will not.</source>
        <translation>Lo que decide es cuándo se guardó la clave: hasta %1 después, la respuesta puede cambiar por sí sola; pasados dos días, ya no.</translation>
    </message>
    <message>
        <source>What decides is when the key was saved: after two days waiting is no explanation any more.</source>
        <translation>Lo que decide es cuándo se guardó la clave: pasados dos días, esperar ya no es una explicación.</translation>
    </message>
    <message>
        <source>Two days are over, which speaks against waiting: look at &quot;%1&quot;.</source>
        <translation>Han pasado dos días, y eso habla en contra de esperar: mire «%1».</translation>
    </message>
    <message>
        <source>Try again with a fresh assertion at a calm pace. What decides is %1: a token by then speaks for waiting, the same answer after it for &quot;%2&quot;.</source>
        <translation>Inténtelo de nuevo con calma y con una aserción nueva. Lo que decide es %1: un token hasta entonces habla a favor de esperar; la misma respuesta después, de «%2».</translation>
    </message>
    <message>
        <source>Give the certificate, public key or JWKS that is registered: it is compared with the signing key at once.</source>
        <translation>Indique el certificado, la clave pública o el JWKS registrado: se compara al instante con la clave que firma.</translation>
    </message>
    <message>
        <source>Give the JWKS URL that is registered: then the key set can be fetched as a server would, without cookies or a login.</source>
        <translation>Indique la URL de JWKS registrada: así el conjunto de claves se puede descargar como lo haría un servidor, sin cookies ni inicio de sesión.</translation>
    </message>
    <message>
        <source>Fetch the JWKS URL as a server would, without cookies or a login.</source>
        <translation>Pida la dirección del JWKS como lo haría un servidor, sin cookies ni inicio de sesión.</translation>
    </message>
    <message>
        <source>Compare the client ID with both IDs on the app&apos;s page.</source>
        <translation>Compare el ID de cliente con los dos ID de la página de la aplicación.</translation>
    </message>
    <message>
        <source>Copy the client ID again from the app&apos;s page and compare it character by character.</source>
        <translation>Copie de nuevo el ID de cliente de la página de la aplicación y compárelo carácter por carácter.</translation>
    </message>
    <message>
        <source>Look at the app&apos;s page at %1, or ask its administrator.</source>
        <translation>Mire la página de la aplicación en %1, o pregunte a su administrador.</translation>
    </message>
    <message>
        <source>Send the same request for a made-up client ID: another answer shows that the server knows this client, and speaks for &quot;%1&quot;.</source>
        <translation>Envíe la misma solicitud con un ID de cliente inventado: otra respuesta muestra que el servidor conoce a este cliente, y habla a favor de «%1».</translation>
    </message>
    <message>
        <source>Send the same request signed with a throw-away key: another answer shows that the signature was accepted, and speaks for &quot;%1&quot;.</source>
        <translation>Envíe la misma solicitud firmada con una clave desechable: otra respuesta muestra que se aceptó la firma, y habla a favor de «%1».</translation>
    </message>
    <message>
        <source>Send the same request with a wrong aud: another answer shows that aud was accepted, and speaks for &quot;%1&quot;.</source>
        <translation>Envíe la misma solicitud con un aud erróneo: otra respuesta muestra que se aceptó aud, y habla a favor de «%1».</translation>
    </message>
    <message>
        <source>Send the same request with an absurd scope: invalid_scope shows that the client is authenticated; any other answer speaks for &quot;%1&quot;.</source>
        <translation>Envíe la misma solicitud con un scope absurdo: invalid_scope muestra que el cliente está autenticado; cualquier otra respuesta habla a favor de «%1».</translation>
    </message>
    <message>
        <source>Send the very same assertion again: another answer shows that this one was not refused for its reuse, and speaks for &quot;%1&quot;.</source>
        <translation>Envíe exactamente la misma aserción otra vez: otra respuesta muestra que esta no se rechazó por reutilizarla, y habla a favor de «%1».</translation>
    </message>
    <message>
        <source>Correct it, send a fresh assertion, and compare the two answers.</source>
        <translation>Corríjalo, envíe una aserción nueva y compare las dos respuestas.</translation>
    </message>
    <message>
        <source>the app was created</source>
        <translation>la aplicación se creó</translation>
    </message>
    <message>
        <source>the key was saved</source>
        <translation>la clave se guardó</translation>
    </message>
    <message>
        <source>the app was marked ready</source>
        <translation>la aplicación se marcó como lista</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>seguro</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation>muy probable</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>posible</translation>
    </message>
    <message>
        <source>unlikely</source>
        <translation>improbable</translation>
    </message>
    <message>
        <source>words point to it</source>
        <extracomment>How likely a cause is, where only the words of the person&apos;s text speak for it.</extracomment>
        <translation>lo apuntan palabras</translation>
    </message>
    <message>
        <source>Reach the server</source>
        <translation>Llegar al servidor</translation>
    </message>
    <message>
        <source>Read the request</source>
        <translation>Leer la solicitud</translation>
    </message>
    <message>
        <source>Know the client</source>
        <translation>Conocer al cliente</translation>
    </message>
    <message>
        <source>Find the key</source>
        <translation>Hallar la clave</translation>
    </message>
    <message>
        <source>Verify the signature</source>
        <translation>Verificar la firma</translation>
    </message>
    <message>
        <source>Check the claims</source>
        <translation>Comprobar las claims</translation>
    </message>
    <message>
        <source>Check for replay</source>
        <translation>Comprobar la repetición</translation>
    </message>
    <message>
        <source>Check the scope</source>
        <translation>Comprobar el scope</translation>
    </message>
    <message>
        <source>Grant a token</source>
        <translation>Conceder un token</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superado</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problema</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>no corresponde</translation>
    </message>
    <message>
        <source>By the words of the text, the key was saved about %1.</source>
        <translation>Según las palabras del texto, la clave se guardó hacia el %1.</translation>
    </message>
    <message>
        <source>By the words of the text, the app was created about %1.</source>
        <translation>Según las palabras del texto, la aplicación se creó hacia el %1.</translation>
    </message>
    <message>
        <source>By the words of the text, the app was marked ready about %1.</source>
        <translation>Según las palabras del texto, la aplicación se marcó como lista hacia el %1.</translation>
    </message>
    <message>
        <source>By the words of the text, the client ID is taken for that of production.</source>
        <translation>Según las palabras del texto, el ID de cliente se toma como el de producción.</translation>
    </message>
    <message>
        <source>By the words of the text, the client ID is taken for that of the sandbox.</source>
        <translation>Según las palabras del texto, el ID de cliente se toma como el del entorno de pruebas.</translation>
    </message>
    <message>
        <source>By the words of the text, the organisation has activated the app.</source>
        <translation>Según las palabras del texto, la organización ha activado la aplicación.</translation>
    </message>
    <message>
        <source>By the words of the text, the organisation has not activated the app.</source>
        <translation>Según las palabras del texto, la organización no ha activado la aplicación.</translation>
    </message>
    <message>
        <source>By the words of the text, the key is registered by a URL.</source>
        <translation>Según las palabras del texto, la clave está registrada mediante una URL.</translation>
    </message>
    <message>
        <source>By the words of the text, the key was uploaded.</source>
        <translation>Según las palabras del texto, la clave se subió.</translation>
    </message>
    <message>
        <source>By the words of the text, the server is taken for a sandbox.</source>
        <translation>Según las palabras del texto, el servidor se toma por uno de pruebas (sandbox).</translation>
    </message>
    <message>
        <source>By the words of the text, the server is taken for one of production.</source>
        <translation>Según las palabras del texto, el servidor se toma por uno de producción.</translation>
    </message>
    <message>
        <source>By the words of the text, the audience of the app is: %1</source>
        <translation>Según las palabras del texto, el público de la aplicación es: %1</translation>
    </message>
    <message>
        <source>This sentence of the text seems to tell of a fault, and is looked through for a reason: %1</source>
        <translation>Esta frase del texto parece hablar de un fallo, y en ella se busca un motivo: %1</translation>
    </message>
    <message>
        <source>What is quoted here as an error is looked through for a reason: %1</source>
        <translation>Lo que aquí se cita como error se examina en busca de un motivo: %1</translation>
    </message>
    <message>
        <source>This line of the text is known from servers and libraries, and is looked through for a reason: %1</source>
        <translation>Esta línea del texto se conoce de servidores y bibliotecas, y se examina en busca de un motivo: %1</translation>
    </message>
    <message>
        <source>No request names an address; this one of the text is taken for the token endpoint: %1</source>
        <translation>Ninguna petición indica una dirección; esta del texto se toma como punto de token: %1</translation>
    </message>
    <message>
        <source>This address of the text is taken for the FHIR base: %1</source>
        <translation>Esta dirección del texto se toma como base FHIR: %1</translation>
    </message>
    <message>
        <source>By an address of the text the server is taken for one of %1: %2</source>
        <translation>Por una dirección del texto, el servidor se toma como uno de %1: %2</translation>
    </message>
    <message>
        <source>The text speaks of %1, so the server is taken for one of theirs.</source>
        <translation>El texto habla de %1, así que el servidor se toma como uno de ellos.</translation>
    </message>
</context>
<context>
    <name>ad::exporting</name>
    <message>
        <source>Token request: report</source>
        <translation>Solicitud de token: informe</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>Qué se omitió</translation>
    </message>
    <message>
        <source>Private keys, signatures of tokens, access tokens, secrets and passphrases are not in this report.</source>
        <translation>En este informe no hay claves privadas, firmas de tokens, tokens de acceso, secretos ni contraseñas.</translation>
    </message>
    <message>
        <source>No program can be written for the algorithm &quot;%1&quot;.</source>
        <translation>No se puede escribir ningún programa para el algoritmo «%1».</translation>
    </message>
    <message>
        <source>Take RS384 or ES384, the two that SMART names.</source>
        <translation>Use RS384 o ES384, los dos que nombra SMART.</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>El caso</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>FHIR base</source>
        <translation>Base FHIR</translation>
    </message>
    <message>
        <source>Token endpoint</source>
        <translation>Punto de token</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Key thumbprint (SHA-256)</source>
        <translation>Huella de la clave (SHA-256)</translation>
    </message>
    <message>
        <source>Registered key</source>
        <translation>Clave registrada</translation>
    </message>
    <message>
        <source>Its thumbprint (SHA-256)</source>
        <translation>Su huella (SHA-256)</translation>
    </message>
    <message>
        <source>Key URL</source>
        <translation>Dirección de claves</translation>
    </message>
    <message>
        <source>Key registered</source>
        <translation>Clave registrada el</translation>
    </message>
    <message>
        <source>App created</source>
        <translation>Aplicación creada</translation>
    </message>
    <message>
        <source>App marked ready</source>
        <translation>Aplicación marcada como lista</translation>
    </message>
    <message>
        <source>App registered for</source>
        <translation>Aplicación registrada para</translation>
    </message>
    <message>
        <source>App&apos;s audience</source>
        <translation>Público de la aplicación</translation>
    </message>
    <message>
        <source>Activated by the customer</source>
        <translation>Activada por el cliente</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Registered way of authenticating</source>
        <translation>Modo de autenticación registrado</translation>
    </message>
    <message>
        <source>Which key is registered</source>
        <translation>Qué clave está registrada</translation>
    </message>
    <message>
        <source>How the key is registered</source>
        <translation>Cómo está registrada la clave</translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation>Evaluado</translation>
    </message>
    <message>
        <source>Causes, the most likely first</source>
        <translation>Causas, la más probable primero</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>Qué hacer:</translation>
    </message>
    <message>
        <source>The assertion</source>
        <translation>La aserción</translation>
    </message>
    <message>
        <source>It cannot be decoded, and is left out.</source>
        <translation>No se puede decodificar, y se omite.</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>La solicitud</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>La respuesta</translation>
    </message>
    <message>
        <source>Received %1.</source>
        <translation>Recibida %1.</translation>
    </message>
    <message>
        <source>No answer (%1): %2</source>
        <translation>Sin respuesta (%1): %2</translation>
    </message>
    <message>
        <source>TLS: %1</source>
        <translation>TLS: %1</translation>
    </message>
    <message>
        <source>Redirect %1 to %2</source>
        <translation>Redirección %1 a %2</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observado</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Passed (%1): %2</source>
        <translation>Superadas (%1): %2</translation>
    </message>
</context>
<context>
    <name>ad::file</name>
    <message>
        <source>Reading stopped: %1.</source>
        <translation>La lectura se detuvo: %1.</translation>
    </message>
    <message>
        <source>Check the disk and try again.</source>
        <translation>Compruebe el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This is larger than %1 KiB.</source>
        <translation>Esto supera %1 KiB.</translation>
    </message>
    <message>
        <source>Give only the key, token, request or answer itself.</source>
        <translation>Indique solo la clave, el token, la solicitud o la respuesta.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>No se puede escribir el archivo: %1.</translation>
    </message>
    <message>
        <source>Check the folder, its rights and the free space.</source>
        <translation>Compruebe la carpeta, sus permisos y el espacio libre.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Este archivo no existe.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Compruebe la ruta.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>No se puede abrir el archivo: %1.</translation>
    </message>
    <message>
        <source>Check the rights of the file and its folders.</source>
        <translation>Compruebe los permisos del archivo y de sus carpetas.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>Esto es una carpeta.</translation>
    </message>
    <message>
        <source>Name the file in it.</source>
        <translation>Indique el archivo que contiene.</translation>
    </message>
    <message>
        <source>This is a pipe, socket or device, not a file.</source>
        <translation>Esto es una tubería, un socket o un dispositivo, no un archivo.</translation>
    </message>
    <message>
        <source>Save its content to a file first, or give it on standard input with &quot;-&quot;.</source>
        <translation>Guarde primero su contenido en un archivo, o páselo por la entrada estándar con «-».</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrada estándar</translation>
    </message>
    <message>
        <source>The file cannot be written: there is a folder, pipe or device of that name.</source>
        <translation>No se puede escribir el archivo: hay una carpeta, tubería o dispositivo con ese nombre.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>Ya hay un archivo con ese nombre.</translation>
    </message>
</context>
<context>
    <name>ad::intake</name>
    <message>
        <source>The text was UTF-16.</source>
        <translation>El texto estaba en UTF-16.</translation>
    </message>
    <message>
        <source>A byte order mark stood before the text.</source>
        <translation>Había una marca de orden de bytes antes del texto.</translation>
    </message>
    <message>
        <source>The empty line between headers and body was missing.</source>
        <translation>Faltaba la línea vacía entre cabeceras y cuerpo.</translation>
    </message>
    <message>
        <source>There is no call here that sends a request.</source>
        <translation>Aquí no hay ninguna llamada que envíe una solicitud.</translation>
    </message>
    <message>
        <source>Give the part of the program with the call and the values that it sends.</source>
        <translation>Indique la parte del programa con la llamada y los valores que envía.</translation>
    </message>
    <message>
        <source>The body is made by the program: what it holds is not in this text.</source>
        <translation>El cuerpo lo hace el programa: lo que contiene no está en este texto.</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; is a variable: what it holds is not in this text.</source>
        <translation>El valor de «%1» es una variable: lo que contiene no está en este texto.</translation>
    </message>
    <message>
        <source>The address is a variable: what it holds is not in this text.</source>
        <translation>La dirección es una variable: lo que contiene no está en este texto.</translation>
    </message>
    <message>
        <source>The headers are a variable: what it holds is not in this text.</source>
        <translation>Las cabeceras son una variable: lo que contiene no está en este texto.</translation>
    </message>
    <message>
        <source>fetch() sends a plain object as the text &quot;[object Object]&quot;: wrap it into new URLSearchParams(…).</source>
        <translation>fetch() envía un objeto simple como el texto «[object Object]»: envuélvalo en new URLSearchParams(…).</translation>
    </message>
    <message>
        <source>axios writes an object as a form from version 0.27 on; older ones send JSON.</source>
        <translation>axios escribe un objeto como formulario desde la versión 0.27; las anteriores envían JSON.</translation>
    </message>
    <message>
        <source>This is no curl command: the word &quot;curl&quot; is not in it.</source>
        <translation>Esto no es una orden curl: no contiene la palabra «curl».</translation>
    </message>
    <message>
        <source>Copy the whole command.</source>
        <translation>Copie la orden entera.</translation>
    </message>
    <message>
        <source>The option %1 has no value after it.</source>
        <translation>La opción %1 no va seguida de un valor.</translation>
    </message>
    <message>
        <source>Copy the command to its end.</source>
        <translation>Copie la orden hasta el final.</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>byte %1</translation>
    </message>
    <message>
        <source>The command names no URL.</source>
        <translation>La orden no indica ninguna URL.</translation>
    </message>
    <message>
        <source>Copy the whole command, with the address it sends to.</source>
        <translation>Copie la orden entera, con la dirección a la que envía.</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>línea %1, columna %2</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>Aquí no hay nada.</translation>
    </message>
    <message>
        <source>Give the request from its first line on.</source>
        <translation>Indique la solicitud desde su primera línea.</translation>
    </message>
    <message>
        <source>This line is no header: %1</source>
        <translation>Esta línea no es una cabecera: %1</translation>
    </message>
    <message>
        <source>Headers are written as &quot;Name: value&quot;, and an empty line stands before the body.</source>
        <translation>Las cabeceras se escriben «Nombre: valor», y antes del cuerpo va una línea vacía.</translation>
    </message>
    <message>
        <source>This is no request line.</source>
        <translation>Esto no es una línea de solicitud.</translation>
    </message>
    <message>
        <source>A request begins with a line such as &quot;POST /token HTTP/1.1&quot;.</source>
        <translation>Una solicitud empieza con una línea como «POST /token HTTP/1.1».</translation>
    </message>
    <message>
        <source>This is no status line.</source>
        <translation>Esto no es una línea de estado.</translation>
    </message>
    <message>
        <source>An answer begins with a line such as &quot;HTTP/1.1 400 Bad Request&quot;.</source>
        <translation>Una respuesta empieza con una línea como «HTTP/1.1 400 Bad Request».</translation>
    </message>
    <message>
        <source>This is no HAR document: it has no list of entries.</source>
        <translation>Esto no es un documento HAR: no tiene lista de entradas.</translation>
    </message>
    <message>
        <source>Export it again from the browser&apos;s network page.</source>
        <translation>Expórtelo de nuevo desde la vista de red del navegador.</translation>
    </message>
    <message>
        <source>No POST is recorded in this HAR document.</source>
        <translation>En este documento HAR no hay ningún POST grabado.</translation>
    </message>
    <message>
        <source>Record again while the token request is sent.</source>
        <translation>Grabe de nuevo mientras se envía la solicitud de token.</translation>
    </message>
    <message>
        <source>The command names no address.</source>
        <translation>La orden no nombra ninguna dirección.</translation>
    </message>
    <message>
        <source>a private key</source>
        <translation>una clave privada</translation>
    </message>
    <message>
        <source>a public key</source>
        <translation>una clave pública</translation>
    </message>
    <message>
        <source>a certificate</source>
        <translation>un certificado</translation>
    </message>
    <message>
        <source>a certificate request</source>
        <translation>una solicitud de certificado</translation>
    </message>
    <message>
        <source>a keystore</source>
        <translation>un almacén de claves</translation>
    </message>
    <message>
        <source>a key as JWK</source>
        <translation>una clave como JWK</translation>
    </message>
    <message>
        <source>a key set (JWKS)</source>
        <translation>un conjunto de claves (JWKS)</translation>
    </message>
    <message>
        <source>a signed token (JWT)</source>
        <translation>un token firmado (JWT)</translation>
    </message>
    <message>
        <source>an encrypted token (JWE)</source>
        <translation>un token cifrado (JWE)</translation>
    </message>
    <message>
        <source>a curl command</source>
        <translation>una orden curl</translation>
    </message>
    <message>
        <source>an HTTP message</source>
        <translation>un mensaje HTTP</translation>
    </message>
    <message>
        <source>a HAR recording</source>
        <translation>una grabación HAR</translation>
    </message>
    <message>
        <source>a form body</source>
        <translation>un cuerpo de formulario</translation>
    </message>
    <message>
        <source>a token response</source>
        <translation>una respuesta de token</translation>
    </message>
    <message>
        <source>an error response</source>
        <translation>una respuesta de error</translation>
    </message>
    <message>
        <source>a discovery document</source>
        <translation>un documento de descubrimiento</translation>
    </message>
    <message>
        <source>a case file</source>
        <translation>un archivo de caso</translation>
    </message>
    <message>
        <source>what an assertion says, without the token itself</source>
        <translation>lo que dice una aserción, sin el propio token</translation>
    </message>
    <message>
        <source>lines of a log</source>
        <translation>líneas de un registro</translation>
    </message>
    <message>
        <source>nothing that is known here</source>
        <translation>nada conocido aquí</translation>
    </message>
    <message>
        <source>Bytes that are not UTF-8 stood in the JSON; each was replaced by a mark.</source>
        <translation>En el JSON había bytes que no son UTF-8; cada uno se sustituyó por una marca.</translation>
    </message>
    <message>
        <source>Round quotes or hard blanks, as text programs make them, stood in the JSON.</source>
        <translation>En el JSON había comillas tipográficas o espacios duros, como los que ponen los programas de texto.</translation>
    </message>
    <message>
        <source>Backslashes stood before underscores, as pages with markup add them.</source>
        <translation>Había barras invertidas delante de los guiones bajos, como las que añaden las páginas con marcado.</translation>
    </message>
    <message>
        <source>The JSON stood within a string, with backslashes before its quotes.</source>
        <translation>El JSON estaba dentro de una cadena, con barras inversas ante sus comillas.</translation>
    </message>
    <message>
        <source>The object was printed by a program, with single quotes; it was read as JSON.</source>
        <translation>El objeto lo imprimió un programa, con comillas simples; se leyó como JSON.</translation>
    </message>
    <message>
        <source>The object was printed by Ruby; it was read as JSON.</source>
        <translation>El objeto lo imprimió Ruby; se leyó como JSON.</translation>
    </message>
    <message>
        <source>The object was written without quotes round its names; it was read as JSON.</source>
        <translation>El objeto estaba escrito sin comillas en los nombres; se leyó como JSON.</translation>
    </message>
    <message>
        <source>The object was printed as a map, without quotes; it was read as JSON.</source>
        <translation>El objeto estaba impreso como mapa, sin comillas; se leyó como JSON.</translation>
    </message>
    <message>
        <source>Give a key, a token, a request, an answer or a case file.</source>
        <translation>Indique una clave, un token, una solicitud, una respuesta o un archivo de caso.</translation>
    </message>
    <message>
        <source>This is nothing that is known here.</source>
        <translation>Esto no es nada conocido aquí.</translation>
    </message>
    <message>
        <source>Give a key, a certificate, a JWKS, a JWT, a curl command, an HTTP request, a HAR file, a form body, an answer or a case file.</source>
        <translation>Indique una clave, un certificado, un JWKS, un JWT, una orden curl, una solicitud HTTP, un archivo HAR, un cuerpo de formulario, una respuesta o un archivo de caso.</translation>
    </message>
    <message>
        <source>This could not be read.</source>
        <translation>No se pudo leer.</translation>
    </message>
    <message>
        <source>The request was read from a Postman collection.</source>
        <translation>La solicitud se leyó de una colección de Postman.</translation>
    </message>
    <message>
        <source>No POST is in this Postman collection.</source>
        <translation>No hay ningún POST en esta colección de Postman.</translation>
    </message>
    <message>
        <source>Export the collection that holds the token request.</source>
        <translation>Exporte la colección que contiene la solicitud de token.</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; is a variable of Postman: what it holds is not in the export.</source>
        <translation>El valor de «%1» es una variable de Postman: lo que contiene no está en la exportación.</translation>
    </message>
    <message>
        <source>The address is a variable of Postman: what it holds is not in the export.</source>
        <translation>La dirección es una variable de Postman: lo que contiene no está en la exportación.</translation>
    </message>
    <message>
        <source>The answer was saved in the collection, with the request that led to it.</source>
        <translation>La respuesta estaba guardada en la colección, con la solicitud que llevó a ella.</translation>
    </message>
    <message>
        <source>The collection holds an example with a granted token. It is not taken for the answer of now.</source>
        <translation>La colección contiene un ejemplo con un token concedido. No se toma como la respuesta actual.</translation>
    </message>
    <message>
        <source>The request was read from an export of Insomnia.</source>
        <translation>La solicitud se leyó de una exportación de Insomnia.</translation>
    </message>
    <message>
        <source>No POST is in this export of Insomnia.</source>
        <translation>En esta exportación de Insomnia no hay ningún POST.</translation>
    </message>
    <message>
        <source>Export the workspace that holds the token request.</source>
        <translation>Exporte el espacio de trabajo que contiene la solicitud de token.</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; is a variable of Insomnia: what it holds is not in the export.</source>
        <translation>El valor de «%1» es una variable de Insomnia: lo que contiene no está en la exportación.</translation>
    </message>
    <message>
        <source>These are the parameters of a token request as JSON. If they were sent like this, that is wrong by itself: a token endpoint takes a form.</source>
        <translation>Son los parámetros de una solicitud de token como JSON. Si se enviaron así, eso ya está mal: un punto de token acepta un formulario.</translation>
    </message>
    <message>
        <source>What the program puts into the assertion was read from its source; nothing of it was run.</source>
        <translation>Lo que el programa pone en la aserción se leyó de su código; no se ejecutó nada.</translation>
    </message>
    <message>
        <source>Nothing here is a thing by its form; these words tell of a fault, and are looked through for a reason.</source>
        <translation>Nada de esto es algo conocido por su forma; estas palabras cuentan un fallo, y se examinan en busca de un motivo.</translation>
    </message>
    <message>
        <source>No answer of a server stands in this text; by its words a token was granted.</source>
        <translation>En este texto no hay respuesta de un servidor; según sus palabras, se concedió un token.</translation>
    </message>
    <message>
        <source>The status %1 was read from the words beside it.</source>
        <translation>El estado %1 se leyó de las palabras de al lado.</translation>
    </message>
    <message>
        <source>The headers of the answer were read from the lines that show them apart.</source>
        <translation>Las cabeceras de la respuesta se leyeron de las líneas que las muestran aparte.</translation>
    </message>
    <message>
        <source>No answer of a server stands in this text; this was put together from the words that tell of one.</source>
        <translation>En este texto no hay respuesta de un servidor; esta se compuso de las palabras que la cuentan.</translation>
    </message>
    <message>
        <source>No answer came: this is what the program said of it.</source>
        <translation>No llegó respuesta: esto es lo que dijo el programa.</translation>
    </message>
    <message>
        <source>The form had one field a line; they were joined with &quot;&amp;&quot;.</source>
        <translation>El formulario tenía un campo por línea; se unieron con «&amp;».</translation>
    </message>
    <message>
        <source>A command of HTTPie; without --form it sends its fields as JSON.</source>
        <translation>Una orden de HTTPie; sin --form envía sus campos como JSON.</translation>
    </message>
    <message>
        <source>A command of HTTPie.</source>
        <translation>Una orden de HTTPie.</translation>
    </message>
    <message>
        <source>A command of wget.</source>
        <translation>Una orden de wget.</translation>
    </message>
    <message>
        <source>Round quotes or hard blanks, as text programs make them, stood in the command.</source>
        <translation>En la orden había comillas curvas o espacios duros, como los que hacen los procesadores de texto.</translation>
    </message>
    <message>
        <source>The lines of the command had been joined, with their backslashes left in.</source>
        <translation>Las líneas de la orden se habían unido, con sus barras invertidas dentro.</translation>
    </message>
    <message>
        <source>The body is in the file &quot;%1&quot;, which is not at hand here: bring that file too.</source>
        <translation>El cuerpo está en el archivo «%1», que aquí no está: traiga también ese archivo.</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; is a variable or a file: what it holds is not in this text.</source>
        <translation>El valor de «%1» es una variable o un archivo: lo que contiene no está en este texto.</translation>
    </message>
    <message>
        <source>Only the assertion is shown; what else was sent is not in this text.</source>
        <translation>Solo se muestra la aserción; lo demás que se envió no está en este texto.</translation>
    </message>
    <message>
        <source>The parameters were shown as an object; they were put together as the form that they mean. If they were sent as JSON, that is wrong by itself.</source>
        <translation>Los parámetros se mostraron como un objeto; se reunieron como el formulario que significan. Si se enviaron como JSON, eso ya está mal por sí solo.</translation>
    </message>
    <message>
        <source>This JSON is nothing that is known here.</source>
        <translation>Este JSON no es nada conocido aquí.</translation>
    </message>
    <message>
        <source>The parameters stood one a line; they were put together as the form that they describe.</source>
        <translation>Los parámetros estaban uno por línea; se unieron en el formulario que describen.</translation>
    </message>
    <message>
        <source>The request was read from a program; nothing of it was run.</source>
        <translation>La solicitud se leyó de un programa; no se ejecutó nada de él.</translation>
    </message>
    <message>
        <source>The token was taken out of the text around it.</source>
        <translation>El token se extrajo del texto que lo rodeaba.</translation>
    </message>
    <message>
        <source>The token stood over several lines; they were joined.</source>
        <translation>El token ocupaba varias líneas; se unieron.</translation>
    </message>
    <message>
        <source>There were blanks within the token; they were taken out.</source>
        <translation>Había espacios dentro del token; se quitaron.</translation>
    </message>
    <message>
        <source>These are the decoded parts of an assertion: the token itself and its signature are not here.</source>
        <translation>Estas son las partes decodificadas de una aserción: el propio token y su firma no están.</translation>
    </message>
    <message>
        <source>This looks like a token, but its header cannot be decoded.</source>
        <translation>Esto parece un token, pero no se puede decodificar su cabecera.</translation>
    </message>
    <message>
        <source>Copy the whole token, from its first character to its last.</source>
        <translation>Copie el token entero, del primer carácter al último.</translation>
    </message>
    <message>
        <source>A quote is opened and never closed.</source>
        <translation>Se abre una comilla y no se cierra.</translation>
    </message>
    <message>
        <source>Copy the command to its end, or close the quote.</source>
        <translation>Copie la orden hasta el final, o cierre la comilla.</translation>
    </message>
</context>
<context>
    <name>ad::jose</name>
    <message>
        <source>The member &quot;%1&quot; has to be a text in quotes.</source>
        <translation>El miembro «%1» debe ser un texto entre comillas.</translation>
    </message>
    <message>
        <source>The member &quot;%1&quot; has %2 bytes, this curve wants %3: zero bytes at the front were dropped.</source>
        <translation>El miembro «%1» tiene %2 bytes, esta curva pide %3: se omitieron bytes cero al principio.</translation>
    </message>
    <message>
        <source>The member &quot;%1&quot; has %2 bytes, this curve wants %3: a zero byte was put at the front.</source>
        <translation>El miembro «%1» tiene %2 bytes, esta curva pide %3: se antepuso un byte cero.</translation>
    </message>
    <message>
        <source>The member &quot;%1&quot; begins with a zero byte: the sign byte of ASN.1 was kept, some servers refuse it.</source>
        <translation>El miembro «%1» empieza con un byte cero: quedó el byte de signo de ASN.1, y algunos servidores lo rechazan.</translation>
    </message>
    <message>
        <source>The signature is empty: the token is not signed.</source>
        <translation>La firma está vacía: el token no está firmado.</translation>
    </message>
    <message>
        <source>The %1 of the token is empty.</source>
        <translation>En el token, %1 está vacío.</translation>
    </message>
    <message>
        <source>The %1 is written in plain base64 (+ and /): a token needs base64url (- and _).</source>
        <extracomment>%1 is &quot;header&quot;, &quot;claims part&quot; or &quot;signature&quot;</extracomment>
        <translation>%1 está escrito en base64 común (+ y /): un token necesita base64url (- y _).</translation>
    </message>
    <message>
        <source>The %1 ends with padding (=): a token has none.</source>
        <translation>%1 termina con relleno (=): un token no lo lleva.</translation>
    </message>
    <message>
        <source>The %1 has a number of characters that base64url cannot have: it was cut, or one is too many.</source>
        <translation>%1 tiene un número de caracteres imposible en base64url: se cortó, o sobra uno.</translation>
    </message>
    <message>
        <source>The last character of the %1 holds bits that should be zero: strict decoders refuse it.</source>
        <translation>El último carácter de %1 contiene bits que deberían ser cero: los decodificadores estrictos lo rechazan.</translation>
    </message>
    <message>
        <source>The key set begins with a byte order mark: strict JSON readers refuse it.</source>
        <translation>El conjunto de claves empieza con una marca de orden de bytes: los lectores JSON estrictos la rechazan.</translation>
    </message>
    <message>
        <source>Give the JSON itself: {&quot;keys&quot;:[…]}.</source>
        <translation>Indique el JSON mismo: {&quot;keys&quot;:[…]}.</translation>
    </message>
    <message>
        <source>The key set is empty.</source>
        <translation>El conjunto de claves está vacío.</translation>
    </message>
    <message>
        <source>This is a web page or XML, not a key set: perhaps a login page or an error page.</source>
        <translation>Esto es una página web o XML, no un conjunto de claves: quizá una página de inicio de sesión o de error.</translation>
    </message>
    <message>
        <source>This is a PEM file, not a key set.</source>
        <translation>Esto es un archivo PEM, no un conjunto de claves.</translation>
    </message>
    <message>
        <source>Make a key set of it with &quot;key jwks&quot;.</source>
        <translation>Conviértalo en un conjunto de claves con «key jwks».</translation>
    </message>
    <message>
        <source>The key set is not JSON: %1</source>
        <extracomment>%1 is a sentence about the JSON</extracomment>
        <translation>El conjunto de claves no es JSON: %1</translation>
    </message>
    <message>
        <source>A member comes twice: servers differ in which one they take.</source>
        <translation>Un miembro aparece dos veces: cada servidor elige uno distinto.</translation>
    </message>
    <message>
        <source>This is an array of keys: a key set is an object with the member &quot;keys&quot;.</source>
        <translation>Esto es una lista de claves: un conjunto de claves es un objeto con el miembro «keys».</translation>
    </message>
    <message>
        <source>This is a discovery document, not a key set.</source>
        <translation>Esto es un documento de descubrimiento, no un conjunto de claves.</translation>
    </message>
    <message>
        <source>Give what its jwks_uri leads to.</source>
        <translation>Indique adónde lleva su jwks_uri.</translation>
    </message>
    <message>
        <source>There is no key in the key set.</source>
        <translation>No hay ninguna clave en el conjunto.</translation>
    </message>
    <message>
        <source>The member is called &quot;%1&quot;: it has to be &quot;keys&quot;, in lower case.</source>
        <translation>El miembro se llama «%1»: debe llamarse «keys», en minúsculas.</translation>
    </message>
    <message>
        <source>This is a single key (JWK): a key set wraps it, {&quot;keys&quot;:[…]}.</source>
        <translation>Esto es una sola clave (JWK): un conjunto la envuelve, {&quot;keys&quot;:[…]}.</translation>
    </message>
    <message>
        <source>The key set is wrapped in a member &quot;jwks&quot;: at a key URL it has to stand alone.</source>
        <translation>El conjunto está dentro de un miembro «jwks»: en una dirección de claves debe estar solo.</translation>
    </message>
    <message>
        <source>The member &quot;keys&quot; has to be an array.</source>
        <translation>El miembro «keys» debe ser una lista.</translation>
    </message>
    <message>
        <source>An entry of the key set is no JSON object.</source>
        <translation>Una entrada del conjunto de claves no es un objeto JSON.</translation>
    </message>
    <message>
        <source>The set has more than %1 keys; only these are read.</source>
        <translation>El conjunto tiene más de %1 claves; solo se leen esas.</translation>
    </message>
    <message>
        <source>The member &quot;%1&quot; has to be called &quot;%2&quot;: upper and lower case count.</source>
        <translation>El miembro «%1» debe llamarse «%2»: mayúsculas y minúsculas cuentan.</translation>
    </message>
    <message>
        <source>The key has no type (&quot;kty&quot;).</source>
        <translation>La clave no tiene tipo («kty»).</translation>
    </message>
    <message>
        <source>The key type is written &quot;%1&quot;: it has to be &quot;%2&quot;.</source>
        <translation>El tipo de clave está escrito «%1»: debe ser «%2».</translation>
    </message>
    <message>
        <source>This is a shared secret (oct), not a public key.</source>
        <translation>Esto es un secreto compartido (oct), no una clave pública.</translation>
    </message>
    <message>
        <source>The key type &quot;%1&quot; is unknown.</source>
        <translation>El tipo de clave «%1» es desconocido.</translation>
    </message>
    <message>
        <source>The member &quot;kid&quot; is a number: it has to be a text in quotes.</source>
        <translation>El miembro «kid» es un número: debe ser un texto entre comillas.</translation>
    </message>
    <message>
        <source>The key has no name (&quot;kid&quot;): a token cannot say that it means this key.</source>
        <translation>La clave no tiene nombre («kid»): un token no puede decir que se refiere a ella.</translation>
    </message>
    <message>
        <source>The key is meant for &quot;%1&quot;: to verify signatures, &quot;use&quot; has to be &quot;sig&quot;.</source>
        <translation>La clave está destinada a «%1»: para verificar firmas, «use» debe ser «sig».</translation>
    </message>
    <message>
        <source>The member &quot;key_ops&quot; has to be an array of texts.</source>
        <translation>El miembro «key_ops» debe ser una lista de textos.</translation>
    </message>
    <message>
        <source>&quot;key_ops&quot; is &quot;sign&quot;: that is the private half&apos;s; a published key has &quot;verify&quot;.</source>
        <translation>«key_ops» es «sign»: eso es de la mitad privada; una clave publicada lleva «verify».</translation>
    </message>
    <message>
        <source>&quot;key_ops&quot; does not hold &quot;verify&quot;: the key is not meant to verify signatures.</source>
        <translation>«key_ops» no contiene «verify»: la clave no está destinada a verificar firmas.</translation>
    </message>
    <message>
        <source>&quot;key_ops&quot; holds &quot;sign&quot;: some servers drop such a key, because a published key only verifies.</source>
        <translation>«key_ops» contiene «sign»: algunos servidores descartan esa clave, porque una publicada solo verifica.</translation>
    </message>
    <message>
        <source>The key holds its private half (%1): who can read this set can sign in your name. Make a new key and publish only the public half.</source>
        <translation>La clave contiene su mitad privada (%1): quien pueda leer este conjunto puede firmar en su nombre. Cree una clave nueva y publique solo la mitad pública.</translation>
    </message>
    <message>
        <source>The member &quot;e&quot; is a number: it has to be base64url text, &quot;AQAB&quot; for 65537.</source>
        <translation>El miembro «e» es un número: debe ser texto base64url, «AQAB» para 65537.</translation>
    </message>
    <message>
        <source>The member &quot;e&quot; is written as a number: it has to be base64url, &quot;AQAB&quot; for 65537.</source>
        <translation>El miembro «e» está escrito como número: debe ser base64url, «AQAB» para 65537.</translation>
    </message>
    <message>
        <source>The member &quot;%1&quot; is written in hex: it has to be base64url.</source>
        <translation>El miembro «%1» está escrito en hexadecimal: debe ser base64url.</translation>
    </message>
    <message>
        <source>The member &quot;%1&quot; is not base64url: it was cut or damaged.</source>
        <translation>El miembro «%1» no es base64url: se cortó o se dañó.</translation>
    </message>
    <message>
        <source>The member &quot;%1&quot; is written in plain base64: it has to be base64url, with - and _ and without = and line breaks.</source>
        <translation>El miembro «%1» está en base64 común: debe ser base64url, con - y _ y sin = ni saltos de línea.</translation>
    </message>
    <message>
        <source>The last character of &quot;%1&quot; holds bits that should be zero.</source>
        <translation>El último carácter de «%1» contiene bits que deberían ser cero.</translation>
    </message>
    <message>
        <source>The curve is written &quot;%1&quot;: it has to be &quot;%2&quot;.</source>
        <translation>La curva está escrita «%1»: debe ser «%2».</translation>
    </message>
    <message>
        <source>The key has no member &quot;%1&quot;.</source>
        <translation>La clave no tiene el miembro «%1».</translation>
    </message>
    <message>
        <source>The public exponent is not 65537 (&quot;AQAB&quot;): some servers refuse others.</source>
        <translation>El exponente público no es 65537 («AQAB»): algunos servidores rechazan otros.</translation>
    </message>
    <message>
        <source>The public exponent is no possible one: nearly all keys have 65537, &quot;AQAB&quot;.</source>
        <translation>El exponente público es imposible: casi todas las claves tienen 65537, «AQAB».</translation>
    </message>
    <message>
        <source>The RSA key has %1 bits: 2048 are the least that servers accept.</source>
        <translation>La clave RSA tiene %1 bits: 2048 es lo mínimo que aceptan los servidores.</translation>
    </message>
    <message>
        <source>The algorithm %1 does not fit this key, %2.</source>
        <translation>El algoritmo %1 no corresponde a esta clave, %2.</translation>
    </message>
    <message>
        <source>The algorithm %1 does not fit this key, %2: %3 would.</source>
        <translation>El algoritmo %1 no corresponde a esta clave, %2: %3 sí.</translation>
    </message>
    <message>
        <source>The member &quot;x5c&quot; has to be an array of certificates in base64.</source>
        <translation>El miembro «x5c» debe ser una lista de certificados en base64.</translation>
    </message>
    <message>
        <source>The first certificate of &quot;x5c&quot; cannot be read.</source>
        <translation>No se puede leer el primer certificado de «x5c».</translation>
    </message>
    <message>
        <source>The first certificate of &quot;x5c&quot; belongs to another key than the entry itself.</source>
        <translation>El primer certificado de «x5c» pertenece a otra clave que la entrada.</translation>
    </message>
    <message>
        <source>The certificates of &quot;x5c&quot; have to be plain base64 (+ and /), not base64url.</source>
        <translation>Los certificados de «x5c» deben estar en base64 común (+ y /), no en base64url.</translation>
    </message>
    <message>
        <source>The same key stands in the set twice under one name.</source>
        <translation>La misma clave está dos veces en el conjunto con un solo nombre.</translation>
    </message>
    <message>
        <source>Two keys of the set have this name (&quot;kid&quot;): the server may try only the first one.</source>
        <translation>Dos claves del conjunto tienen este nombre («kid»): el servidor quizá pruebe solo la primera.</translation>
    </message>
    <message>
        <source>header</source>
        <comment>part of a token</comment>
        <translation>la cabecera</translation>
    </message>
    <message>
        <source>claims part</source>
        <comment>part of a token</comment>
        <translation>la parte de claims</translation>
    </message>
    <message>
        <source>signature</source>
        <comment>part of a token</comment>
        <translation>la firma</translation>
    </message>
    <message>
        <source>token</source>
        <translation>el token</translation>
    </message>
    <message>
        <source>The token has five parts: it is encrypted (JWE). A client assertion is only signed, with three parts.</source>
        <translation>El token tiene cinco partes: está cifrado (JWE). Una aserción de cliente solo va firmada, con tres partes.</translation>
    </message>
    <message>
        <source>This is JSON that was not encoded and signed: a token has three parts with dots between.</source>
        <translation>Esto es JSON sin codificar ni firmar: un token tiene tres partes separadas por puntos.</translation>
    </message>
    <message>
        <source>The token has one part only: three are needed, with dots between.</source>
        <translation>El token tiene una sola parte: hacen falta tres, separadas por puntos.</translation>
    </message>
    <message>
        <source>The token has two parts: the signature is missing.</source>
        <translation>El token tiene dos partes: falta la firma.</translation>
    </message>
    <message>
        <source>A full stop stands at the end of the token.</source>
        <translation>Hay un punto final al término del token.</translation>
    </message>
    <message>
        <source>The token has five parts but is not encrypted: perhaps two tokens were joined.</source>
        <translation>El token tiene cinco partes pero no está cifrado: quizá se unieron dos tokens.</translation>
    </message>
    <message numerus="yes">
        <source>The token has %n parts: three are needed, with dots between.</source>
        <translation>
            <numerusform>El token tiene una parte: hacen falta tres, separadas por puntos.</numerusform>
            <numerusform>El token tiene %n partes: hacen falta tres, separadas por puntos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Characters follow the padding of the %1.</source>
        <translation>Hay caracteres después del relleno de %1.</translation>
    </message>
    <message>
        <source>The %1 holds %2, which base64url does not have.</source>
        <translation>%1 contiene %2, que no existe en base64url.</translation>
    </message>
    <message>
        <source>The header is written as UTF-16: it has to be UTF-8.</source>
        <translation>La cabecera está en UTF-16: debe ser UTF-8.</translation>
    </message>
    <message>
        <source>The claims are written as UTF-16: they have to be UTF-8.</source>
        <translation>Las claims están en UTF-16: deben ser UTF-8.</translation>
    </message>
    <message>
        <source>The header begins with a byte order mark: JSON has none.</source>
        <translation>La cabecera empieza con una marca de orden de bytes: JSON no la lleva.</translation>
    </message>
    <message>
        <source>The claims begin with a byte order mark: JSON has none.</source>
        <translation>Las claims empiezan con una marca de orden de bytes: JSON no la lleva.</translation>
    </message>
    <message>
        <source>The header holds a byte that is not UTF-8.</source>
        <translation>La cabecera contiene un byte que no es UTF-8.</translation>
    </message>
    <message>
        <source>The claims hold a byte that is not UTF-8.</source>
        <translation>Las claims contienen un byte que no es UTF-8.</translation>
    </message>
    <message>
        <source>The claims part holds another token: a token was signed inside a token.</source>
        <translation>La parte de claims contiene otro token: se firmó un token dentro de otro.</translation>
    </message>
    <message>
        <source>The header was encoded twice: what is decoded once is base64url again.</source>
        <translation>La cabecera se codificó dos veces: descodificada una vez vuelve a ser base64url.</translation>
    </message>
    <message>
        <source>The claims were encoded twice: what is decoded once is base64url again.</source>
        <translation>Los claims se codificaron dos veces: descodificados una vez vuelven a ser base64url.</translation>
    </message>
    <message>
        <source>The header is not JSON: %1</source>
        <extracomment>%1 is a sentence about the JSON</extracomment>
        <translation>La cabecera no es JSON: %1</translation>
    </message>
    <message>
        <source>The claims are not JSON: %1</source>
        <translation>Las claims no son JSON: %1</translation>
    </message>
    <message>
        <source>The header is a JSON text that holds JSON: it was written as JSON twice.</source>
        <translation>La cabecera es un texto JSON que contiene JSON: se escribió dos veces como JSON.</translation>
    </message>
    <message>
        <source>The claims are a JSON text that holds JSON: they were written as JSON twice.</source>
        <translation>Las claims son un texto JSON que contiene JSON: se escribieron dos veces como JSON.</translation>
    </message>
    <message>
        <source>The header is JSON, but no object.</source>
        <translation>La cabecera es JSON, pero no un objeto.</translation>
    </message>
    <message>
        <source>The claims are JSON, but no object.</source>
        <translation>Las claims son JSON, pero no un objeto.</translation>
    </message>
    <message>
        <source>A member of the header comes twice: servers differ in which one they take, or refuse both.</source>
        <translation>Un miembro de la cabecera aparece dos veces: cada servidor toma uno distinto, o rechaza ambos.</translation>
    </message>
    <message>
        <source>A claim comes twice: servers differ in which one they take, or refuse both.</source>
        <translation>Una claim aparece dos veces: cada servidor toma una distinta, o rechaza ambas.</translation>
    </message>
    <message>
        <source>There is no token: the text is empty.</source>
        <translation>No hay token: el texto está vacío.</translation>
    </message>
    <message>
        <source>There is no token: nothing is left without blanks, quotes and the like.</source>
        <translation>No hay token: sin blancos, comillas y similares no queda nada.</translation>
    </message>
    <message>
        <source>The whole token was base64-encoded once more.</source>
        <translation>El token entero se codificó otra vez en base64.</translation>
    </message>
    <message>
        <source>A line break stands before the token.</source>
        <translation>Hay un salto de línea antes del token.</translation>
    </message>
    <message>
        <source>A blank stands before the token.</source>
        <translation>Hay un espacio antes del token.</translation>
    </message>
    <message>
        <source>A character that cannot be seen stands before the token.</source>
        <translation>Hay un carácter invisible antes del token.</translation>
    </message>
    <message>
        <source>The token is written as Python shows bytes, b&apos;…&apos;: it was turned into text without decoding.</source>
        <translation>El token está escrito como Python muestra los bytes, b&apos;…&apos;: se convirtió en texto sin decodificar.</translation>
    </message>
    <message>
        <source>A quotation mark stands before the token.</source>
        <translation>Hay una comilla antes del token.</translation>
    </message>
    <message>
        <source>A line break, written as a backslash and a letter, stands before the token.</source>
        <translation>Antes del token hay un salto de línea escrito como barra inversa y letra.</translation>
    </message>
    <message>
        <source>The text of an Authorization header stands before the token: a client assertion is sent without it.</source>
        <translation>Antes del token está el texto de una cabecera Authorization: una aserción de cliente se envía sin él.</translation>
    </message>
    <message>
        <source>The name of a field was pasted together with the token.</source>
        <translation>El nombre de un campo se pegó junto con el token.</translation>
    </message>
    <message>
        <source>A character that no token has stands before it.</source>
        <translation>Antes hay un carácter que ningún token tiene.</translation>
    </message>
    <message>
        <source>A line break stands at the end of the token.</source>
        <translation>Hay un salto de línea al final del token.</translation>
    </message>
    <message>
        <source>A blank stands at the end of the token.</source>
        <translation>Hay un espacio al final del token.</translation>
    </message>
    <message>
        <source>A character that cannot be seen stands at the end of the token.</source>
        <translation>Hay un carácter invisible al final del token.</translation>
    </message>
    <message>
        <source>A quotation mark stands at the end of the token.</source>
        <translation>Hay una comilla al final del token.</translation>
    </message>
    <message>
        <source>A line break, written as a backslash and a letter, stands at the end of the token.</source>
        <translation>Al final del token hay un salto de línea escrito como barra inversa y letra.</translation>
    </message>
    <message>
        <source>A character that no token has stands at its end.</source>
        <translation>Al final hay un carácter que ningún token tiene.</translation>
    </message>
    <message>
        <source>A whole form was pasted, not the token alone.</source>
        <translation>Se pegó un formulario entero, no solo el token.</translation>
    </message>
    <message>
        <source>Other parameters follow the token.</source>
        <translation>Hay otros parámetros después del token.</translation>
    </message>
    <message>
        <source>This is the JSON form of an encrypted token, not a compact signed one.</source>
        <translation>Esta es la forma JSON de un token cifrado, no uno compacto y firmado.</translation>
    </message>
    <message>
        <source>A JSON object that holds the token was given instead of the token.</source>
        <translation>Se dio un objeto JSON que contiene el token, en lugar del token.</translation>
    </message>
    <message>
        <source>This is the JSON serialisation of a signed token: a token server takes only the compact one, three parts with dots between.</source>
        <translation>Esta es la forma JSON de un token firmado: un servidor solo acepta la compacta, tres partes separadas por puntos.</translation>
    </message>
    <message>
        <source>This is the JSON serialisation with %1 signatures: a token server takes only the compact one, with a single signature.</source>
        <translation>Esta es la forma JSON con %1 firmas: un servidor solo acepta la compacta, con una sola firma.</translation>
    </message>
    <message>
        <source>Percent-encoding is left in the token: it was encoded for a form or URL once too often.</source>
        <translation>Queda codificación porcentual en el token: se codificó una vez de más para un formulario o una URL.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a word that stands for a token: the variable or placeholder was never filled.</source>
        <translation>«%1» es una palabra que representa un token: la variable o el marcador nunca se rellenó.</translation>
    </message>
    <message>
        <source>The token was shortened where it was shown.</source>
        <translation>El token se acortó donde se mostró.</translation>
    </message>
    <message>
        <source>A placeholder was left in: the template was sent before it was filled.</source>
        <translation>Quedó un marcador: la plantilla se envió sin rellenar.</translation>
    </message>
    <message>
        <source>A line break stands inside the token.</source>
        <translation>Hay un salto de línea dentro del token.</translation>
    </message>
    <message>
        <source>A blank stands inside the token, perhaps a plus sign that a form decoder turned into a blank.</source>
        <translation>Hay un espacio dentro del token, quizá un signo más que un decodificador de formularios convirtió.</translation>
    </message>
    <message>
        <source>A character that cannot be seen stands inside the token.</source>
        <translation>Hay un carácter invisible dentro del token.</translation>
    </message>
    <message>
        <source>A typographic dash stands where the token has a hyphen.</source>
        <translation>Hay una raya tipográfica donde el token lleva un guion.</translation>
    </message>
    <message>
        <source>The token was shortened with an ellipsis where it was shown: copy it again, whole.</source>
        <translation>El token se acortó con puntos suspensivos al mostrarse: cópielo de nuevo, entero.</translation>
    </message>
    <message>
        <source>A quotation mark stands inside the token.</source>
        <translation>Hay una comilla dentro del token.</translation>
    </message>
    <message>
        <source>A backslash stands inside the token: it was escaped for JSON or a shell.</source>
        <translation>Hay una barra inversa dentro del token: se escapó para JSON o para una consola.</translation>
    </message>
    <message>
        <source>The header names no algorithm.</source>
        <translation>La cabecera no nombra ningún algoritmo.</translation>
    </message>
    <message>
        <source>The algorithm is &quot;none&quot;: the token is not signed.</source>
        <translation>El algoritmo es «none»: el token no está firmado.</translation>
    </message>
    <message>
        <source>The algorithm %1 has to be written %2: upper and lower case count.</source>
        <translation>El algoritmo %1 debe escribirse %2: mayúsculas y minúsculas cuentan.</translation>
    </message>
    <message>
        <source>%1 signs with a shared secret: a private key has no part in it.</source>
        <translation>%1 firma con un secreto compartido: una clave privada no interviene.</translation>
    </message>
    <message>
        <source>%1 is not an algorithm that can be verified here.</source>
        <translation>%1 no es un algoritmo que se pueda verificar aquí.</translation>
    </message>
    <message>
        <source>%1 cannot be used with a key of type %2.</source>
        <translation>%1 no se puede usar con una clave de tipo %2.</translation>
    </message>
    <message>
        <source>Use an RSA key of 2048 bits or more, or an EC key on P-384.</source>
        <translation>Use una clave RSA de 2048 bits o más, o una clave EC en P-384.</translation>
    </message>
    <message>
        <source>Use %1 with this key.</source>
        <translation>Use %1 con esta clave.</translation>
    </message>
    <message>
        <source>The modulus of this key, %1 bits, is too short for %2.</source>
        <translation>El módulo de esta clave, %1 bits, es demasiado corto para %2.</translation>
    </message>
    <message>
        <source>Make a new RSA key of 2048 bits or more.</source>
        <translation>Cree una clave RSA nueva de 2048 bits o más.</translation>
    </message>
    <message>
        <source>Sign with an RSA key of 2048 bits or more, or with an EC key on P-384.</source>
        <translation>Firme con una clave RSA de 2048 bits o más, o con una clave EC en P-384.</translation>
    </message>
    <message>
        <source>%1 is not an algorithm that this program signs with.</source>
        <translation>%1 no es un algoritmo con el que firme este programa.</translation>
    </message>
    <message>
        <source>Use RS384 or ES384.</source>
        <translation>Use RS384 o ES384.</translation>
    </message>
    <message>
        <source>The key is a public key: it cannot sign.</source>
        <translation>La clave es pública: no puede firmar.</translation>
    </message>
    <message>
        <source>There is no key to sign with.</source>
        <translation>No hay clave con que firmar.</translation>
    </message>
    <message>
        <source>Give the private key.</source>
        <translation>Indique la clave privada.</translation>
    </message>
    <message>
        <source>OpenSSL could not sign with this key.</source>
        <translation>OpenSSL no pudo firmar con esta clave.</translation>
    </message>
    <message>
        <source>Check the key with &quot;key show&quot;.</source>
        <translation>Compruebe la clave con «key show».</translation>
    </message>
    <message>
        <source>There is no key to verify with.</source>
        <translation>No hay clave con que verificar.</translation>
    </message>
    <message>
        <source>The header says %1, which cannot be used with this key, %2.</source>
        <translation>La cabecera dice %1, que no se puede usar con esta clave, %2.</translation>
    </message>
    <message>
        <source>The header says %1, but this key, %2, signed it as %3.</source>
        <translation>La cabecera dice %1, pero esta clave, %2, lo firmó como %3.</translation>
    </message>
    <message>
        <source>The signature verifies.</source>
        <translation>La firma es correcta.</translation>
    </message>
    <message>
        <source>The hash of the signing input was signed as if it were the input: it was hashed twice.</source>
        <translation>Se firmó el hash de la entrada como si fuera la entrada: se aplicó el hash dos veces.</translation>
    </message>
    <message>
        <source>The signature was made over header and claims without padding and in base64url; they were sent in another writing.</source>
        <translation>La firma se hizo sobre cabecera y claims sin relleno y en base64url; se enviaron escritas de otro modo.</translation>
    </message>
    <message>
        <source>The signature was made over header and claims in plain base64; they were sent in another writing.</source>
        <translation>La firma se hizo sobre cabecera y claims en base64 común; se enviaron escritas de otro modo.</translation>
    </message>
    <message>
        <source>The signature was made over the text with the line breaks or other characters that do not belong to a token.</source>
        <translation>La firma se hizo sobre el texto con los saltos de línea u otros caracteres que no son de un token.</translation>
    </message>
    <message>
        <source>A line break at the end was signed with the text (echo without -n adds one).</source>
        <translation>Se firmó también un salto de línea final (echo sin -n lo añade).</translation>
    </message>
    <message>
        <source>The signature was made over header and claims before they were base64url-encoded.</source>
        <translation>La firma se hizo sobre cabecera y claims antes de codificarlas en base64url.</translation>
    </message>
    <message>
        <source>The signature was made over header and claims without the dot between them.</source>
        <translation>La firma se hizo sobre cabecera y claims sin el punto entre ellas.</translation>
    </message>
    <message>
        <source>The signature was made over the claims alone, without the header.</source>
        <translation>La firma se hizo solo sobre las claims, sin la cabecera.</translation>
    </message>
    <message>
        <source>The signature was made over the claims alone, before they were base64url-encoded.</source>
        <translation>La firma se hizo solo sobre las claims, antes de codificarlas en base64url.</translation>
    </message>
    <message>
        <source>The signature was made with a dot after the claims.</source>
        <translation>La firma se hizo con un punto después de las claims.</translation>
    </message>
    <message>
        <source>The signature was made over the text as UTF-16: ASCII bytes are to be signed.</source>
        <translation>La firma se hizo sobre el texto en UTF-16: se firman bytes ASCII.</translation>
    </message>
    <message>
        <source>The signature does not verify: another key signed, or the token was changed after signing.</source>
        <translation>La firma no es correcta: firmó otra clave, o el token se cambió después de firmarlo.</translation>
    </message>
    <message>
        <source>The bare hash was signed, without the DigestInfo that names the hash (RFC 8017, 9.2).</source>
        <translation>Se firmó el hash solo, sin la DigestInfo que lo nombra (RFC 8017, 9.2).</translation>
    </message>
    <message>
        <source>This key signed, but as %1; the header says %2.</source>
        <translation>Esta clave firmó, pero como %1; la cabecera dice %2.</translation>
    </message>
    <message>
        <source>This key signed, but with %1; the header says %2.</source>
        <translation>Esta clave firmó, pero con %1; la cabecera dice %2.</translation>
    </message>
    <message>
        <source>This key signed, but the mask generation (MGF1) used %1 instead of %2.</source>
        <translation>Esta clave firmó, pero la generación de máscara (MGF1) usó %1 en vez de %2.</translation>
    </message>
    <message>
        <source>This key signed, but with a PSS salt of %1 bytes; %2 wants as many as the hash has, %3.</source>
        <translation>Esta clave firmó, pero con una sal PSS de %1 bytes; %2 pide tantos como tiene el hash, %3.</translation>
    </message>
    <message>
        <source>This key signed, but the DigestInfo that names the hash is not written as RFC 8017, 9.2, wants it.</source>
        <translation>Esta clave firmó, pero la DigestInfo que nombra el hash no está escrita como pide RFC 8017, 9.2.</translation>
    </message>
    <message>
        <source>This key made the signature, but over another text: header or claims were changed after signing.</source>
        <translation>Esta clave hizo la firma, pero sobre otro texto: cabecera o claims se cambiaron después de firmar.</translation>
    </message>
    <message>
        <source>This key signed, but the bytes of the signature stand in reverse order (little-endian).</source>
        <translation>Esta clave firmó, pero los bytes de la firma están en orden inverso (little-endian).</translation>
    </message>
    <message>
        <source>This key signed, but the signature is written as hex or base64 text and then encoded again.</source>
        <translation>Esta clave firmó, pero la firma está escrita como texto hex o base64 y codificada otra vez.</translation>
    </message>
    <message>
        <source>This key signed, but a zero byte at the front of the signature was left out.</source>
        <translation>Esta clave firmó, pero se omitió un byte cero al principio de la firma.</translation>
    </message>
    <message>
        <source>This key signed, but a zero byte was put before the signature.</source>
        <translation>Esta clave firmó, pero se antepuso un byte cero a la firma.</translation>
    </message>
    <message>
        <source>The signature has %1 bytes; this key, %2, makes signatures of %3: it was cut, or another key signed.</source>
        <translation>La firma tiene %1 bytes; esta clave, %2, hace firmas de %3: se cortó, o firmó otra clave.</translation>
    </message>
    <message>
        <source>It is also written as ASN.1 DER instead of R and S.</source>
        <translation>Además está escrita como ASN.1 DER en vez de R y S.</translation>
    </message>
    <message>
        <source>This key signed, but the signature is ASN.1 DER, as OpenSSL writes it; a JWT wants R and S, %1 bytes each.</source>
        <translation>Esta clave firmó, pero la firma es ASN.1 DER, como la escribe OpenSSL; un JWT pide R y S, %1 bytes cada uno.</translation>
    </message>
    <message>
        <source>This key signed, but with %1; %2 wants %3.</source>
        <translation>Esta clave firmó, pero con %1; %2 pide %3.</translation>
    </message>
    <message>
        <source>This key signed, but the bytes of R and S stand in another order.</source>
        <translation>Esta clave firmó, pero los bytes de R y S están en otro orden.</translation>
    </message>
    <message>
        <source>This key signed, but R or S was not written with exactly %1 bytes: a zero byte at the front was dropped or added.</source>
        <translation>Esta clave firmó, pero R o S no se escribió con exactamente %1 bytes: falta o sobra un byte cero al principio.</translation>
    </message>
    <message>
        <source>The signature has %1 bytes; %2 has %3: it was cut, or another key signed.</source>
        <translation>La firma tiene %1 bytes; %2 tiene %3: se cortó, o firmó otra clave.</translation>
    </message>
    <message>
        <source>There is nothing that could have been signed: header or claims are missing.</source>
        <translation>No hay nada que se haya podido firmar: faltan cabecera o claims.</translation>
    </message>
    <message>
        <source>The signature cannot be decoded.</source>
        <translation>No se puede decodificar la firma.</translation>
    </message>
    <message>
        <source>There is no signature.</source>
        <translation>No hay firma.</translation>
    </message>
</context>
<context>
    <name>ad::json</name>
    <message>
        <source>line %1, column %2</source>
        <translation>línea %1, columna %2</translation>
    </message>
    <message>
        <source>The JSON begins with a byte order mark.</source>
        <translation>El JSON empieza con una marca de orden de bytes.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 without one.</source>
        <translation>Guárdelo como UTF-8 sin ella.</translation>
    </message>
    <message>
        <source>The JSON is written as UTF-16 and not as UTF-8.</source>
        <translation>El JSON está escrito en UTF-16 y no en UTF-8.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Guárdelo como UTF-8.</translation>
    </message>
    <message>
        <source>The JSON is nested more than %1 levels deep.</source>
        <translation>El JSON tiene más de %1 niveles de anidamiento.</translation>
    </message>
    <message>
        <source>Give the plain document.</source>
        <translation>Indique el documento simple.</translation>
    </message>
    <message>
        <source>There is no JSON: the text is empty.</source>
        <translation>No hay JSON: el texto está vacío.</translation>
    </message>
    <message>
        <source>The JSON holds a byte that is not UTF-8.</source>
        <translation>El JSON contiene un byte que no es UTF-8.</translation>
    </message>
    <message>
        <source>This text holds an escape for half a character.</source>
        <translation>Este texto contiene un escape de medio carácter.</translation>
    </message>
    <message>
        <source>Escapes from \ud800 to \udfff come in pairs: write both, or the character itself.</source>
        <translation>Los escapes de \ud800 a \udfff van por pares: escriba los dos, o el propio carácter.</translation>
    </message>
    <message>
        <source>This number is larger than a JSON reader can hold.</source>
        <translation>Este número es mayor de lo que admite un lector de JSON.</translation>
    </message>
    <message>
        <source>Write a smaller number, or a text in double quotes.</source>
        <translation>Escriba un número menor, o un texto entre comillas dobles.</translation>
    </message>
    <message>
        <source>The JSON ends too early.</source>
        <translation>El JSON termina demasiado pronto.</translation>
    </message>
    <message>
        <source>A part at the end is missing: copy it again, whole.</source>
        <translation>Falta una parte al final: cópielo de nuevo, entero.</translation>
    </message>
    <message>
        <source>A single quote stands where JSON wants a double quote.</source>
        <translation>Hay una comilla simple donde JSON pide una doble.</translation>
    </message>
    <message>
        <source>Write names and texts in double quotes.</source>
        <translation>Escriba nombres y textos entre comillas dobles.</translation>
    </message>
    <message>
        <source>A line break or control character stands inside a text.</source>
        <translation>Hay un salto de línea o carácter de control dentro de un texto.</translation>
    </message>
    <message>
        <source>Write it as an escape, or remove it.</source>
        <translation>Escríbalo como secuencia de escape, o elimínelo.</translation>
    </message>
    <message>
        <source>%1 does not belong here.</source>
        <translation>%1 no va aquí.</translation>
    </message>
    <message>
        <source>Check the quotes, commas and brackets just before it.</source>
        <translation>Compruebe las comillas, comas y llaves justo antes.</translation>
    </message>
</context>
<context>
    <name>ad::keys</name>
    <message>
        <source>The member &quot;%1&quot; is missing.</source>
        <translation>Falta el miembro «%1».</translation>
    </message>
    <message>
        <source>The member &quot;%1&quot; is not a text.</source>
        <translation>El miembro «%1» no es un texto.</translation>
    </message>
    <message>
        <source>The member &quot;%1&quot; is not base64url (letters, digits, - and _, without = at the end).</source>
        <translation>El miembro «%1» no es base64url (letras, cifras, - y _, sin = al final).</translation>
    </message>
    <message>
        <source>The member &quot;%1&quot; is empty.</source>
        <translation>El miembro «%1» está vacío.</translation>
    </message>
    <message>
        <source>The member &quot;%1&quot; has %2 bytes and must have %3: leading zero bytes were left out.</source>
        <translation>El miembro «%1» tiene %2 bytes y debe tener %3: se omitieron bytes cero al principio.</translation>
    </message>
    <message>
        <source>The member &quot;%1&quot; has %2 bytes and must have %3.</source>
        <translation>El miembro «%1» tiene %2 bytes y debe tener %3.</translation>
    </message>
    <message>
        <source>The member &quot;%1&quot; is longer than any key can have.</source>
        <translation>El miembro «%1» es más largo de lo que puede ser en una clave.</translation>
    </message>
    <message>
        <source>Write the key anew with a tool that makes JWKs.</source>
        <translation>Escriba la clave de nuevo con una herramienta que cree JWK.</translation>
    </message>
    <message>
        <source>There is no certificate in this file.</source>
        <translation>No hay ningún certificado en este archivo.</translation>
    </message>
    <message>
        <source>Give the certificate of the authority, in PEM (it begins with -----BEGIN CERTIFICATE-----) or in DER.</source>
        <translation>Indique el certificado de la autoridad, en PEM (empieza por -----BEGIN CERTIFICATE-----) o en DER.</translation>
    </message>
    <message>
        <source>The line breaks inside the key were lost.</source>
        <translation>Se habían perdido los saltos de línea de la clave.</translation>
    </message>
    <message>
        <source>The lines of the key were indented.</source>
        <translation>Las líneas de la clave estaban sangradas.</translation>
    </message>
    <message>
        <source>The lines of the key were quoted, as in a mail.</source>
        <translation>Las líneas de la clave estaban citadas, como en un correo.</translation>
    </message>
    <message>
        <source>The key stood in quotation marks.</source>
        <translation>La clave estaba entre comillas.</translation>
    </message>
    <message>
        <source>Comment or list marks stood before the lines of the key.</source>
        <translation>Había signos de comentario o de lista antes de las líneas de la clave.</translation>
    </message>
    <message>
        <source>Line numbers stood before the lines of the key.</source>
        <translation>Había números antes de las líneas de la clave.</translation>
    </message>
    <message>
        <source>Empty lines stood inside the key.</source>
        <translation>Había líneas vacías dentro de la clave.</translation>
    </message>
    <message>
        <source>The key was written in the base64url alphabet (- and _).</source>
        <translation>La clave estaba escrita con el alfabeto base64url (- y _).</translation>
    </message>
    <message>
        <source>The lines of the key ended with a backslash.</source>
        <translation>Las líneas de la clave terminaban con una barra invertida.</translation>
    </message>
    <message>
        <source>The key was written as quoted-printable, as mail programs do.</source>
        <translation>La clave estaba en quoted-printable, como hacen los programas de correo.</translation>
    </message>
    <message>
        <source>The line breaks were written as \n.</source>
        <translation>Los saltos de línea estaban escritos como \n.</translation>
    </message>
    <message>
        <source>Dashes had been changed to typographic ones.</source>
        <translation>Los guiones se habían cambiado por rayas tipográficas.</translation>
    </message>
    <message>
        <source>Non-breaking blanks stood in the key.</source>
        <translation>Había espacios de no separación en la clave.</translation>
    </message>
    <message>
        <source>Invisible characters stood in the key.</source>
        <translation>Había caracteres invisibles en la clave.</translation>
    </message>
    <message>
        <source>The key was percent-encoded, as in a URL.</source>
        <translation>La clave estaba en codificación porcentual, como en una URL.</translation>
    </message>
    <message>
        <source>The key was written as in a page or in XML: with tags or references.</source>
        <translation>La clave estaba escrita como en una página o en XML: con etiquetas o referencias.</translation>
    </message>
    <message>
        <source>The line breaks were carriage returns alone.</source>
        <translation>Los saltos de línea eran solo retornos de carro.</translation>
    </message>
    <message>
        <source>The key was the value of %1 in other text.</source>
        <translation>La clave era el valor de %1 dentro de otro texto.</translation>
    </message>
    <message>
        <source>Other text stood on the same line before the key.</source>
        <translation>Había otro texto en la misma línea antes de la clave.</translation>
    </message>
    <message>
        <source>The key stood in a Markdown code block.</source>
        <translation>La clave estaba en un bloque de código Markdown.</translation>
    </message>
    <message>
        <source>The key stood in a here-document, as shells and Terraform write it.</source>
        <translation>La clave estaba en un documento «here», como los escriben los shells y Terraform.</translation>
    </message>
    <message>
        <source>The BEGIN line was missing.</source>
        <translation>Faltaba la línea BEGIN.</translation>
    </message>
    <message>
        <source>The END line was missing.</source>
        <translation>Faltaba la línea END.</translation>
    </message>
    <message>
        <source>The BEGIN or END line was not written as it has to be.</source>
        <translation>La línea BEGIN o END no estaba escrita como debe.</translation>
    </message>
    <message>
        <source>The BEGIN and the END line named different things.</source>
        <translation>Las líneas BEGIN y END nombraban cosas distintas.</translation>
    </message>
    <message>
        <source>This is a private key in the format of ssh.com.</source>
        <translation>Esta es una clave privada en el formato de ssh.com.</translation>
    </message>
    <message>
        <source>This is a certificate revocation list, which holds no key.</source>
        <translation>Esto es una lista de revocación de certificados, que no contiene claves.</translation>
    </message>
    <message>
        <source>Give the file with the private key.</source>
        <translation>Indique el archivo con la clave privada.</translation>
    </message>
    <message>
        <source>Between BEGIN and END there is no key.</source>
        <translation>Entre BEGIN y END no hay ninguna clave.</translation>
    </message>
    <message>
        <source>Blanks stood where plus signs belong, as after decoding a form twice.</source>
        <translation>Había espacios donde van signos más, como tras decodificar dos veces un formulario.</translation>
    </message>
    <message>
        <source>Here stands a character that no key has.</source>
        <translation>Aquí hay un carácter que ninguna clave tiene.</translation>
    </message>
    <message>
        <source>The key is encrypted, and the line DEK-Info that says how is missing or damaged.</source>
        <translation>La clave está cifrada, y la línea DEK-Info, que dice cómo, falta o está dañada.</translation>
    </message>
    <message>
        <source>The line breaks were written as \n, and the backslashes were lost.</source>
        <translation>Los saltos de línea estaban escritos como \n, y se perdieron las barras inversas.</translation>
    </message>
    <message>
        <source>An EC PARAMETERS block stands beside the key; it is not needed.</source>
        <translation>Junto a la clave hay un bloque EC PARAMETERS; no hace falta.</translation>
    </message>
    <message>
        <source>What stands here is not the beginning of a key: the first characters are missing or changed.</source>
        <translation>Esto no es el principio de una clave: faltan los primeros caracteres o están cambiados.</translation>
    </message>
    <message>
        <source>Only %1 of %2 bytes of the key are there: lines or characters are missing.</source>
        <translation>Solo hay %1 de %2 bytes de la clave: faltan líneas o caracteres.</translation>
    </message>
    <message>
        <source>More characters follow behind the end of the key; they were left out.</source>
        <translation>Hay más caracteres tras el final de la clave; se omitieron.</translation>
    </message>
    <message>
        <source>The BEGIN line says %1, but the content is %2.</source>
        <translation>La línea BEGIN dice %1, pero el contenido es %2.</translation>
    </message>
    <message>
        <source>The whole key file was base64 once more.</source>
        <translation>El archivo de clave entero estaba otra vez en base64.</translation>
    </message>
    <message>
        <source>The BEGIN and END lines were missing.</source>
        <translation>Faltaban las líneas BEGIN y END.</translation>
    </message>
    <message>
        <source>Other text stands around the key; it was left out.</source>
        <translation>Hay otro texto alrededor de la clave; se omitió.</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>línea %1, columna %2</translation>
    </message>
    <message>
        <source>The certificate holds a character that base64 does not have.</source>
        <translation>El certificado contiene un carácter que no existe en base64.</translation>
    </message>
    <message>
        <source>Take the file from where it was made, unchanged.</source>
        <translation>Tome el archivo de donde se creó, sin cambios.</translation>
    </message>
    <message>
        <source>This is not a certificate, or it is damaged.</source>
        <translation>Esto no es un certificado, o está dañado.</translation>
    </message>
    <message>
        <source>The certificate&apos;s dates cannot be read.</source>
        <translation>No se pueden leer las fechas del certificado.</translation>
    </message>
    <message>
        <source>Make the certificate anew.</source>
        <translation>Cree el certificado de nuevo.</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>Aquí no hay nada.</translation>
    </message>
    <message>
        <source>Give a certificate in PEM or DER.</source>
        <translation>Indique un certificado en PEM o DER.</translation>
    </message>
    <message>
        <source>The END line of the certificate is missing.</source>
        <translation>Falta la línea END del certificado.</translation>
    </message>
    <message>
        <source>There is no certificate in this file, but something else in PEM.</source>
        <translation>En este archivo no hay un certificado, sino otra cosa en PEM.</translation>
    </message>
    <message>
        <source>Give the certificate.</source>
        <translation>Indique el certificado.</translation>
    </message>
    <message>
        <source>A certificate is signed with the private key, and there is none here.</source>
        <translation>Un certificado se firma con la clave privada, y aquí no hay ninguna.</translation>
    </message>
    <message>
        <source>Give the private key.</source>
        <translation>Indique la clave privada.</translation>
    </message>
    <message>
        <source>The name for the certificate has to have 1 to 64 characters.</source>
        <translation>El nombre del certificado debe tener de 1 a 64 caracteres.</translation>
    </message>
    <message>
        <source>Choose a short name, such as that of the application.</source>
        <translation>Elija un nombre corto, como el de la aplicación.</translation>
    </message>
    <message>
        <source>A certificate can be made for 1 to 36500 days, not for %1.</source>
        <translation>Un certificado se puede crear para 1 a 36500 días, no para %1.</translation>
    </message>
    <message>
        <source>Choose another number of days.</source>
        <translation>Elija otro número de días.</translation>
    </message>
    <message>
        <source>A certificate cannot hold %1=%2.</source>
        <translation>Un certificado no puede contener %1=%2.</translation>
    </message>
    <message>
        <source>A country is written with two letters, such as US.</source>
        <translation>Un país se escribe con dos letras, como US.</translation>
    </message>
    <message>
        <source>Choose a shorter value of letters and digits.</source>
        <translation>Elija un valor más corto de letras y cifras.</translation>
    </message>
    <message>
        <source>The certificate&apos;s dates would lie outside the years 0 to 9999.</source>
        <translation>Las fechas del certificado quedarían fuera de los años 0 a 9999.</translation>
    </message>
    <message>
        <source>Choose another beginning or fewer days.</source>
        <translation>Elija otro comienzo o menos días.</translation>
    </message>
    <message>
        <source>A key of the kind %1 cannot sign a certificate here.</source>
        <translation>Una clave de la clase %1 no puede firmar aquí un certificado.</translation>
    </message>
    <message>
        <source>Use an RSA or EC key.</source>
        <translation>Use una clave RSA o EC.</translation>
    </message>
    <message>
        <source>This PKCS#7 file holds no certificate with a key.</source>
        <translation>Este archivo PKCS#7 no contiene ningún certificado con una clave.</translation>
    </message>
    <message>
        <source>This is built like a public key, but its content is damaged.</source>
        <translation>Tiene la forma de una clave pública, pero su contenido está dañado.</translation>
    </message>
    <message>
        <source>The certificate is for a kind of key that OpenSSL on this machine does not know.</source>
        <translation>El certificado es de una clase de clave que OpenSSL no conoce en este equipo.</translation>
    </message>
    <message>
        <source>This is built like a certificate, but its content is damaged.</source>
        <translation>Tiene la forma de un certificado, pero su contenido está dañado.</translation>
    </message>
    <message>
        <source>The key did not name its curve; its length tells it.</source>
        <translation>La clave no nombraba su curva; su longitud la revela.</translation>
    </message>
    <message>
        <source>This is a private key of the kind %1, which OpenSSL on this machine cannot read.</source>
        <translation>Esta es una clave privada de la clase %1, que OpenSSL no puede leer en este equipo.</translation>
    </message>
    <message>
        <source>This is built like a private key, but its content is damaged.</source>
        <translation>Tiene la forma de una clave privada, pero su contenido está dañado.</translation>
    </message>
    <message>
        <source>The numbers of this key do not belong together. The public half in the file is that of another key.</source>
        <translation>Los números de esta clave no se corresponden. La mitad pública del archivo es la de otra clave.</translation>
    </message>
    <message>
        <source>Take the key from where it was made, unchanged, or make a new one.</source>
        <translation>Tome la clave de donde se creó, sin cambios, o cree una nueva.</translation>
    </message>
    <message>
        <source>This is ASN.1 data, but no key, certificate or keystore that is known.</source>
        <translation>Esto son datos ASN.1, pero no una clave, un certificado ni un almacén conocidos.</translation>
    </message>
    <message>
        <source>The file asks for so many rounds of its encryption that opening it would take hours.</source>
        <translation>El archivo pide tantas rondas de cifrado que abrirlo llevaría horas.</translation>
    </message>
    <message>
        <source>Take the file again from where it was made.</source>
        <translation>Tome el archivo de nuevo de donde se creó.</translation>
    </message>
    <message>
        <source>This is built like an encrypted private key, but its content is damaged.</source>
        <translation>Tiene la forma de una clave privada cifrada, pero su contenido está dañado.</translation>
    </message>
    <message>
        <source>The private key</source>
        <translation>La clave privada</translation>
    </message>
    <message>
        <source>The key is encrypted with %1, which OpenSSL on this machine cannot open.</source>
        <translation>La clave está cifrada con %1, que OpenSSL no puede abrir en este equipo.</translation>
    </message>
    <message>
        <source>The line DEK-Info does not fit its cipher %1.</source>
        <translation>La línea DEK-Info no corresponde a su cifrado %1.</translation>
    </message>
    <message>
        <source>This is built like a PKCS#12 file, but its content is damaged.</source>
        <translation>Tiene la forma de un archivo PKCS#12, pero su contenido está dañado.</translation>
    </message>
    <message>
        <source>The PKCS#12 file</source>
        <translation>El archivo PKCS#12</translation>
    </message>
    <message>
        <source>The PKCS#12 file holds no key and no certificate.</source>
        <translation>El archivo PKCS#12 no contiene ni clave ni certificado.</translation>
    </message>
    <message>
        <source>Export it again with its private key.</source>
        <translation>Expórtelo de nuevo con su clave privada.</translation>
    </message>
    <message>
        <source>The lines of the key were the texts of a JSON array.</source>
        <translation>Las líneas de la clave eran los textos de un array JSON.</translation>
    </message>
    <message>
        <source>The key was written as a JSON text, in quotation marks.</source>
        <translation>La clave estaba escrita como texto JSON, entre comillas.</translation>
    </message>
    <message>
        <source>The key stood inside JSON, as the value of %1.</source>
        <translation>La clave estaba dentro de JSON, como valor de %1.</translation>
    </message>
    <message>
        <source>The JWK has the member &quot;%1&quot; twice, with different values.</source>
        <translation>El JWK tiene el miembro &quot;%1&quot; dos veces, con valores distintos.</translation>
    </message>
    <message>
        <source>Keep the right one, or take the key from where it was made.</source>
        <translation>Conserve el correcto, o tome la clave de donde se creó.</translation>
    </message>
    <message>
        <source>%1, member %2</source>
        <translation>%1, miembro %2</translation>
    </message>
    <message>
        <source>The JWK stands inside other JSON, as the value of %1.</source>
        <translation>El JWK está dentro de otro JSON, como valor de %1.</translation>
    </message>
    <message>
        <source>The names of the JWK&apos;s members were not in lower case.</source>
        <translation>Los nombres de los miembros del JWK no estaban en minúsculas.</translation>
    </message>
    <message>
        <source>Numbers of the JWK were not written as base64url without padding.</source>
        <translation>Los números del JWK no estaban en base64url sin relleno.</translation>
    </message>
    <message>
        <source>Numbers of the JWK were too short: leading zero bytes had been left out.</source>
        <translation>Los números del JWK eran demasiado cortos: faltaban bytes cero al principio.</translation>
    </message>
    <message>
        <source>Numbers of the JWK had a zero byte too many in front.</source>
        <translation>Los números del JWK tenían un byte cero de más al principio.</translation>
    </message>
    <message>
        <source>The JSON member %1 comes twice; the last one counts.</source>
        <translation>El miembro JSON %1 aparece dos veces; cuenta el último.</translation>
    </message>
    <message>
        <source>The JWK was not well-formed JSON: quotation marks, commas, brackets or the text around it were mended.</source>
        <translation>El JWK no era JSON bien formado: se corrigieron comillas, comas, llaves o el texto alrededor.</translation>
    </message>
    <message>
        <source>Take the key from where it was made, unchanged.</source>
        <translation>Tome la clave de donde se creó, sin cambios.</translation>
    </message>
    <message>
        <source>It has more than two primes, which token servers and JWT libraries do not take.</source>
        <translation>Tiene más de dos primos, lo que no aceptan los servidores de tokens ni las bibliotecas JWT.</translation>
    </message>
    <message>
        <source>The modulus has %1 bits; more than %2 cannot be used.</source>
        <translation>El módulo tiene %1 bits; no se pueden usar más de %2.</translation>
    </message>
    <message>
        <source>The private exponent does not belong to the modulus.</source>
        <translation>El exponente privado no corresponde al módulo.</translation>
    </message>
    <message>
        <source>A number that has to be prime is not.</source>
        <translation>Un número que debe ser primo no lo es.</translation>
    </message>
    <message>
        <source>The two primes do not give the modulus: the private numbers belong to another public key.</source>
        <translation>Los dos primos no dan el módulo: los números privados son de otra clave pública.</translation>
    </message>
    <message>
        <source>OpenSSL cannot make a key of these numbers.</source>
        <translation>OpenSSL no puede crear una clave con estos números.</translation>
    </message>
    <message>
        <source>The member &quot;%1&quot; names no curve that is known: P-256, P-384 and P-521 are.</source>
        <translation>El miembro «%1» no nombra una curva conocida: P-256, P-384 y P-521 lo son.</translation>
    </message>
    <message>
        <source>The private number is not one that this curve can have.</source>
        <translation>El número privado no es posible en esta curva.</translation>
    </message>
    <message>
        <source>The public point is not on the curve.</source>
        <translation>El punto público no está en la curva.</translation>
    </message>
    <message>
        <source>The member &quot;%1&quot; names no curve that is known: Ed25519, Ed448, X25519 and X448 are.</source>
        <translation>El miembro «%1» no nombra una curva conocida: Ed25519, Ed448, X25519 y X448 lo son.</translation>
    </message>
    <message>
        <source>The private number belongs to another public key than the one beside it.</source>
        <translation>El número privado es de otra clave pública que la que está al lado.</translation>
    </message>
    <message>
        <source>This is not a JSON object, so it is no JWK.</source>
        <translation>Esto no es un objeto JSON, así que no es un JWK.</translation>
    </message>
    <message>
        <source>Give an object with the members &quot;kty&quot; and the key&apos;s numbers.</source>
        <translation>Indique un objeto con el miembro «kty» y los números de la clave.</translation>
    </message>
    <message>
        <source>The member &quot;%1&quot; says &quot;oct&quot;: a shared secret, not a key pair.</source>
        <translation>El miembro «%1» dice «oct»: un secreto compartido, no un par de claves.</translation>
    </message>
    <message>
        <source>The member &quot;%1&quot; is neither &quot;RSA&quot; nor &quot;EC&quot; nor &quot;OKP&quot; (in exactly these letters).</source>
        <translation>El miembro «%1» no es «RSA» ni «EC» ni «OKP» (exactamente con esas letras).</translation>
    </message>
    <message>
        <source>This JWK cannot be read.</source>
        <translation>No se puede leer este JWK.</translation>
    </message>
    <message>
        <source>EC, a curve without a name, %1 bits</source>
        <translation>EC, una curva sin nombre, %1 bits</translation>
    </message>
    <message>
        <source>This RSA key has %1 bits; RFC 7518 asks for 2048 or more, and token servers refuse shorter ones.</source>
        <translation>Esta clave RSA tiene %1 bits; RFC 7518 pide 2048 o más, y los servidores rechazan las más cortas.</translation>
    </message>
    <message>
        <source>This key is bound to RSA-PSS: it cannot sign RS384, and many token servers take no PS algorithm.</source>
        <translation>Esta clave está ligada a RSA-PSS: no puede firmar RS384, y muchos servidores no aceptan algoritmos PS.</translation>
    </message>
    <message>
        <source>The curve %1 has no signature algorithm that token servers of this kind take; they take P-384, often P-256 and P-521.</source>
        <extracomment>%1 is the name of an elliptic curve</extracomment>
        <translation>La curva %1 no tiene algoritmo de firma que acepten estos servidores; aceptan P-384, a menudo P-256 y P-521.</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>%1 keys exchange secrets and cannot sign.</source>
        <translation>Las claves %1 intercambian secretos y no pueden firmar.</translation>
    </message>
    <message>
        <source>%1 signs with EdDSA, which SMART does not ask servers to take; RS384 or ES384 always work.</source>
        <translation>%1 firma con EdDSA, que SMART no exige a los servidores; RS384 o ES384 siempre sirven.</translation>
    </message>
    <message>
        <source>DSA has no signature algorithm for JWTs; an RSA or EC key is needed.</source>
        <translation>DSA no tiene algoritmo de firma para JWT; hace falta una clave RSA o EC.</translation>
    </message>
    <message>
        <source>Diffie-Hellman keys exchange secrets and cannot sign.</source>
        <translation>Las claves Diffie-Hellman intercambian secretos y no pueden firmar.</translation>
    </message>
    <message>
        <source>Keys of the type %1 have no signature algorithm that token servers take; an RSA or EC key is needed.</source>
        <translation>Las claves de tipo %1 no tienen algoritmo de firma que acepten los servidores; hace falta una clave RSA o EC.</translation>
    </message>
    <message>
        <source>There is no kind of key called &quot;%1&quot;.</source>
        <translation>No hay ninguna clase de clave llamada «%1».</translation>
    </message>
    <message>
        <source>Choose one of rsa2048, rsa3072, rsa4096, p256, p384, p521.</source>
        <translation>Elija rsa2048, rsa3072, rsa4096, p256, p384 o p521.</translation>
    </message>
    <message>
        <source>OpenSSL on this machine cannot make a key of the kind &quot;%1&quot;.</source>
        <translation>OpenSSL no puede crear en este equipo una clave de la clase «%1».</translation>
    </message>
    <message>
        <source>Choose another kind.</source>
        <translation>Elija otra clase.</translation>
    </message>
    <message>
        <source>The modulus or the exponent is missing.</source>
        <translation>Falta el módulo o el exponente.</translation>
    </message>
    <message>
        <source>The modulus is 0.</source>
        <translation>El módulo es 0.</translation>
    </message>
    <message>
        <source>The modulus is even, and no RSA modulus is.</source>
        <translation>El módulo es par, y ningún módulo RSA lo es.</translation>
    </message>
    <message>
        <source>The public exponent is not one that RSA can have.</source>
        <translation>El exponente público no es posible en RSA.</translation>
    </message>
    <message>
        <source>The private exponent is missing.</source>
        <translation>Falta el exponente privado.</translation>
    </message>
    <message>
        <source>A prime of this key is 0.</source>
        <translation>Un número primo de esta clave es 0.</translation>
    </message>
    <message>
        <source>A prime of this key is 1.</source>
        <translation>Un primo de esta clave es 1.</translation>
    </message>
    <message>
        <source>The private and the public exponent do not belong together.</source>
        <translation>El exponente privado y el público no se corresponden.</translation>
    </message>
    <message>
        <source>The numbers for faster signing (dp, dq, qi) do not belong to the others.</source>
        <translation>Los números para firmar más rápido (dp, dq, qi) no corresponden a los demás.</translation>
    </message>
    <message>
        <source>It has %1 bits, more than any key of this type.</source>
        <translation>Tiene %1 bits, más que cualquier clave de este tipo.</translation>
    </message>
    <message>
        <source>The private number is 0, or larger than this curve allows.</source>
        <translation>El número privado es 0, o mayor de lo que permite esta curva.</translation>
    </message>
    <message>
        <source>This is built like an OpenSSH key, but its content is damaged.</source>
        <translation>Tiene la forma de una clave OpenSSH, pero su contenido está dañado.</translation>
    </message>
    <message>
        <source>This OpenSSH key lives in a security key (%1) and cannot sign tokens.</source>
        <translation>Esta clave OpenSSH vive en una llave de seguridad (%1) y no puede firmar tokens.</translation>
    </message>
    <message>
        <source>Use an RSA or EC key in a file.</source>
        <translation>Use una clave RSA o EC en un archivo.</translation>
    </message>
    <message>
        <source>This is an OpenSSH key of the kind %1, which cannot be used here.</source>
        <translation>Esta es una clave OpenSSH de la clase %1, que no se puede usar aquí.</translation>
    </message>
    <message>
        <source>The OpenSSH key ends too early: a part of it is missing.</source>
        <translation>La clave OpenSSH termina demasiado pronto: falta una parte.</translation>
    </message>
    <message>
        <source>This OpenSSH file holds %1 keys at once.</source>
        <translation>Este archivo OpenSSH contiene %1 claves a la vez.</translation>
    </message>
    <message>
        <source>Give a file with one key.</source>
        <translation>Indique un archivo con una sola clave.</translation>
    </message>
    <message>
        <source>The two check numbers in the OpenSSH key differ: it is damaged.</source>
        <translation>Los dos números de control de la clave OpenSSH difieren: está dañada.</translation>
    </message>
    <message>
        <source>In the XML key the element &lt;%1&gt; is missing or is not base64.</source>
        <translation>En la clave XML falta el elemento &lt;%1&gt;, o no es base64.</translation>
    </message>
    <message>
        <source>The XML key is damaged.</source>
        <translation>La clave XML está dañada.</translation>
    </message>
    <message>
        <source>This is a compressed archive.</source>
        <translation>Esto es un archivo comprimido.</translation>
    </message>
    <message>
        <source>Unpack it and give the key file in it.</source>
        <translation>Descomprímalo e indique el archivo de clave que contiene.</translation>
    </message>
    <message>
        <source>%1 bytes follow behind the end of the key; they were left out.</source>
        <translation>Tras el final de la clave hay %1 bytes; se omitieron.</translation>
    </message>
    <message>
        <source>Only %1 of %2 bytes of the key are there: the end of the file is missing.</source>
        <translation>Solo hay %1 de %2 bytes de la clave: falta el final del archivo.</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>byte %1</translation>
    </message>
    <message>
        <source>There is no key in this: it is binary data of an unknown kind.</source>
        <translation>Aquí no hay ninguna clave: son datos binarios de clase desconocida.</translation>
    </message>
    <message>
        <source>Give a private key in PEM, DER, PKCS#12 or JWK.</source>
        <translation>Indique una clave privada en PEM, DER, PKCS#12 o JWK.</translation>
    </message>
    <message>
        <source>This is a token (JWT), not a key.</source>
        <translation>Esto es un token (JWT), no una clave.</translation>
    </message>
    <message>
        <source>This is a web page, not a key.</source>
        <translation>Esto es una página web, no una clave.</translation>
    </message>
    <message>
        <source>This is JSON, but no key is in it.</source>
        <translation>Esto es JSON, pero no contiene ninguna clave.</translation>
    </message>
    <message>
        <source>There is no key in this text.</source>
        <translation>No hay ninguna clave en este texto.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>No contiene nada.</translation>
    </message>
    <message>
        <source>This was a binary key file that a text editor or a copy as text has damaged.</source>
        <translation>Era un archivo de clave binario que un editor de texto, o copiarlo como texto, dañó.</translation>
    </message>
    <message>
        <source>The file was UTF-16 text; keys are plain ASCII.</source>
        <translation>El archivo era texto UTF-16; las claves son ASCII puro.</translation>
    </message>
    <message>
        <source>A byte order mark stood before the text.</source>
        <translation>Había una marca de orden de bytes antes del texto.</translation>
    </message>
    <message>
        <source>The lines end with CR LF, as on Windows; that does no harm.</source>
        <translation>Las líneas terminan en CR LF, como en Windows; no hace daño.</translation>
    </message>
    <message>
        <source>A certificate of the same key stands beside it.</source>
        <translation>Al lado hay un certificado de la misma clave.</translation>
    </message>
    <message>
        <source>The certificate in the file (%1) belongs to another key.</source>
        <translation>El certificado del archivo (%1) es de otra clave.</translation>
    </message>
    <message>
        <source>%1 private keys are in it; the first is used (%2).</source>
        <translation>Contiene %1 claves privadas; se usa la primera (%2).</translation>
    </message>
    <message>
        <source>encrypted PKCS#8</source>
        <translation>PKCS#8 cifrado</translation>
    </message>
    <message>
        <source>encrypted traditional PEM</source>
        <translation>PEM tradicional cifrado</translation>
    </message>
    <message>
        <source>SPKI public key</source>
        <translation>clave pública SPKI</translation>
    </message>
    <message>
        <source>PKCS#1 public key</source>
        <translation>clave pública PKCS#1</translation>
    </message>
    <message>
        <source>OpenSSH public key</source>
        <translation>clave pública OpenSSH</translation>
    </message>
    <message>
        <source>SSH2 public key</source>
        <translation>clave pública SSH2</translation>
    </message>
    <message>
        <source>X.509 certificate</source>
        <translation>certificado X.509</translation>
    </message>
    <message>
        <source>certificate request</source>
        <translation>solicitud de certificado</translation>
    </message>
    <message>
        <source>.NET XML key</source>
        <translation>clave XML de .NET</translation>
    </message>
    <message>
        <source>traditional DSA key</source>
        <translation>clave DSA tradicional</translation>
    </message>
    <message>
        <source>key parameters</source>
        <translation>parámetros de clave</translation>
    </message>
    <message>
        <source>encrypted OpenSSH</source>
        <translation>OpenSSH cifrado</translation>
    </message>
    <message>
        <source>Java keystore</source>
        <translation>almacén de claves de Java</translation>
    </message>
    <message>
        <source>an unknown format</source>
        <translation>un formato desconocido</translation>
    </message>
    <message>
        <source>This is larger than 1 MiB; no key is.</source>
        <translation>Esto supera 1 MiB; ninguna clave es así.</translation>
    </message>
    <message>
        <source>Give the key file itself.</source>
        <translation>Indique el propio archivo de clave.</translation>
    </message>
    <message>
        <source>There is no key in this.</source>
        <translation>Aquí no hay ninguna clave.</translation>
    </message>
    <message>
        <source>Something else in it could not be read. %1</source>
        <translation>Otra cosa que contiene no se pudo leer. %1</translation>
    </message>
    <message>
        <source>This cannot be read as a key.</source>
        <translation>Esto no se puede leer como clave.</translation>
    </message>
    <message>
        <source>This is only public: %1 (%2).</source>
        <translation>Esto es solo público: %1 (%2).</translation>
    </message>
    <message>
        <source>Give the private key that belongs to it: it signs, and it is made together with this one.</source>
        <translation>Indique la clave privada que le corresponde: es la que firma, y se crea junto con esta.</translation>
    </message>
    <message>
        <source>Take the file again from where it was made, unchanged.</source>
        <translation>Tome el archivo de nuevo de donde se creó, sin cambios.</translation>
    </message>
    <message>
        <source>The passphrase is right, but the encrypted content is damaged: the numbers in it do not belong together.</source>
        <translation>La frase de contraseña es correcta, pero el contenido cifrado está dañado: los números que contiene no se corresponden.</translation>
    </message>
    <message>
        <source>The numbers of this key do not belong together. %1</source>
        <translation>Los números de esta clave no se corresponden. %1</translation>
    </message>
    <message>
        <source>The encrypted content is damaged; the passphrase is not the reason.</source>
        <translation>El contenido cifrado está dañado; la frase de contraseña no es el motivo.</translation>
    </message>
    <message>
        <source>%1 is encrypted in a way that OpenSSL on this machine cannot open.</source>
        <translation>%1: está en un cifrado que OpenSSL no puede abrir en este equipo.</translation>
    </message>
    <message>
        <source>%1 does not open: the passphrase is wrong.</source>
        <translation>%1 no se abre: la frase de contraseña es incorrecta.</translation>
    </message>
    <message>
        <source>Give the passphrase that was set when the file was made.</source>
        <translation>Indique la frase de contraseña que se fijó al crear el archivo.</translation>
    </message>
    <message>
        <source>%1 needs a passphrase, and none was given.</source>
        <translation>%1: necesita una frase de contraseña, y no se dio ninguna.</translation>
    </message>
    <message>
        <source>Give the passphrase, or the key without encryption.</source>
        <translation>Indique la frase de contraseña, o la clave sin cifrar.</translation>
    </message>
    <message>
        <source>Convert it where it was made:</source>
        <translation>Conviértala donde se creó:</translation>
    </message>
    <message>
        <source>Convert it:</source>
        <translation>Conviértala:</translation>
    </message>
    <message>
        <source>This is an OpenSSH key with a passphrase; OpenSSH alone opens it.</source>
        <translation>Esta es una clave OpenSSH con frase de contraseña; solo OpenSSH la abre.</translation>
    </message>
    <message>
        <source>Convert a copy of it:</source>
        <translation>Convierta una copia:</translation>
    </message>
    <message>
        <source>This is a PuTTY key file.</source>
        <translation>Esto es un archivo de clave de PuTTY.</translation>
    </message>
    <message>
        <source>This is %1, which holds no key.</source>
        <translation>Esto es %1, que no contiene ninguna clave.</translation>
    </message>
    <message>
        <source>Or make a new key and register it:</source>
        <translation>O cree una clave nueva y regístrela:</translation>
    </message>
    <message>
        <source>No tool of GnuPG converts keys that are not of RSA. Make a new key and register it:</source>
        <translation>Ninguna herramienta de GnuPG convierte claves que no sean de RSA. Cree una clave nueva y regístrela:</translation>
    </message>
    <message>
        <source>This is a public PGP key; token servers do not take PGP keys.</source>
        <translation>Esta es una clave pública de PGP; los servidores de tokens no aceptan claves de PGP.</translation>
    </message>
    <message>
        <source>The private key signs. If it is of RSA, export it, and give that file:</source>
        <translation>La que firma es la clave privada. Si es de RSA, expórtela e indique ese archivo:</translation>
    </message>
    <message>
        <source>This is a PGP key; token servers do not take PGP keys.</source>
        <translation>Esta es una clave PGP; los servidores de tokens no las aceptan.</translation>
    </message>
    <message>
        <source>This file is GnuPG&apos;s own. If the key is of RSA, export it, and give that file:</source>
        <translation>Este archivo es propio de GnuPG. Si la clave es de RSA, expórtela e indique ese archivo:</translation>
    </message>
    <message>
        <source>An RSA key can be converted with GnuPG (and its part gpgsm):</source>
        <translation>Una clave RSA se puede convertir con GnuPG (y su parte gpgsm):</translation>
    </message>
    <message>
        <source>Where it has a passphrase, leave out --pinentry-mode loopback --passphrase &apos;&apos;: GnuPG then asks for it.</source>
        <translation>Si tiene frase de contraseña, omita --pinentry-mode loopback --passphrase &apos;&apos;: GnuPG la pedirá.</translation>
    </message>
    <message>
        <source>(bcprov.jar is the library of Bouncy Castle; Debian has it as /usr/share/java/bcprov.jar in libbcprov-java.)</source>
        <extracomment>follows a command that names bcprov.jar</extracomment>
        <translation>(bcprov.jar es la biblioteca de Bouncy Castle; Debian la tiene como /usr/share/java/bcprov.jar en libbcprov-java.)</translation>
    </message>
    <message>
        <source>This is a Java keystore.</source>
        <translation>Esto es un almacén de claves de Java.</translation>
    </message>
    <message>
        <source>Write the name as &quot;CN=My app, O=My company, C=US&quot;.</source>
        <translation>Escriba el nombre como «CN=My app, O=My company, C=US».</translation>
    </message>
    <message>
        <source>The name for the certificate is empty.</source>
        <translation>El nombre del certificado está vacío.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no part of a certificate&apos;s name.</source>
        <translation>«%1» no es parte del nombre de un certificado.</translation>
    </message>
    <message>
        <source>%1 has no value.</source>
        <translation>%1 no tiene valor.</translation>
    </message>
    <message>
        <source>There is no private key to write.</source>
        <translation>No hay ninguna clave privada que escribir.</translation>
    </message>
    <message>
        <source>The passphrase is empty, and would protect nothing.</source>
        <translation>La contraseña está vacía, y no protegería nada.</translation>
    </message>
    <message>
        <source>Choose a passphrase of several words.</source>
        <translation>Elija una contraseña de varias palabras.</translation>
    </message>
    <message>
        <source>OpenSSL on this machine cannot encrypt this key.</source>
        <translation>OpenSSL no puede cifrar esta clave en este equipo.</translation>
    </message>
    <message>
        <source>Write the key without a passphrase, or use another machine.</source>
        <translation>Escriba la clave sin contraseña, o use otro equipo.</translation>
    </message>
</context>
<context>
    <name>ad::net</name>
    <message>
        <source>The exchange was cancelled.</source>
        <translation>El intercambio se canceló.</translation>
    </message>
    <message>
        <source>Send again when you are ready.</source>
        <translation>Envíe de nuevo cuando esté listo.</translation>
    </message>
    <message>
        <source>Check the host name %1 in the address. If it is right, the server shows the certificate of another one: tell its administrator.</source>
        <translation>Compruebe el nombre de host %1 en la dirección. Si es correcto, el servidor muestra el certificado de otro: avise a su administrador.</translation>
    </message>
    <message>
        <source>The server&apos;s administrator has to renew the certificate. If it is valid today, the clock of this computer is wrong.</source>
        <translation>El administrador del servidor debe renovar el certificado. Si hoy es válido, el reloj de este equipo está mal.</translation>
    </message>
    <message>
        <source>Check the clock of this computer. If it is right, tell the server&apos;s administrator.</source>
        <translation>Compruebe el reloj de este equipo. Si está bien, avise al administrador del servidor.</translation>
    </message>
    <message>
        <source>If this is a test server, or a company&apos;s firewall that opens TLS, get the certificate of its authority as a file, and let this program trust it (command line: --ca-file). Otherwise somebody may be listening: do not send.</source>
        <translation>Si es un servidor de pruebas, o el cortafuegos de una empresa que abre TLS, consiga el certificado de su autoridad como archivo y haga que este programa confíe en ella (línea de comandos: --ca-file). Si no, puede que alguien esté escuchando: no envíe.</translation>
    </message>
    <message>
        <source>Do not send. Tell the server&apos;s administrator.</source>
        <translation>No envíe. Avise al administrador del servidor.</translation>
    </message>
    <message>
        <source>Show the certificate chain of this exchange to the server&apos;s administrator.</source>
        <translation>Muestre la cadena de certificados de este intercambio al administrador del servidor.</translation>
    </message>
    <message>
        <source>SMTP or FTP</source>
        <comment>kinds of servers</comment>
        <translation>SMTP o FTP</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <translation>Dijo: %1</translation>
    </message>
    <message>
        <source>What answers at port %1 does not speak TLS.</source>
        <translation>Lo que responde en el puerto %1 no habla TLS.</translation>
    </message>
    <message>
        <source>Check the port, and whether the address should begin with http:// (only on this computer).</source>
        <translation>Compruebe el puerto, y si la dirección debe empezar por http:// (solo en este equipo).</translation>
    </message>
    <message>
        <source>The server offers no TLS version from 1.2 on.</source>
        <translation>El servidor no ofrece ninguna versión de TLS desde 1.2.</translation>
    </message>
    <message>
        <source>Tell the server&apos;s administrator: SMART demands TLS 1.2 or newer.</source>
        <translation>Avise al administrador del servidor: SMART exige TLS 1.2 o posterior.</translation>
    </message>
    <message>
        <source>The server demands a TLS client certificate.</source>
        <translation>El servidor exige un certificado TLS de cliente.</translation>
    </message>
    <message>
        <source>Check the address: SMART Backend Services needs no TLS client certificate. Some vendors have a second address for it.</source>
        <translation>Compruebe la dirección: SMART Backend Services no necesita certificado TLS de cliente. Algunos proveedores tienen otra dirección para ello.</translation>
    </message>
    <message>
        <source>The TLS handshake failed: %1</source>
        <translation>Falló el protocolo de enlace TLS: %1</translation>
    </message>
    <message>
        <source>Try the address with another tool from the same network. If it fails there too, ask the server&apos;s administrator; if not, look for a firewall that opens TLS.</source>
        <translation>Pruebe la dirección con otra herramienta desde la misma red. Si también falla, pregunte al administrador del servidor; si no, busque un cortafuegos que abra TLS.</translation>
    </message>
    <message>
        <source>What answers at %1, port %2, does not speak HTTP.</source>
        <translation>Lo que responde en %1, puerto %2, no habla HTTP.</translation>
    </message>
    <message>
        <source>What answers at %1, port %2, does not speak HTTP but %3.</source>
        <translation>Lo que responde en %1, puerto %2, no habla HTTP, sino %3.</translation>
    </message>
    <message>
        <source>Ask for the address that speaks HTTP/1.1: this one takes HTTP/2 alone, as gRPC does.</source>
        <translation>Pregunte por la dirección que habla HTTP/1.1: esta solo acepta HTTP/2, como gRPC.</translation>
    </message>
    <message>
        <source>Check the port, and whether the address should begin with https://.</source>
        <translation>Compruebe el puerto, y si la dirección debe empezar por https://.</translation>
    </message>
    <message>
        <source>What answers at %1, port %2, speaks TLS: it answered with an alert of TLS.</source>
        <translation>Lo que responde en %1, puerto %2, habla TLS: respondió con una alerta de TLS.</translation>
    </message>
    <message>
        <source>What answers at %1, port %2, speaks TLS, and closed the connection without it.</source>
        <translation>Lo que responde en %1, puerto %2, habla TLS, y cerró la conexión sin TLS.</translation>
    </message>
    <message>
        <source>Begin the address with https://.</source>
        <translation>Comience la dirección con https://.</translation>
    </message>
    <message>
        <source>The connection ended before the whole answer was there.</source>
        <translation>La conexión terminó antes de que llegara toda la respuesta.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, something between here and the server cuts the connection.</source>
        <translation>Inténtelo de nuevo. Si sigue igual, algo entre este equipo y el servidor corta la conexión.</translation>
    </message>
    <message>
        <source>The connection was closed during the TLS handshake.</source>
        <translation>La conexión se cerró durante el protocolo de enlace TLS.</translation>
    </message>
    <message>
        <source>Look for a firewall that admits only known hosts or addresses; the vendor may have to allow your address.</source>
        <translation>Busque un cortafuegos que solo admita hosts o direcciones conocidos; quizá el proveedor deba permitir su dirección.</translation>
    </message>
    <message>
        <source>The server closed the connection without an HTTP answer.</source>
        <translation>El servidor cerró la conexión sin una respuesta HTTP.</translation>
    </message>
    <message>
        <source>Check the address and the port. If they are right, a firewall may refuse the request; ask the server&apos;s administrator for the log of this moment.</source>
        <translation>Compruebe la dirección y el puerto. Si son correctos, quizá un cortafuegos rechace la solicitud; pida al administrador del servidor el registro de ese momento.</translation>
    </message>
    <message>
        <source>of the system</source>
        <translation>del sistema</translation>
    </message>
    <message>
        <source>Check the proxy settings of the system (http_proxy, https_proxy, no_proxy), or ask the network&apos;s administrator to allow %1.</source>
        <translation>Compruebe los ajustes de proxy del sistema (http_proxy, https_proxy, no_proxy), o pida al administrador de la red que permita %1.</translation>
    </message>
    <message>
        <source>The proxy %1 refuses the user name and the password that it was given.</source>
        <translation>El proxy %1 rechaza el nombre de usuario y la contraseña que recibió.</translation>
    </message>
    <message>
        <source>The proxy %1 wants a user name and a password.</source>
        <translation>El proxy %1 pide nombre de usuario y contraseña.</translation>
    </message>
    <message>
        <source>The proxy %1 cannot be found by its name.</source>
        <translation>No se encuentra el proxy %1 por su nombre.</translation>
    </message>
    <message>
        <source>The proxy %1 does not answer.</source>
        <translation>El proxy %1 no responde.</translation>
    </message>
    <message>
        <source>The proxy %1 refuses the connection.</source>
        <translation>El proxy %1 rechaza la conexión.</translation>
    </message>
    <message>
        <source>The proxy %1 let the connection fail: %2</source>
        <translation>El proxy %1 hizo fallar la conexión: %2</translation>
    </message>
    <message>
        <source>The certificate is for %1, not for %2.</source>
        <translation>El certificado es de %1, no de %2.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate expired on %1.</source>
        <translation>El certificado del servidor caducó el %1.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is valid from %1 on, not yet.</source>
        <translation>El certificado del servidor no es válido hasta el %1.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is signed by itself, so nobody vouches for it.</source>
        <translation>El certificado del servidor está firmado por sí mismo, así que nadie responde por él.</translation>
    </message>
    <message>
        <source>The chain of certificates ends in a CA that is not trusted here.</source>
        <translation>La cadena de certificados termina en una CA en la que aquí no se confía.</translation>
    </message>
    <message>
        <source>The CA that issued the server&apos;s certificate is not trusted here, or the server does not send the certificates in between.</source>
        <translation>Aquí no se confía en la CA que emitió el certificado del servidor, o el servidor no envía los certificados intermedios.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was revoked.</source>
        <translation>El certificado del servidor fue revocado.</translation>
    </message>
    <message>
        <source>The name %1 cannot be resolved.</source>
        <translation>No se puede resolver el nombre %1.</translation>
    </message>
    <message>
        <source>Check the spelling of the host. If it is right, check the network connection and VPN: some names exist only inside a company&apos;s network.</source>
        <translation>Compruebe cómo está escrito el host. Si es correcto, compruebe la red y la VPN: algunos nombres solo existen dentro de la red de una empresa.</translation>
    </message>
    <message>
        <source>The proxy %1 opened no connection to %2 within %3 s.</source>
        <translation>El proxy %1 no abrió ninguna conexión con %2 en %3 s.</translation>
    </message>
    <message>
        <source>The name %1 was not resolved within %2 s.</source>
        <translation>El nombre %1 no se resolvió en %2 s.</translation>
    </message>
    <message>
        <source>Check the network connection and its name server.</source>
        <translation>Compruebe la conexión de red y su servidor de nombres.</translation>
    </message>
    <message>
        <source>No connection to %1 within %2 s.</source>
        <translation>Sin conexión con %1 en %2 s.</translation>
    </message>
    <message>
        <source>A firewall that drops packets is the usual reason: ask whether this computer may reach the server, and whether the vendor has to allow its address.</source>
        <translation>Suele ser un cortafuegos que descarta paquetes: pregunte si este equipo puede llegar al servidor y si el proveedor debe permitir su dirección.</translation>
    </message>
    <message>
        <source>%1 took the connection, but did not agree on TLS within %2 s: nothing was sent.</source>
        <translation>%1 aceptó la conexión, pero no acordó TLS en %2 s: no se envió nada.</translation>
    </message>
    <message>
        <source>Check whether this port speaks TLS at all, and look for a firewall or proxy that opens TLS.</source>
        <translation>Compruebe si este puerto habla TLS siquiera, y busque un cortafuegos o proxy que abra TLS.</translation>
    </message>
    <message>
        <source>The answer of %1 began, but did not end within %2 s.</source>
        <translation>La respuesta de %1 empezó, pero no terminó en %2 s.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, ask the server&apos;s administrator.</source>
        <translation>Inténtelo de nuevo; si sigue igual, pregunte al administrador del servidor.</translation>
    </message>
    <message>
        <source>%1 took the request, but did not answer within %2 s.</source>
        <translation>%1 recibió la solicitud, pero no respondió en %2 s.</translation>
    </message>
    <message>
        <source>Some servers fetch the key set at that moment: check that the key URL answers quickly from outside. Then try again with a longer limit: it is in the settings, or --timeout.</source>
        <translation>Algunos servidores obtienen el conjunto de claves en ese momento: compruebe que la URL de las claves responde rápido desde fuera. Después inténtelo con un límite mayor: está en los ajustes, o --timeout.</translation>
    </message>
    <message>
        <source>%1 refuses connections at port %2.</source>
        <translation>%1 rechaza conexiones en el puerto %2.</translation>
    </message>
    <message>
        <source>Check the address and the port, and whether the server runs.</source>
        <translation>Compruebe la dirección y el puerto, y si el servidor está en marcha.</translation>
    </message>
    <message>
        <source>No connection to %1 in time.</source>
        <translation>Sin conexión con %1 a tiempo.</translation>
    </message>
    <message>
        <source>A firewall that drops packets is the usual reason: ask whether this computer may reach the server.</source>
        <translation>Suele ser un cortafuegos que descarta paquetes: pregunte si este equipo puede llegar al servidor.</translation>
    </message>
    <message>
        <source>No connection to %1: %2</source>
        <translation>Sin conexión con %1: %2</translation>
    </message>
    <message>
        <source>Check the network connection and VPN, then the address.</source>
        <translation>Compruebe la conexión de red y la VPN, después la dirección.</translation>
    </message>
    <message>
        <source>There is no address to send to.</source>
        <translation>No hay dirección a la que enviar.</translation>
    </message>
    <message>
        <source>Give the token endpoint.</source>
        <translation>Indique el punto de token.</translation>
    </message>
    <message>
        <source>There is no port %1: the highest is 65535.</source>
        <translation>No existe el puerto %1: el más alto es 65535.</translation>
    </message>
    <message>
        <source>Check the number behind the colon of the address.</source>
        <translation>Compruebe el número detrás de los dos puntos de la dirección.</translation>
    </message>
    <message>
        <source>This is not an https address: %1</source>
        <translation>Esto no es una dirección https: %1</translation>
    </message>
    <message>
        <source>Check the address; it begins with https:// and names a host.</source>
        <translation>Compruebe la dirección; empieza por https:// y nombra un host.</translation>
    </message>
    <message>
        <source>The address holds a user name or a password.</source>
        <translation>La dirección contiene un nombre de usuario o una contraseña.</translation>
    </message>
    <message>
        <source>Remove them from the address: a client assertion takes their place.</source>
        <translation>Quítelos de la dirección: la aserción de cliente los sustituye.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an HTTP method.</source>
        <translation>«%1» no es un método HTTP.</translation>
    </message>
    <message>
        <source>Use POST or GET.</source>
        <translation>Use POST o GET.</translation>
    </message>
    <message>
        <source>The header &quot;%1&quot; cannot be sent: its name or value holds a character that HTTP does not allow.</source>
        <translation>No se puede enviar la cabecera «%1»: su nombre o valor contiene un carácter que HTTP no permite.</translation>
    </message>
    <message>
        <source>Correct the header; line breaks are a frequent cause.</source>
        <translation>Corrija la cabecera; los saltos de línea son una causa frecuente.</translation>
    </message>
    <message>
        <source>Nothing was sent: over plain http everybody on the way could read and use the assertion.</source>
        <translation>No se envió nada: por http simple cualquiera en el camino podría leer y usar la aserción.</translation>
    </message>
    <message>
        <source>Use the https address of the token endpoint. Plain http is allowed to this computer only (127.0.0.1, localhost).</source>
        <translation>Use la dirección https del punto de token. El http simple solo se permite hacia este equipo (127.0.0.1, localhost).</translation>
    </message>
</context>
<context>
    <name>ad::practice</name>
    <message>
        <source>The practice server cannot listen on %1, port %2.</source>
        <extracomment>%1 is a host name or address, %2 a port number</extracomment>
        <translation>El servidor de práctica no puede escuchar en %1, puerto %2.</translation>
    </message>
    <message>
        <source>Choose another port, or 0 for any free one.</source>
        <translation>Elija otro puerto, o 0 para cualquiera libre.</translation>
    </message>
    <message>
        <source>OpenSSL could not make a certificate for the practice server.</source>
        <translation>OpenSSL no pudo crear un certificado para el servidor de práctica.</translation>
    </message>
    <message>
        <source>The practice server cannot be started.</source>
        <translation>No se puede iniciar el servidor de práctica.</translation>
    </message>
    <message>
        <source>End other programs, then try again.</source>
        <translation>Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>ad::probes</name>
    <message>
        <source>an absurd scope</source>
        <translation>un scope absurdo</translation>
    </message>
    <message>
        <source>The same request, asking for a scope that no server knows.</source>
        <translation>La misma solicitud, pidiendo un scope que ningún servidor conoce.</translation>
    </message>
    <message>
        <source>The answer invalid_scope shows that authentication works.</source>
        <translation>La respuesta invalid_scope muestra que la autenticación funciona.</translation>
    </message>
    <message>
        <source>The same answer as before shows only that the server stops before it looks at the scope. Some servers ignore a scope that they do not know, and grant a token: it is dropped.</source>
        <translation>La misma respuesta que antes solo muestra que el servidor se detiene antes del scope. Algunos no hacen caso de un scope que no conocen, y conceden un token: se descarta.</translation>
    </message>
    <message>
        <source>Mend what the diagnosis shows first, or send a request with this key, and probe then.</source>
        <translation>Corrija primero lo que muestra el diagnóstico, o envíe una solicitud con esta clave, y pruebe entonces.</translation>
    </message>
    <message>
        <source>Send the request first: a probe is compared with its answer.</source>
        <translation>Envíe primero la solicitud: una prueba se compara con su respuesta.</translation>
    </message>
    <message>
        <source>There is no answer of the server yet.</source>
        <translation>Aún no hay respuesta del servidor.</translation>
    </message>
    <message>
        <source>The assertion that was answered is not known.</source>
        <translation>No se conoce la aserción que obtuvo la respuesta.</translation>
    </message>
    <message>
        <source>The assertion cannot be read, so nothing alike can be made of it.</source>
        <translation>No se puede leer la aserción, así que no se puede hacer una parecida.</translation>
    </message>
    <message>
        <source>The assertion is not signed with this key, so a probe would differ in two things.</source>
        <translation>La aserción no está firmada con esta clave, así que una prueba diferiría en dos cosas.</translation>
    </message>
    <message>
        <source>Sending %1</source>
        <translation>Enviando %1</translation>
    </message>
    <message>
        <source>Sending %1 of %2: %3</source>
        <translation>Enviando %1 de %2: %3</translation>
    </message>
    <message>
        <source>There is no token endpoint to send to.</source>
        <translation>No hay punto de token al que enviar.</translation>
    </message>
    <message>
        <source>Give the token endpoint, beginning with https://.</source>
        <translation>Indique el punto de token, empezando por https://.</translation>
    </message>
    <message>
        <source>Over plain http everybody on the way could read and use an assertion.</source>
        <translation>Por http simple cualquiera en el camino podría leer y usar una aserción.</translation>
    </message>
    <message>
        <source>Use the https address of the token endpoint.</source>
        <translation>Use la dirección https del punto de token.</translation>
    </message>
    <message>
        <source>a fresh request, then %1</source>
        <translation>una solicitud nueva, después %1</translation>
    </message>
    <message>
        <source>This sends 1 request to %1: %2.</source>
        <extracomment>%1 is a host name, %2 a list such as &quot;a made-up client ID; a throw-away key&quot;</extracomment>
        <translation>Esto envía 1 solicitud a %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>This sends %n requests to %1: %2.</source>
        <translation>
            <numerusform>Esto envía %n solicitud a %1: %2.</numerusform>
            <numerusform>Esto envía %n solicitudes a %1: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no probe called &quot;%1&quot;.</source>
        <translation>No hay ninguna prueba llamada «%1».</translation>
    </message>
    <message>
        <source>Choose from: %1.</source>
        <translation>Elija entre: %1.</translation>
    </message>
    <message>
        <source>No probe was chosen.</source>
        <translation>No se eligió ninguna prueba.</translation>
    </message>
    <message>
        <source>To send %1, the private key that signed the first request is needed.</source>
        <translation>Para enviar %1 hace falta la clave privada que firmó la primera solicitud.</translation>
    </message>
    <message>
        <source>Give the key.</source>
        <translation>Indique la clave.</translation>
    </message>
    <message numerus="yes">
        <source>This would send %n requests, and one run sends 4 at most.</source>
        <translation>
            <numerusform>Esto enviaría %n solicitud, y una tanda envía 4 como mucho.</numerusform>
            <numerusform>Esto enviaría %n solicitudes, y una tanda envía 4 como mucho.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose fewer probes, look at what they show, and then send others.</source>
        <translation>Elija menos pruebas, mire lo que muestran y envíe después otras.</translation>
    </message>
    <message>
        <source>a fresh request</source>
        <translation>una solicitud nueva</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>No llegó respuesta.</translation>
    </message>
    <message>
        <source>The server says that requests come too often (HTTP 429).</source>
        <translation>El servidor dice que las solicitudes llegan con demasiada frecuencia (HTTP 429).</translation>
    </message>
    <message>
        <source>Wait a while before the other probes.</source>
        <translation>Espere un rato antes de las demás pruebas.</translation>
    </message>
    <message>
        <source>the same assertion again</source>
        <translation>la misma aserción otra vez</translation>
    </message>
    <message>
        <source>The very assertion of the first request once more. Where that one has expired by now, a fresh one is sent twice.</source>
        <translation>La misma aserción de la primera solicitud una vez más. Si ya caducó, se envía una nueva dos veces.</translation>
    </message>
    <message>
        <source>Another answer the second time shows that the server remembers assertions, and that it had not seen the first one before.</source>
        <translation>Otra respuesta la segunda vez muestra que el servidor recuerda las aserciones, y que no había visto antes la primera.</translation>
    </message>
    <message>
        <source>The same answer shows nothing: the server may stop before it looks for repeated assertions, or remember none.</source>
        <translation>La misma respuesta no muestra nada: el servidor puede detenerse antes de buscar repetidas, o no recordar ninguna.</translation>
    </message>
    <message>
        <source>a throw-away key</source>
        <translation>una clave desechable</translation>
    </message>
    <message>
        <source>The same request for your client ID, signed with a new key that is forgotten at once.</source>
        <translation>La misma solicitud para su ID de cliente, firmada con una clave nueva que se olvida al instante.</translation>
    </message>
    <message>
        <source>Another answer than before shows that the signature of the first request was accepted: it is not the key.</source>
        <translation>Otra respuesta que antes muestra que se aceptó la firma de la primera solicitud: no es la clave.</translation>
    </message>
    <message>
        <source>The same answer does not prove that the key is wrong: the server may stop before it looks at the signature, or hide the difference.</source>
        <translation>La misma respuesta no prueba que la clave esté mal: el servidor puede detenerse antes de mirar la firma, u ocultar la diferencia.</translation>
    </message>
    <message>
        <source>a made-up client ID</source>
        <translation>un ID de cliente inventado</translation>
    </message>
    <message>
        <source>The same request, signed with your key, for a client ID that nobody has registered.</source>
        <translation>La misma solicitud, firmada con su clave, para un ID de cliente que nadie ha registrado.</translation>
    </message>
    <message>
        <source>Another answer than before shows that the server knows your client ID.</source>
        <translation>Otra respuesta que antes muestra que el servidor conoce su ID de cliente.</translation>
    </message>
    <message>
        <source>The same answer shows nothing about the key: the server may not even know the client ID (another environment, not live yet), or it hides the difference.</source>
        <translation>La misma respuesta no muestra nada de la clave: quizá el servidor ni conozca el ID de cliente (otro entorno, aún no activo), u oculta la diferencia.</translation>
    </message>
    <message>
        <source>a wrong audience</source>
        <translation>una audiencia errónea</translation>
    </message>
    <message>
        <source>The same request with an audience (aud) that no server has.</source>
        <translation>La misma solicitud con una audiencia (aud) que ningún servidor tiene.</translation>
    </message>
    <message>
        <source>Another answer than before shows that the audience of the first request was accepted, and all that the server checks before it; with most servers that is the signature too.</source>
        <translation>Otra respuesta que antes muestra que se aceptó la audiencia de la primera solicitud, y todo lo que el servidor comprueba antes; en la mayoría, también la firma.</translation>
    </message>
    <message>
        <source>The same answer does not prove that the audience is wrong: the server may stop before it looks at it, or hide the difference.</source>
        <translation>La misma respuesta no prueba que la audiencia esté mal: el servidor puede detenerse antes de mirarla, u ocultar la diferencia.</translation>
    </message>
</context>
<context>
    <name>ad::profiles</name>
    <message>
        <source>Since %1 at %2: %3.</source>
        <translation>Desde %1 en %2: %3.</translation>
    </message>
    <message>
        <source>From %1 at %2: %3.</source>
        <translation>A partir del %1 en %2: %3.</translation>
    </message>
    <message>
        <source>Token endpoint</source>
        <translation>Punto de token</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Granted scope</source>
        <translation>Scope concedido</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>The registered certificate ended on %1.</source>
        <translation>El certificado registrado terminó el %1.</translation>
    </message>
    <message numerus="yes">
        <source>The registered certificate ends on %1, in %n days.</source>
        <translation>
            <numerusform>El certificado registrado termina el %1, en %n día.</numerusform>
            <numerusform>El certificado registrado termina el %1, en %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificate of “%1” in the registered set ended on %2.</source>
        <translation>El certificado de «%1» en el conjunto registrado caducó el %2.</translation>
    </message>
    <message numerus="yes">
        <source>The certificate of “%1” in the registered set ends on %2, in %n days.</source>
        <translation>
            <numerusform>El certificado de «%1» en el conjunto registrado caduca el %2, dentro de %n día.</numerusform>
            <numerusform>El certificado de «%1» en el conjunto registrado caduca el %2, dentro de %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 keeps only its key, so the end itself stops nothing.</source>
        <translation>%1 solo conserva su clave, así que el fin mismo no detiene nada.</translation>
    </message>
    <message>
        <source>Make a new one and register it before the old one ends.</source>
        <translation>Cree uno nuevo y regístrelo antes de que termine el viejo.</translation>
    </message>
    <message>
        <source>Publish the key at a URL and register that URL instead.</source>
        <translation>Publique la clave en una dirección y registre esa en su lugar.</translation>
    </message>
    <message>
        <source>Whether this concerns the profile is not known: note in it how the key is registered, by a URL or uploaded.</source>
        <translation>No se sabe si esto afecta al perfil: anote en él cómo está registrada la clave, por una URL o subida.</translation>
    </message>
    <message>
        <source>Ask the customer to enter the key URL there, and to tell you when it is done.</source>
        <translation>Pida al cliente que introduzca allí la URL de claves y que le avise cuando esté hecho.</translation>
    </message>
    <message>
        <source>Give jti as a text, or leave it to this program.</source>
        <translation>Dé jti como texto, o déjelo a este programa.</translation>
    </message>
    <message>
        <source>Take the address that the smart-configuration names.</source>
        <translation>Tome la dirección que nombra la smart-configuration.</translation>
    </message>
    <message>
        <source>The scopes of this profile are in format v1: look at the app&apos;s setting.</source>
        <translation>Los scopes de este perfil tienen el formato v1: mire el ajuste de la aplicación.</translation>
    </message>
    <message>
        <source>Another program holds the profiles, so nothing was saved.</source>
        <translation>Otro programa tiene los perfiles, así que no se guardó nada.</translation>
    </message>
    <message>
        <source>Close the program that has the file open, and try again.</source>
        <translation>Cierre el programa que tiene abierto el archivo, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no room left on the disk, so nothing was saved.</source>
        <translation>No queda sitio en el disco, así que no se guardó nada.</translation>
    </message>
    <message>
        <source>Make room and try again; what was saved before is still there.</source>
        <translation>Haga sitio e inténtelo de nuevo; lo guardado antes sigue ahí.</translation>
    </message>
    <message>
        <source>The profiles can only be read here, so nothing was saved.</source>
        <translation>Aquí los perfiles solo se pueden leer, así que no se guardó nada.</translation>
    </message>
    <message>
        <source>Check the rights of the file and its folder.</source>
        <translation>Compruebe los permisos del archivo y de su carpeta.</translation>
    </message>
    <message>
        <source>The disk refused, so nothing was saved: %1.</source>
        <translation>El disco se negó, así que no se guardó nada: %1.</translation>
    </message>
    <message>
        <source>Check free space, quota and the disk, and try again.</source>
        <translation>Compruebe el espacio libre, la cuota y el disco, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file with the profiles is damaged.</source>
        <translation>El archivo de los perfiles está dañado.</translation>
    </message>
    <message>
        <source>Start the program again: it keeps the file aside and saves what can be read.</source>
        <translation>Inicie de nuevo el programa: aparta el archivo y salva lo que se pueda leer.</translation>
    </message>
    <message>
        <source>The file with the profiles cannot be opened.</source>
        <translation>No se puede abrir el archivo de los perfiles.</translation>
    </message>
    <message>
        <source>Check the rights of the folder, or name another one with --data-dir.</source>
        <translation>Compruebe los permisos de la carpeta, o indique otra con --data-dir.</translation>
    </message>
    <message>
        <source>This does not fit what is saved already.</source>
        <translation>Esto no encaja con lo ya guardado.</translation>
    </message>
    <message>
        <source>Look at the profiles again and repeat the change.</source>
        <translation>Mire los perfiles de nuevo y repita el cambio.</translation>
    </message>
    <message>
        <source>The profiles cannot be used: %1.</source>
        <translation>No se pueden usar los perfiles: %1.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, name another folder with --data-dir.</source>
        <translation>Inténtelo de nuevo; si sigue igual, indique otra carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>There is no such environment: %1.</source>
        <translation>No existe tal entorno: %1.</translation>
    </message>
    <message>
        <source>Write sandbox or production, or leave it out.</source>
        <translation>Escriba sandbox o production, u omítalo.</translation>
    </message>
    <message>
        <source>This is no export of profiles.</source>
        <translation>Esto no es una exportación de perfiles.</translation>
    </message>
    <message>
        <source>Give a file that &quot;profile export&quot; has written.</source>
        <translation>Indique un archivo escrito por «profile export».</translation>
    </message>
    <message>
        <source>profile %1</source>
        <translation>perfil %1</translation>
    </message>
    <message>
        <source>The secrets in this document cannot be read.</source>
        <translation>No se pueden leer los secretos de este documento.</translation>
    </message>
    <message>
        <source>Export them again.</source>
        <translation>Expórtelos de nuevo.</translation>
    </message>
    <message>
        <source>What was in the keychain before could not be put back: %1</source>
        <translation>No se pudo devolver al llavero lo que había antes: %1</translation>
    </message>
    <message>
        <source>It has no private key: the one of &quot;%1&quot; stays in the keychain for that profile alone.</source>
        <translation>No tiene clave privada: la de &quot;%1&quot; queda en el llavero solo para ese perfil.</translation>
    </message>
    <message>
        <source>The passphrase of its key stays in the keychain for &quot;%1&quot; alone.</source>
        <translation>La frase de contraseña de su clave queda en el llavero solo para &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>the keychain</source>
        <translation>el llavero</translation>
    </message>
    <message>
        <source>This profile has no private key.</source>
        <translation>Este perfil no tiene clave privada.</translation>
    </message>
    <message>
        <source>Name its file: profile edit NAME --key FILE.</source>
        <translation>Indique su archivo: profile edit NOMBRE --key ARCHIVO.</translation>
    </message>
    <message>
        <source>The keychain is locked, and it was not unlocked.</source>
        <translation>El llavero está bloqueado, y no se desbloqueó.</translation>
    </message>
    <message>
        <source>Unlock it (log in to the desktop, or open its own program) and try again, or name the key file.</source>
        <translation>Desbloquéelo (inicie sesión en el escritorio, o abra su programa) e inténtelo de nuevo, o indique el archivo de clave.</translation>
    </message>
    <message>
        <source>The keychain has no such entry.</source>
        <translation>El llavero no tiene esa entrada.</translation>
    </message>
    <message>
        <source>Put the key into the keychain again, or name its file.</source>
        <translation>Ponga la clave de nuevo en el llavero, o indique su archivo.</translation>
    </message>
    <message>
        <source>The keychain was not opened for this program.</source>
        <translation>El llavero no se abrió para este programa.</translation>
    </message>
    <message>
        <source>Allow it when the keychain asks, or name the key file instead.</source>
        <translation>Permítalo cuando el llavero pregunte, o indique el archivo de clave.</translation>
    </message>
    <message>
        <source>There is no keychain here (no Secret Service and no KWallet answers).</source>
        <translation>Aquí no hay llavero (no responde ni Secret Service ni KWallet).</translation>
    </message>
    <message>
        <source>Start one (gnome-keyring or KWallet), or keep the key as a file.</source>
        <translation>Inicie uno (gnome-keyring o KWallet), o guarde la clave como archivo.</translation>
    </message>
    <message>
        <source>The keychain failed: %1.</source>
        <translation>Falló el llavero: %1.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, keep the key as a file.</source>
        <translation>Inténtelo de nuevo; si sigue igual, guarde la clave como archivo.</translation>
    </message>
    <message>
        <source>This member is not %1.</source>
        <translation>Este miembro no es %1.</translation>
    </message>
    <message>
        <source>Correct it, or export the profile again.</source>
        <translation>Corríjalo, o exporte el perfil de nuevo.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>verdadero o falso</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>a time such as 2026-11-23T10:00:00Z</source>
        <translation>una hora como 2026-11-23T10:00:00Z</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>una lista de textos</translation>
    </message>
    <message>
        <source>This address holds what looks like a secret, and a profile keeps none.</source>
        <translation>Esta dirección contiene lo que parece un secreto, y un perfil no guarda ninguno.</translation>
    </message>
    <message>
        <source>Leave out the password or key in it.</source>
        <translation>Quite la contraseña o la clave que contiene.</translation>
    </message>
    <message>
        <source>This is a private key, and a profile keeps none.</source>
        <translation>Esto es una clave privada, y un perfil no guarda ninguna.</translation>
    </message>
    <message>
        <source>Give the path of its file as the key, or keep it in the keychain.</source>
        <translation>Indique como clave la ruta de su archivo, o guárdela en el llavero.</translation>
    </message>
    <message>
        <source>A profile needs a name.</source>
        <translation>Un perfil necesita un nombre.</translation>
    </message>
    <message>
        <source>Give it a short one.</source>
        <translation>Dele uno corto.</translation>
    </message>
    <message>
        <source>This name is longer than 120 characters.</source>
        <translation>Este nombre tiene más de 120 caracteres.</translation>
    </message>
    <message>
        <source>Give it a shorter one; notes have room for more.</source>
        <translation>Dele uno más corto; en las notas cabe más.</translation>
    </message>
    <message>
        <source>This name holds characters that cannot be shown.</source>
        <translation>Este nombre contiene caracteres que no se pueden mostrar.</translation>
    </message>
    <message>
        <source>Write it with letters, digits and blanks.</source>
        <translation>Escríbalo con letras, cifras y espacios.</translation>
    </message>
    <message>
        <source>The key in %1 is another one than before: %2 with thumbprint %3, and it was %4 with %5.</source>
        <translation>La clave en %1 es otra que antes: %2 con huella %3, y era %4 con %5.</translation>
    </message>
    <message>
        <source>A new file for the profiles cannot be made: %1.</source>
        <translation>No se puede crear un archivo nuevo para los perfiles: %1.</translation>
    </message>
    <message>
        <source>Check the rights of the folder and the free space.</source>
        <translation>Compruebe los permisos de la carpeta y el espacio libre.</translation>
    </message>
    <message>
        <source>Saved from it: %1 profiles, %2 attempts.</source>
        <translation>Salvado de él: %1 perfiles, %2 intentos.</translation>
    </message>
    <message>
        <source>The file with the profiles is damaged and cannot be kept aside.</source>
        <translation>El archivo de los perfiles está dañado y no se puede apartar.</translation>
    </message>
    <message>
        <source>Check the rights of the folder, or move the file away yourself, and start again.</source>
        <translation>Compruebe los permisos de la carpeta, o mueva usted el archivo, e inicie de nuevo.</translation>
    </message>
    <message>
        <source>The file with the profiles was damaged. It is kept as %1.</source>
        <translation>El archivo de los perfiles estaba dañado. Se conserva como %1.</translation>
    </message>
    <message>
        <source>The secrets could not be encrypted.</source>
        <translation>No se pudieron cifrar los secretos.</translation>
    </message>
    <message>
        <source>Close other programs, so that there is memory, and try again.</source>
        <translation>Cierre otros programas para liberar memoria, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The encrypted secrets were changed or cut since they were exported.</source>
        <translation>Los secretos cifrados se cambiaron o cortaron desde que se exportaron.</translation>
    </message>
    <message>
        <source>Take an undamaged copy, or export them again.</source>
        <translation>Tome una copia sin daños, o expórtelos de nuevo.</translation>
    </message>
    <message>
        <source>A passphrase is needed for the secrets.</source>
        <translation>Hace falta una contraseña para los secretos.</translation>
    </message>
    <message>
        <source>Give one with --passphrase-file or --passphrase-env.</source>
        <translation>Indique una con --passphrase-file o --passphrase-env.</translation>
    </message>
    <message>
        <source>The secrets are encrypted in a way that this version does not know.</source>
        <translation>Los secretos están cifrados de un modo que esta versión no conoce.</translation>
    </message>
    <message>
        <source>Use the version of this program that exported them.</source>
        <translation>Use la versión de este programa que los exportó.</translation>
    </message>
    <message>
        <source>Decrypting these secrets would take more memory than is given to it.</source>
        <translation>Descifrar estos secretos necesitaría más memoria de la que se le da.</translation>
    </message>
    <message>
        <source>Export them again with this version.</source>
        <translation>Expórtelos de nuevo con esta versión.</translation>
    </message>
    <message>
        <source>This is not the passphrase that the secrets were encrypted with.</source>
        <translation>Esta no es la contraseña con la que se cifraron los secretos.</translation>
    </message>
    <message>
        <source>Try the one that was given when they were exported.</source>
        <translation>Pruebe la que se dio al exportarlos.</translation>
    </message>
    <message>
        <source>certificate has ended</source>
        <translation>el certificado ha terminado</translation>
    </message>
    <message numerus="yes">
        <source>certificate ends in %n days</source>
        <translation>
            <numerusform>el certificado termina en %n día</numerusform>
            <numerusform>el certificado termina en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>a rule has changed</source>
        <translation>una regla ha cambiado</translation>
    </message>
    <message numerus="yes">
        <source>a rule changes in %n days</source>
        <translation>
            <numerusform>una regla cambia en %n día</numerusform>
            <numerusform>una regla cambia en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>ayer %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>mañana %1</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>token granted</source>
        <translation>token concedido</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>no answer (%1)</source>
        <translation>sin respuesta (%1)</translation>
    </message>
    <message>
        <source>waiting since %1, paused</source>
        <translation>en espera desde %1, en pausa</translation>
    </message>
    <message>
        <source>waiting since %1, next try %2</source>
        <translation>en espera desde %1, próximo intento %2</translation>
    </message>
    <message>
        <source>waiting since %1, trying now</source>
        <translation>en espera desde %1, intentándolo ahora</translation>
    </message>
    <message>
        <source>changed, and nothing sent since</source>
        <translation>cambiado, y nada enviado desde entonces</translation>
    </message>
    <message>
        <source>nothing sent yet</source>
        <translation>aún no se envió nada</translation>
    </message>
    <message>
        <source>token at %1</source>
        <translation>token a las %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 a las %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The folder for the profiles cannot be used: %1.</source>
        <translation>No se puede usar la carpeta de los perfiles: %1.</translation>
    </message>
    <message>
        <source>Check its rights and the free space, or name another one with --data-dir.</source>
        <translation>Compruebe sus permisos y el espacio libre, o indique otra con --data-dir.</translation>
    </message>
    <message>
        <source>Another copy of this program is changing the file with the profiles.</source>
        <translation>Otra copia de este programa está cambiando el archivo de los perfiles.</translation>
    </message>
    <message>
        <source>Wait a moment, or close the other copy, and try again.</source>
        <translation>Espere un momento, o cierre la otra copia, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Files in this folder cannot be locked, so that two programs could not be kept apart: %1.</source>
        <translation>Los archivos de esta carpeta no se pueden bloquear, así que dos programas podrían estorbarse: %1.</translation>
    </message>
    <message>
        <source>Name a folder on a disk of this machine with --data-dir.</source>
        <translation>Indique con --data-dir una carpeta en un disco de esta máquina.</translation>
    </message>
    <message>
        <source>profiles.db in this folder belongs to another program. It is left as it is.</source>
        <translation>profiles.db de esta carpeta es de otro programa. Se deja como está.</translation>
    </message>
    <message>
        <source>Name another folder with --data-dir, or move the file elsewhere.</source>
        <translation>Indique otra carpeta con --data-dir, o mueva el archivo a otro sitio.</translation>
    </message>
    <message>
        <source>A newer version of this program has written the profiles. They can be read here, and changed with that version.</source>
        <translation>Una versión más nueva de este programa escribió los perfiles. Aquí se pueden leer, y cambiar con esa versión.</translation>
    </message>
    <message>
        <source>An older version of this program has the profiles open, so they can be read here and nothing is saved. End it, its window and its watches, and start again.</source>
        <translation>Una versión anterior de este programa tiene abiertos los perfiles, por eso aquí se pueden leer y no se guarda nada. Ciérrela, su ventana y sus vigilancias, y vuelva a empezar.</translation>
    </message>
    <message>
        <source>There is no room left for the folder %1, or its disk refuses to write, so profiles can be read and nothing is saved. Mend that, and start again.</source>
        <translation>No queda sitio para la carpeta %1, o su disco no deja escribir: los perfiles se pueden leer y no se guarda nada. Resuélvalo y vuelva a empezar.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written, so profiles can be read and nothing is saved.</source>
        <translation>No se puede escribir en la carpeta %1, así que los perfiles se leen y no se guarda nada.</translation>
    </message>
    <message>
        <source>The newest changes cannot be read and are missing here.</source>
        <translation>Los cambios más recientes no se pueden leer y faltan aquí.</translation>
    </message>
    <message>
        <source>This attempt is no longer there.</source>
        <translation>Este intento ya no está.</translation>
    </message>
    <message>
        <source>Its profile was deleted in the meantime.</source>
        <translation>Su perfil se borró entretanto.</translation>
    </message>
    <message>
        <source>There is no such attempt.</source>
        <translation>No hay tal intento.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Mire la lista de nuevo.</translation>
    </message>
    <message>
        <source>There is no such profile.</source>
        <translation>No hay tal perfil.</translation>
    </message>
    <message>
        <source>See the names with: profile list</source>
        <translation>Vea los nombres con: profile list</translation>
    </message>
    <message>
        <source>A profile in the file cannot be read.</source>
        <translation>No se puede leer un perfil del archivo.</translation>
    </message>
    <message>
        <source>profile &quot;%1&quot; in %2</source>
        <translation>perfil «%1» en %2</translation>
    </message>
    <message>
        <source>There is a profile of this name already.</source>
        <translation>Ya hay un perfil con ese nombre.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>This profile was changed elsewhere in the meantime.</source>
        <translation>Este perfil se cambió en otro sitio entretanto.</translation>
    </message>
    <message>
        <source>Look at what it is now and repeat the change.</source>
        <translation>Mire cómo está ahora y repita el cambio.</translation>
    </message>
    <message>
        <source>This watch was stopped, or another program goes on with it.</source>
        <translation>Esta vigilancia se detuvo, u otro programa la continúa.</translation>
    </message>
    <message>
        <source>Look at the profile&apos;s watch again.</source>
        <translation>Mire de nuevo la vigilancia del perfil.</translation>
    </message>
    <message>
        <source>the window</source>
        <translation>la ventana</translation>
    </message>
    <message>
        <source>the command line</source>
        <translation>la línea de órdenes</translation>
    </message>
    <message>
        <source>Nobody is named who is to run this watch.</source>
        <translation>No se indica quién debe llevar esta vigilancia.</translation>
    </message>
    <message>
        <source>%1 (process %2) watches this profile already.</source>
        <translation>%1 (proceso %2) ya vigila este perfil.</translation>
    </message>
    <message>
        <source>Let it go on, or stop it there first.</source>
        <translation>Deje que siga, o deténgalo allí primero.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; signs with the key file %2 of this machine.</source>
        <translation>«%1» firma con el archivo de clave %2 de este equipo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; makes assertions for %2 and sends them elsewhere. Check both before you send anything.</source>
        <translation>«%1» emite aserciones para %2 y las envía a otro lugar. Compruebe ambas cosas antes de enviar nada.</translation>
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
            <numerusform>Problemas a la vista para %n perfil</numerusform>
            <numerusform>Problemas a la vista para %n perfiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ad::smart</name>
    <message>
        <source>There is no client ID.</source>
        <translation>No hay ID de cliente.</translation>
    </message>
    <message>
        <source>Give the client ID that the vendor shows for this app.</source>
        <translation>Indique el ID de cliente que el proveedor muestra para esta aplicación.</translation>
    </message>
    <message>
        <source>There is no audience.</source>
        <translation>No hay audiencia (aud).</translation>
    </message>
    <message>
        <source>Give the token endpoint: the assertion names it as its audience.</source>
        <translation>Indique el punto de token: la aserción lo nombra como su audiencia.</translation>
    </message>
    <message>
        <source>Check the FHIR base address, or give the token endpoint that the vendor documents.</source>
        <translation>Compruebe la dirección base FHIR, o indique el punto de token que documenta el proveedor.</translation>
    </message>
    <message>
        <source>The discovery document is empty.</source>
        <translation>El documento de descubrimiento está vacío.</translation>
    </message>
    <message>
        <source>The answer is an HTML page, not a discovery document.</source>
        <translation>La respuesta es una página HTML, no un documento de descubrimiento.</translation>
    </message>
    <message>
        <source>The discovery document is larger than 1 MiB.</source>
        <translation>El documento de descubrimiento es mayor de 1 MiB.</translation>
    </message>
    <message>
        <source>The discovery document is not JSON: %1</source>
        <translation>El documento de descubrimiento no es JSON: %1</translation>
    </message>
    <message>
        <source>The discovery document is JSON, but not an object.</source>
        <translation>El documento de descubrimiento es JSON, pero no un objeto.</translation>
    </message>
    <message>
        <source>The discovery document has no token_endpoint.</source>
        <translation>El documento de descubrimiento no tiene token_endpoint.</translation>
    </message>
    <message>
        <source>The token_endpoint of the discovery document is not an address.</source>
        <translation>El token_endpoint del documento de descubrimiento no es una dirección.</translation>
    </message>
    <message>
        <source>The discovery document names two token endpoints, and programs differ in which they take.</source>
        <translation>El documento de descubrimiento nombra dos puntos de token, y los programas difieren en cuál toman.</translation>
    </message>
    <message>
        <source>Scopes are separated by one blank, not by commas.</source>
        <translation>Los scopes se separan con un espacio, no con comas.</translation>
    </message>
    <message>
        <source>This scope holds a character that scopes may not have, such as a quotation mark or a letter beyond ASCII.</source>
        <translation>Este scope contiene un carácter no permitido, como una comilla o una letra fuera de ASCII.</translation>
    </message>
    <message>
        <source>This scope is percent-encoded: it was encoded once too often.</source>
        <translation>Este scope tiene codificación porcentual: se codificó una vez de más.</translation>
    </message>
    <message>
        <source>This scope is for a signed-in user; a backend service has none.</source>
        <translation>Este scope es para un usuario conectado; un servicio de backend no lo tiene.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is written in small letters.</source>
        <translation>«%1» se escribe en minúsculas.</translation>
    </message>
    <message>
        <source>A backend service asks for system/ scopes; this one needs an agreement with the vendor.</source>
        <translation>Un servicio de backend pide scopes system/; este necesita un acuerdo con el proveedor.</translation>
    </message>
    <message>
        <source>The permission is absent: .read, .write, .* or letters of .cruds follow the resource type.</source>
        <translation>Falta el permiso: tras el tipo de recurso va .read, .write, .* o letras de .cruds.</translation>
    </message>
    <message>
        <source>A resource type begins with a capital letter, such as Patient, or is *.</source>
        <translation>Un tipo de recurso empieza con mayúscula, como Patient, o es *.</translation>
    </message>
    <message>
        <source>Search parameters follow only SMART v2 permissions, such as .rs.</source>
        <translation>Los parámetros de búsqueda solo siguen a permisos de SMART v2, como .rs.</translation>
    </message>
    <message>
        <source>The permission &quot;%1&quot; does not exist: there are .read, .write, .* and letters of .cruds.</source>
        <translation>El permiso «%1» no existe: hay .read, .write, .* y letras de .cruds.</translation>
    </message>
    <message>
        <source>The letters of the permission stand in the order c r u d s, each at most once; servers may refuse another order.</source>
        <translation>Las letras del permiso van en el orden c r u d s, cada una una vez como máximo; los servidores pueden rechazar otro orden.</translation>
    </message>
    <message>
        <source>Scopes are separated by one blank; here is a tab or a line break.</source>
        <translation>Los scopes se separan con un espacio; aquí hay un tabulador o un salto de línea.</translation>
    </message>
    <message>
        <source>Scopes are separated by exactly one blank, with none at the beginning or end.</source>
        <translation>Los scopes se separan con exactamente un espacio, sin ninguno al principio ni al final.</translation>
    </message>
    <message>
        <source>This scope stands here twice.</source>
        <translation>Este scope está aquí dos veces.</translation>
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
        <translation>&amp;Nuevo</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Abrir un archivo…</translation>
    </message>
    <message>
        <source>&amp;Paste whatever it is</source>
        <translation>&amp;Pegar lo que sea</translation>
    </message>
    <message>
        <source>Save the &amp;case without secrets…</source>
        <translation>Guardar el &amp;caso sin secretos…</translation>
    </message>
    <message>
        <source>&amp;Save the profile</source>
        <translation>&amp;Guardar el perfil</translation>
    </message>
    <message>
        <source>&amp;Import profiles…</source>
        <translation>&amp;Importar perfiles…</translation>
    </message>
    <message>
        <source>&amp;Export profiles…</source>
        <translation>&amp;Exportar perfiles…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Go to the start</source>
        <translation>Ir al inicio</translation>
    </message>
    <message>
        <source>Go to the credentials</source>
        <translation>Ir a las credenciales</translation>
    </message>
    <message>
        <source>Go to the assertion</source>
        <translation>Ir a la aserción</translation>
    </message>
    <message>
        <source>Go to the request</source>
        <translation>Ir a la solicitud</translation>
    </message>
    <message>
        <source>Go to the diagnosis</source>
        <translation>Ir al diagnóstico</translation>
    </message>
    <message>
        <source>Go to the watch</source>
        <translation>Ir a la vigilancia</translation>
    </message>
    <message>
        <source>Go to the profiles</source>
        <translation>Ir a los perfiles</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>Paso anterior</translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation>Enviar la solicitud</translation>
    </message>
    <message>
        <source>Cancel the request</source>
        <translation>Cancelar la solicitud</translation>
    </message>
    <message>
        <source>Set all values back to what the server wants</source>
        <translation>Devolver todos los valores a lo que quiere el servidor</translation>
    </message>
    <message>
        <source>Compare with my own token</source>
        <translation>Comparar con mi propio token</translation>
    </message>
    <message>
        <source>Ask the server for its token endpoint</source>
        <translation>Preguntar al servidor por su punto final de token</translation>
    </message>
    <message>
        <source>Fetch the registered key set</source>
        <translation>Obtener el conjunto de claves registrado</translation>
    </message>
    <message>
        <source>Save the private key as a clean file…</source>
        <translation>Guardar la clave privada como archivo limpio…</translation>
    </message>
    <message>
        <source>Trust a certificate authority…</source>
        <translation>Confiar en una autoridad de certificación…</translation>
    </message>
    <message>
        <source>Watch until the answer changes</source>
        <translation>Vigilar hasta que cambie la respuesta</translation>
    </message>
    <message>
        <source>Try now, without waiting</source>
        <translation>Intentar ahora, sin esperar</translation>
    </message>
    <message>
        <source>Pause the watch</source>
        <translation>Pausar la vigilancia</translation>
    </message>
    <message>
        <source>Stop the watch</source>
        <translation>Detener la vigilancia</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Copiar token</translation>
    </message>
    <message>
        <source>Copy the header</source>
        <translation>Copiar la cabecera</translation>
    </message>
    <message>
        <source>Copy the claims</source>
        <translation>Copiar las claims</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copiar como curl</translation>
    </message>
    <message>
        <source>Copy as HTTP</source>
        <translation>Copiar como HTTP</translation>
    </message>
    <message>
        <source>Copy the public key as PEM</source>
        <translation>Copiar la clave pública como PEM</translation>
    </message>
    <message>
        <source>Copy the public key as a JWKS</source>
        <translation>Copiar la clave pública como JWKS</translation>
    </message>
    <message>
        <source>Copy report, safe to share</source>
        <translation>Copiar informe, sin riesgo</translation>
    </message>
    <message>
        <source>Copy a program in Go</source>
        <translation>Copiar un programa en Go</translation>
    </message>
    <message>
        <source>Copy a program in Python</source>
        <translation>Copiar un programa en Python</translation>
    </message>
    <message>
        <source>Copy a program in Node.js</source>
        <translation>Copiar un programa en Node.js</translation>
    </message>
    <message>
        <source>Copy a program in C#</source>
        <translation>Copiar un programa en C#</translation>
    </message>
    <message>
        <source>Copy a program in Java</source>
        <translation>Copiar un programa en Java</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Find in the checklist</source>
        <translation>&amp;Buscar en la lista</translation>
    </message>
    <message>
        <source>Practise: everything is right, and Epic says no</source>
        <translation>Practicar: todo está bien, y Epic dice que no</translation>
    </message>
    <message>
        <source>Practise: the audience is almost right</source>
        <translation>Practicar: la audiencia es casi correcta</translation>
    </message>
    <message>
        <source>Practise: five minutes are not five minutes</source>
        <translation>Practicar: cinco minutos no son cinco minutos</translation>
    </message>
    <message>
        <source>Colours as the system has them</source>
        <translation>Colores como el sistema</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Colores claros</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Colores oscuros</translation>
    </message>
    <message>
        <source>Forget which files were opened</source>
        <translation>Olvidar qué archivos se abrieron</translation>
    </message>
    <message>
        <source>Search &amp;actions</source>
        <translation>Buscar &amp;acciones</translation>
    </message>
    <message>
        <source>Explain what is &amp;focused</source>
        <translation>Explicar lo que tiene el &amp;foco</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Teclado</translation>
    </message>
    <message>
        <source>A&amp;bout Assertion Doctor</source>
        <translation>Acerca de Assertion &amp;Doctor</translation>
    </message>
    <message>
        <source>theme mode appearance</source>
        <extracomment>Words by which somebody may seek “Dark colours”, with blanks between them.</extracomment>
        <translation>tema modo apariencia</translation>
    </message>
    <message>
        <source>preferences options configuration language</source>
        <extracomment>Words by which somebody may seek “Settings”, with blanks between them.</extracomment>
        <translation>preferencias opciones configuración idioma</translation>
    </message>
    <message>
        <source>help explanation</source>
        <extracomment>Words by which somebody may seek “Explain what is focused”, with blanks between them.</extracomment>
        <translation>ayuda explicación</translation>
    </message>
    <message>
        <source>shortcuts keys</source>
        <extracomment>Words by which somebody may seek “Keyboard”, with blanks between them.</extracomment>
        <translation>atajos teclas</translation>
    </message>
    <message>
        <source>export ticket support</source>
        <extracomment>Words by which somebody may seek “Copy report, safe to share”, with blanks between them.</extracomment>
        <translation>exportar ticket soporte</translation>
    </message>
    <message>
        <source>version licence</source>
        <extracomment>Words by which somebody may seek “About”, with blanks between them.</extracomment>
        <translation>versión licencia</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Vigilar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>ad::ui::AddMember</name>
    <message>
        <source>Add a header parameter</source>
        <translation>Añadir un parámetro de cabecera</translation>
    </message>
    <message>
        <source>Add a claim</source>
        <translation>Añadir una claim</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>value, a text or JSON</source>
        <translation>valor, un texto o JSON</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Name of the new header parameter</source>
        <translation>Nombre del parámetro de cabecera nuevo</translation>
    </message>
    <message>
        <source>Name of the new claim</source>
        <translation>Nombre de la claim nueva</translation>
    </message>
    <message>
        <source>Value of the new header parameter</source>
        <translation>Valor del parámetro de cabecera nuevo</translation>
    </message>
    <message>
        <source>Value of the new claim</source>
        <translation>Valor de la claim nueva</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Both are needed: a name and a value.</source>
        <translation>Hacen falta ambos: un nombre y un valor.</translation>
    </message>
    <message>
        <source>There is a row of this name already: change its value there.</source>
        <translation>Ya hay una fila con ese nombre: cambie allí su valor.</translation>
    </message>
</context>
<context>
    <name>ad::ui::AgeCard</name>
    <message>
        <source>When was the key saved?</source>
        <translation>¿Cuándo se guardó la clave?</translation>
    </message>
    <message>
        <source>When was the key saved at %1?</source>
        <translation>¿Cuándo se guardó la clave en %1?</translation>
    </message>
    <message>
        <source>It is not known, so nobody can say how long it still takes: %1’s own time, usually %2, counts from then.</source>
        <extracomment>%1 is a vendor, %2 a length of time: &quot;30 min&quot;.</extracomment>
        <translation>No se sabe, así que nadie puede decir cuánto falta: desde entonces cuenta el tiempo propio de %1 (normalmente %2).</translation>
    </message>
</context>
<context>
    <name>ad::ui::AheadNotes</name>
    <message>
        <source>Trouble ahead</source>
        <translation>Problemas a la vista</translation>
    </message>
</context>
<context>
    <name>ad::ui::AssertionPage</name>
    <message>
        <source>Client assertion</source>
        <translation>Aserción de cliente</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Decoded</source>
        <translation>Decodificada</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Compare with my own token</source>
        <translation>Comparar con mi propio token</translation>
    </message>
    <message>
        <source>&amp;Undo all changes</source>
        <translation>&amp;Deshacer todos los cambios</translation>
    </message>
    <message>
        <source>It was kept without its signature: send it again, or change a value, and it is signed anew.</source>
        <translation>Se guardó sin su firma: envíe de nuevo o cambie un valor y se firmará de nuevo.</translation>
    </message>
    <message>
        <source>The signed statement that proves who you are</source>
        <translation>La declaración firmada que prueba quién es usted</translation>
    </message>
    <message>
        <source>What was brought holds no assertion. One can be signed with the credentials that are here.</source>
        <translation>Lo que se abrió no contiene ninguna aserción. Con las credenciales que hay aquí se puede firmar una.</translation>
    </message>
    <message>
        <source>It is made from the credentials, or comes with a token or request that you bring.</source>
        <translation>Se crea a partir de las credenciales o llega con un token o una solicitud que usted aporte.</translation>
    </message>
    <message>
        <source>It is made as soon as the credentials are complete. Still needed: %1.</source>
        <translation>Se crea en cuanto las credenciales estén completas. Aún falta: %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln carácter</numerusform>
            <numerusform>%Ln caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>signature, %n bytes</source>
        <translation>
            <numerusform>firma, %n byte</numerusform>
            <numerusform>firma, %n bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>verifies</source>
        <translation>verificada</translation>
    </message>
    <message>
        <source>does not verify</source>
        <translation>no se verifica</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>sin comprobar</translation>
    </message>
    <message numerus="yes">
        <source>%n more members stand in the JSON.</source>
        <translation>
            <numerusform>Hay %n miembro más en el JSON.</numerusform>
            <numerusform>Hay %n miembros más en el JSON.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 problema</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problema</numerusform>
            <numerusform>%n problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Why? %1</source>
        <extracomment>%1 is a sentence that says what was found.</extracomment>
        <translation>¿Por qué? %1</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>Copiar c&amp;omo</translation>
    </message>
    <message>
        <source>Copy &amp;token</source>
        <translation>Copiar el &amp;token</translation>
    </message>
    <message>
        <source>&amp;Next: request</source>
        <translation>&amp;Siguiente: solicitud</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Cabecera</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Request as curl</source>
        <translation>Solicitud como curl</translation>
    </message>
    <message>
        <source>Request as HTTP</source>
        <translation>Solicitud como HTTP</translation>
    </message>
    <message>
        <source>There is no assertion yet</source>
        <translation>Aún no hay aserción</translation>
    </message>
    <message>
        <source>&amp;Go to the credentials</source>
        <translation>&amp;Ir a las credenciales</translation>
    </message>
    <message>
        <source>&amp;Sign one now</source>
        <translation>&amp;Firmar una ahora</translation>
    </message>
    <message>
        <source>With the credentials that are here; what was brought stays in the list of attempts</source>
        <translation>Con las credenciales que hay aquí; lo que se abrió queda en la lista de intentos</translation>
    </message>
    <message>
        <source>&amp;Paste a token</source>
        <translation>&amp;Pegar un token</translation>
    </message>
    <message>
        <source>Encoded</source>
        <translation>Codificada</translation>
    </message>
    <message>
        <source>Encoded assertion</source>
        <translation>Aserción codificada</translation>
    </message>
    <message>
        <source>There is no token in what was brought: header and claims are shown as the text or the program tells them. Paste the token itself, and its signature is checked as well.</source>
        <translation>En lo que se trajo no hay ningún token: cabecera y claims se muestran como los cuenta el texto o el programa. Pegue el token mismo y también se comprobará su firma.</translation>
    </message>
    <message>
        <source>header</source>
        <translation>cabecera</translation>
    </message>
    <message>
        <source>claims</source>
        <translation>claims</translation>
    </message>
    <message>
        <source>Header and claims as JSON</source>
        <translation>Cabecera y claims como JSON</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>Copiar JSON</translation>
    </message>
    <message>
        <source>Life of this assertion</source>
        <translation>Vida de esta aserción</translation>
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
        <translation>Hora</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Took, and what changed</source>
        <translation>Duración, y qué cambió</translation>
    </message>
</context>
<context>
    <name>ad::ui::CauseCard</name>
    <message>
        <source>Settle it: answer the question</source>
        <translation>Aclararlo: responder la pregunta</translation>
    </message>
    <message>
        <source>Watch, and tell me</source>
        <translation>Vigilar y avisarme</translation>
    </message>
    <message>
        <source>Settle it: send a probe</source>
        <translation>Aclararlo: enviar una prueba</translation>
    </message>
    <message>
        <source>Settle it: fetch the key set</source>
        <translation>Aclararlo: pedir el conjunto de claves</translation>
    </message>
    <message>
        <source>Settle it: compare the keys</source>
        <translation>Aclararlo: comparar las claves</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation>Plegar %1</translation>
    </message>
    <message>
        <source>Unfold %1</source>
        <translation>Desplegar %1</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Plegar</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Desplegar</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>What helps in general</source>
        <translation>Qué ayuda en general</translation>
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
        <translation>Ocultar lo general</translation>
    </message>
    <message>
        <source>What would settle it</source>
        <translation>Qué lo aclararía</translation>
    </message>
    <message>
        <source>Hide what to do</source>
        <translation>Ocultar los pasos</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Explicar</translation>
    </message>
    <message>
        <source>Explain %1</source>
        <translation>Explicar %1</translation>
    </message>
    <message>
        <source>Hide the explanation</source>
        <translation>Ocultar la explicación</translation>
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
        <translation>antes</translation>
    </message>
    <message>
        <source>Fix it</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Deshacerlo</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>Omitir %1</translation>
    </message>
    <message>
        <source>New value of %1</source>
        <translation>Valor nuevo de %1</translation>
    </message>
    <message>
        <source>Fix %1</source>
        <translation>Corregir %1</translation>
    </message>
    <message>
        <source>Take the fix of %1 back</source>
        <translation>Deshacer la corrección de %1</translation>
    </message>
    <message>
        <source>Why %1 matters</source>
        <translation>Por qué importa %1</translation>
    </message>
    <message>
        <source>%1 was %2</source>
        <translation>%1 era antes %2</translation>
    </message>
    <message>
        <source>Fixed: %1</source>
        <translation>Corregido: %1</translation>
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
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
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
        <translation>Esto es una plantilla sin rellenar.</translation>
    </message>
    <message>
        <source>There are quotes around the ID. They would be sent as a part of it.</source>
        <translation>El ID está entre comillas. Se enviarían como parte de él.</translation>
    </message>
    <message>
        <source>There is a blank or a character that cannot be seen in the ID.</source>
        <translation>Hay un espacio o un carácter invisible en el ID.</translation>
    </message>
    <message numerus="yes">
        <source>%n characters, a JWT in itself: so this server makes its client IDs.</source>
        <translation>
            <numerusform>%n carácter, un JWT en sí: así hace este servidor sus ID de cliente.</numerusform>
            <numerusform>%n caracteres, un JWT en sí: así hace este servidor sus ID de cliente.</numerusform>
        </translation>
    </message>
    <message>
        <source>This looks like a JWT. Only few servers give such client IDs; an assertion does not belong here.</source>
        <translation>Esto parece un JWT. Pocos servidores dan tales ID de cliente; una aserción no va aquí.</translation>
    </message>
    <message>
        <source>This is an address. Most servers give an ID instead.</source>
        <translation>Esto es una dirección. La mayoría de los servidores dan un ID.</translation>
    </message>
    <message>
        <source>Epic gives two: this should be the non-production one.</source>
        <translation>Epic da dos: este debería ser el de no producción.</translation>
    </message>
    <message>
        <source>Epic gives two: this should be the production one.</source>
        <translation>Epic da dos: este debería ser el de producción.</translation>
    </message>
    <message>
        <source>Epic gives two: one for production, one for everything else.</source>
        <translation>Epic da dos: uno para producción, otro para todo lo demás.</translation>
    </message>
    <message>
        <source>A GUID, without blanks or quotes.</source>
        <translation>Un GUID, sin espacios ni comillas.</translation>
    </message>
</context>
<context>
    <name>ad::ui::CodeMenu</name>
    <message>
        <source>Program in %1</source>
        <extracomment>%1 is a programming language.</extracomment>
        <translation>Programa en %1</translation>
    </message>
</context>
<context>
    <name>ad::ui::CodeView</name>
    <message>
        <source>… and %L1 characters more</source>
        <extracomment>At the end of a long text; %L1 is a number of characters.</extracomment>
        <translation>… y %L1 caracteres más</translation>
    </message>
</context>
<context>
    <name>ad::ui::Columns</name>
    <message>
        <source>Border between the columns</source>
        <translation>Borde entre las columnas</translation>
    </message>
    <message>
        <source>The arrow keys move it, Home puts it back.</source>
        <translation>Las flechas lo mueven, Inicio lo devuelve a su lugar.</translation>
    </message>
    <message>
        <source>Drag to make a column wider; a double click puts it back.</source>
        <translation>Arrástrelo para ensanchar una columna; un doble clic lo devuelve a su lugar.</translation>
    </message>
</context>
<context>
    <name>ad::ui::CommandPalette</name>
    <message>
        <source>Search actions</source>
        <translation>Buscar acciones</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
        <source>Write some letters; the arrow keys choose, Enter does it</source>
        <translation>Escriba unas letras; las flechas eligen, Intro ejecuta</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>No action fits</source>
        <translation>Ninguna acción coincide</translation>
    </message>
</context>
<context>
    <name>ad::ui::CompareView</name>
    <message>
        <source>writing</source>
        <translation>escritura</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>firma</translation>
    </message>
    <message>
        <source>Nothing is compared yet</source>
        <translation>Todavía no se compara nada</translation>
    </message>
    <message>
        <source>Here stands what your token does otherwise than the reference, and what the server makes of it.</source>
        <translation>Aquí se ve qué hace su token distinto de la referencia, y qué resulta en el servidor.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>My own token</source>
        <translation>Mi propio token</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Paste or drop the token that your own code makes, or its whole curl command or request.</source>
        <translation>Pegue o suelte aquí el token que genera su propio código, o su comando curl o su petición completos.</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>&amp;Paste token</source>
        <translation>&amp;Pegar token</translation>
    </message>
    <message>
        <source>This was not taken: it is longer than any token or request. Paste the token alone, or the one request with it.</source>
        <translation>Esto no se tomó: es más largo que cualquier token o solicitud. Pegue solo el token, o la única solicitud que lo lleva.</translation>
    </message>
    <message>
        <source>Open my own token</source>
        <translation>Abrir mi propio token</translation>
    </message>
    <message>
        <source>Differences that matter</source>
        <translation>Diferencias que importan</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>&quot;aud, mine&quot;: a value for screen readers.</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>el mío</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>referencia</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Why %1 matters</source>
        <translation>Por qué importa %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The same in both: %1</source>
        <translation>Igual en ambos: %1</translation>
    </message>
    <message>
        <source>The reference is %1.</source>
        <translation>La referencia está %1.</translation>
    </message>
    <message>
        <source>Nothing that matters: this token says the same as the reference.</source>
        <translation>Nada que importe: este token dice lo mismo que la referencia.</translation>
    </message>
    <message>
        <source>1 difference matters.</source>
        <translation>1 diferencia importa.</translation>
    </message>
    <message numerus="yes">
        <source>%n differences matter.</source>
        <translation>
            <numerusform>%n diferencia importa.</numerusform>
            <numerusform>%n diferencias importan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Differs, and may: %1.</source>
        <translation>Difiere, y puede: %1.</translation>
    </message>
    <message>
        <source>1 value is the same.</source>
        <translation>1 valor es igual.</translation>
    </message>
    <message numerus="yes">
        <source>%n values are the same.</source>
        <translation>
            <numerusform>%n valor es igual.</numerusform>
            <numerusform>%n valores son iguales.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ad::ui::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>ad::ui::CredentialsPage</name>
    <message>
        <source>From the address</source>
        <translation>Según la dirección</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Otro servidor</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>Where to, who you are, and the key that proves it</source>
        <translation>A dónde, quién es usted, y la clave que lo prueba</translation>
    </message>
    <message>
        <source>&amp;Next: assertion</source>
        <translation>&amp;Siguiente: aserción</translation>
    </message>
    <message>
        <source>&amp;Save as a profile</source>
        <translation>&amp;Guardar como perfil</translation>
    </message>
    <message>
        <source>&amp;Save the profile</source>
        <translation>&amp;Guardar el perfil</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Sandbox (non-production)</source>
        <translation>Sandbox (no producción)</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>&amp;Vendor</source>
        <translation>&amp;Proveedor</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Entorno</translation>
    </message>
    <message>
        <source>F&amp;HIR base or token endpoint</source>
        <translation>Base F&amp;HIR o punto de token</translation>
    </message>
    <message>
        <source>Known addresses</source>
        <translation>Direcciones conocidas</translation>
    </message>
    <message>
        <source>Ask the server again</source>
        <translation>Preguntar otra vez al servidor</translation>
    </message>
    <message>
        <source>Trust its authority…</source>
        <translation>Confiar en su autoridad…</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Client &amp;ID</source>
        <translation>&amp;ID de cliente</translation>
    </message>
    <message>
        <source>Take it without them</source>
        <translation>Tomarlo sin ellos</translation>
    </message>
    <message>
        <source>Sco&amp;pe</source>
        <translation>Sco&amp;pe</translation>
    </message>
    <message>
        <source>Empty: no scope is sent.</source>
        <translation>Vacío: no se envía ningún scope.</translation>
    </message>
    <message>
        <source>Several scopes are separated by blanks.</source>
        <translation>Varios scopes se separan con espacios.</translation>
    </message>
    <message>
        <source>From the address: %1</source>
        <extracomment>%1 is &quot;sandbox&quot; or &quot;production&quot;, or the name of a vendor.</extracomment>
        <translation>De la dirección: %1</translation>
    </message>
    <message>
        <source>Blanks around it were left out.</source>
        <translation>Se quitaron los espacios de alrededor.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Asking the server where its token endpoint is…</source>
        <translation>Preguntando al servidor dónde está su punto de token…</translation>
    </message>
    <message>
        <source>At the FHIR base the token endpoint is looked up.</source>
        <translation>En la base FHIR se busca el punto de token.</translation>
    </message>
    <message>
        <source>Ask the server</source>
        <translation>Preguntar al servidor</translation>
    </message>
</context>
<context>
    <name>ad::ui::DiagnosisPage</name>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Copy &amp;report, safe to share</source>
        <translation>Copiar &amp;informe, sin riesgo</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>&amp;Enviar otra vez</translation>
    </message>
    <message>
        <source>How the server reads your request</source>
        <translation>Cómo lee el servidor su solicitud</translation>
    </message>
    <message>
        <source>✓ proved   ◌ right as far as can be seen from here   ✕ refused here   ? not known</source>
        <translation>✓ demostrado   ◌ correcto hasta donde se ve desde aquí   ✕ rechazado aquí   ? no se sabe</translation>
    </message>
    <message>
        <source>Likely causes</source>
        <translation>Causas probables</translation>
    </message>
    <message>
        <source>most likely first</source>
        <translation>la más probable primero</translation>
    </message>
    <message>
        <source>Nothing to diagnose yet</source>
        <translation>Aún no hay nada que diagnosticar</translation>
    </message>
    <message>
        <source>Here stands why the server says no, once there is an assertion, a request or an answer to look at.</source>
        <translation>Aquí se dice por qué el servidor se niega, en cuanto haya una aserción, una solicitud o una respuesta que mirar.</translation>
    </message>
    <message>
        <source>&amp;Bring something</source>
        <translation>&amp;Traer algo</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista de comprobación</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find in the checklist</source>
        <translation>Buscar en la lista</translation>
    </message>
    <message>
        <source>Changed since, and not sent again. The last answer, at %1: %2</source>
        <extracomment>%1 is a time of day, %2 an answer: &quot;400 invalid_client&quot;.</extracomment>
        <translation>Cambiado desde entonces y no enviado de nuevo. Última respuesta, a las %1: %2</translation>
    </message>
    <message>
        <source>Why the server says no, and what to do about it</source>
        <translation>Por qué el servidor se niega, y qué hacer</translation>
    </message>
    <message>
        <source>Nothing known so far speaks for any cause. The server’s answer tells most.</source>
        <translation>Nada de lo conocido hasta ahora apunta a una causa. La respuesta del servidor es lo que más dice.</translation>
    </message>
    <message>
        <source>Nothing known so far speaks for any cause. Open the answer that you got: it tells most.</source>
        <translation>Nada de lo conocido hasta ahora apunta a una causa. Abra la respuesta que recibió: es lo que más dice.</translation>
    </message>
    <message>
        <source>The watch is on.</source>
        <translation>La vigilancia está en marcha.</translation>
    </message>
    <message>
        <source>The watch is on: it tries again at %1.</source>
        <extracomment>%1 is a time of day.</extracomment>
        <translation>La vigilancia está en marcha: vuelve a intentarlo a las %1.</translation>
    </message>
    <message>
        <source>Its answer is awaited.</source>
        <translation>Se espera la respuesta.</translation>
    </message>
    <message>
        <source>Not sent since it was changed.</source>
        <translation>No enviado desde el cambio.</translation>
    </message>
    <message>
        <source>What stands below could be seen beforehand.</source>
        <translation>Lo que sigue se podía ver de antemano.</translation>
    </message>
    <message>
        <source>%1. What stands below could be seen beforehand.</source>
        <translation>%1. Lo que sigue se podía ver de antemano.</translation>
    </message>
    <message>
        <source>No finding holds “%1”.</source>
        <translation>Ningún resultado contiene «%1».</translation>
    </message>
    <message>
        <source>Reach server</source>
        <translation>Llegada</translation>
    </message>
    <message>
        <source>Read form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>Know client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Find key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Repetición</translation>
    </message>
    <message>
        <source>Authorise</source>
        <translation>Autorización</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Concesión</translation>
    </message>
    <message>
        <source>Fix it</source>
        <extracomment>%1 is one or several claims, header parameters, or parts of the request: &quot;exp and iat&quot;.</extracomment>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Fix %1</source>
        <translation>Corregir %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation>Enviar la solicitud</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar otra vez</translation>
    </message>
    <message>
        <source>Trust its authority…</source>
        <translation>Confiar en su autoridad…</translation>
    </message>
    <message>
        <source>Open the private key</source>
        <translation>Abrir la clave privada</translation>
    </message>
    <message>
        <source>Compare the keys</source>
        <translation>Comparar las claves</translation>
    </message>
    <message>
        <source>Fetch the key set</source>
        <translation>Obtener el conjunto de claves</translation>
    </message>
    <message>
        <source>Send a probe</source>
        <translation>Enviar una prueba</translation>
    </message>
    <message>
        <source>See the two keys</source>
        <translation>Ver las dos claves</translation>
    </message>
    <message>
        <source>Show where</source>
        <translation>Mostrar dónde</translation>
    </message>
    <message>
        <source>Watch, and tell me</source>
        <translation>Vigilar y avisarme</translation>
    </message>
    <message>
        <source>See the watch</source>
        <translation>Ver la vigilancia</translation>
    </message>
    <message>
        <source>Say when it was saved</source>
        <translation>Decir cuándo se guardó</translation>
    </message>
    <message numerus="yes">
        <source>Answer %n questions</source>
        <translation>
            <numerusform>Responder a la pregunta</numerusform>
            <numerusform>Responder a %n preguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Guardar los cambios</translation>
    </message>
    <message>
        <source>Save as a profile</source>
        <translation>Guardar como perfil</translation>
    </message>
    <message>
        <source>Copy the access token</source>
        <translation>Copiar el token de acceso</translation>
    </message>
</context>
<context>
    <name>ad::ui::Draft</name>
    <message>
        <source>What was not saved when the window closed cannot be read.</source>
        <translation>Lo que no estaba guardado al cerrar la ventana no se puede leer.</translation>
    </message>
    <message>
        <source>The file is kept aside.</source>
        <translation>El archivo se conserva aparte.</translation>
    </message>
</context>
<context>
    <name>ad::ui::DropHint</name>
    <message>
        <source>Drop it anywhere</source>
        <translation>Suelte en cualquier lugar</translation>
    </message>
    <message>
        <source>Drop it anywhere: what it is, is found out</source>
        <translation>Suelte en cualquier lugar: se averiguará qué es</translation>
    </message>
</context>
<context>
    <name>ad::ui::ElidedLabel</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>ad::ui::ExplanationView</name>
    <message>
        <source>Copy the command</source>
        <translation>Copiar la orden</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explicación</translation>
    </message>
    <message>
        <source>There is no explanation of this yet.</source>
        <translation>Aún no hay explicación de esto.</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Por qué importa</translation>
    </message>
    <message>
        <source>How to see it</source>
        <translation>Cómo verlo</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referencias</translation>
    </message>
</context>
<context>
    <name>ad::ui::FindingRow</name>
    <message>
        <source>Expected: %1</source>
        <translation>Se esperaba: %1</translation>
    </message>
    <message>
        <source>Found: %1
Expected: %2</source>
        <translation>Encontrado: %1
Se esperaba: %2</translation>
    </message>
    <message>
        <source>Show it in the assertion</source>
        <translation>Mostrarlo en la aserción</translation>
    </message>
    <message>
        <source>Show it in the request</source>
        <translation>Mostrarlo en la solicitud</translation>
    </message>
    <message>
        <source>Show it in the answer</source>
        <translation>Mostrarlo en la respuesta</translation>
    </message>
    <message>
        <source>Show it in the credentials</source>
        <translation>Mostrarlo en las credenciales</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Save the repaired key…</source>
        <translation>Guardar la clave reparada…</translation>
    </message>
    <message>
        <source>Fix it</source>
        <translation>Corregir</translation>
    </message>
</context>
<context>
    <name>ad::ui::FindingsModel</name>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Only you can answer</source>
        <translation>Solo usted puede responder</translation>
    </message>
    <message>
        <source>Answered by you</source>
        <translation>Respondido por usted</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Merece un vistazo</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>No se pudo comprobar</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Superado</translation>
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
        <translation>ausente</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Deshacerlo</translation>
    </message>
    <message>
        <source>Fixed</source>
        <extracomment>%1 is a claim, header parameter or part of the request, or several of them.</extracomment>
        <translation>Corregido</translation>
    </message>
    <message>
        <source>Fixed: %1</source>
        <translation>Corregido: %1</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después</translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <extracomment>What was there and what is there now.</extracomment>
        <translation>%1, ahora %2</translation>
    </message>
</context>
<context>
    <name>ad::ui::FoundExpected</name>
    <message>
        <source>found</source>
        <extracomment>Before a value that was seen, and is wrong.</extracomment>
        <translation>hallado</translation>
    </message>
    <message>
        <source>expected</source>
        <extracomment>Before the value that it has to be.</extracomment>
        <translation>esperado</translation>
    </message>
</context>
<context>
    <name>ad::ui::GrantedCard</name>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>What was granted</source>
        <translation>Lo que se concedió</translation>
    </message>
    <message>
        <source>Copy the access &amp;token</source>
        <translation>Copiar el &amp;token de acceso</translation>
    </message>
    <message>
        <source>The access token is kept in memory alone, until the window closes.</source>
        <translation>El token de acceso está solo en memoria, hasta que se cierre la ventana.</translation>
    </message>
    <message>
        <source>Token type</source>
        <translation>Tipo de token</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Válido durante</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>A saved profile keeps what works: it tells before a registered certificate ends or the vendor changes a rule, and what changed when it stops working.</source>
        <translation>Un perfil guardado conserva lo que funciona: avisa antes de que termine un certificado registrado o de que el proveedor cambie una regla, y dice qué cambió si deja de funcionar.</translation>
    </message>
    <message>
        <source>The profile keeps what works: it tells before a registered certificate ends or the vendor changes a rule, and what changed when it stops working.</source>
        <translation>El perfil conserva lo que funciona: avisa antes de que termine un certificado registrado o de que el proveedor cambie una regla, y dice qué cambió si deja de funcionar.</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Guardar los cambios</translation>
    </message>
    <message>
        <source>Save as a profile</source>
        <translation>Guardar como perfil</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>Asked for and not granted: %1.</source>
        <translation>Pedido y no concedido: %1.</translation>
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
        <translation>desplegado</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>plegado</translation>
    </message>
</context>
<context>
    <name>ad::ui::IntakeNote</name>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>lines %1–%2</source>
        <translation>líneas %1–%2</translation>
    </message>
    <message>
        <source>Show what was read</source>
        <translation>Mostrar lo que se leyó</translation>
    </message>
    <message>
        <source>Lay it on the open case</source>
        <translation>Añadirlo al caso abierto</translation>
    </message>
    <message>
        <source>What was open comes back, with this added to it</source>
        <translation>Lo que estaba abierto vuelve, y esto se le añade</translation>
    </message>
    <message>
        <source>Make it a case of its own</source>
        <translation>Hacer de ello un caso propio</translation>
    </message>
    <message>
        <source>What was open stays as it was</source>
        <translation>Lo que estaba abierto queda como estaba</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>As it was before this was brought</source>
        <translation>Como estaba antes de traer esto</translation>
    </message>
    <message>
        <source>Close this note</source>
        <translation>Cerrar este aviso</translation>
    </message>
    <message>
        <source>Hide what was read</source>
        <translation>Ocultar lo que se leyó</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>no entendido</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A thing that was recognised, and the lines that it stands on.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>1 thing was read from: %1</source>
        <extracomment>%n things were read; %1 is where they stood: &quot;pasted text&quot;, or the name of a file.</extracomment>
        <translation>Se leyó 1 cosa de: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n things were read from: %1</source>
        <translation>
            <numerusform>Se leyó %n cosa de: %1</numerusform>
            <numerusform>Se leyeron %n cosas de: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>1 more was not needed</source>
        <translation>1 más no hizo falta</translation>
    </message>
    <message numerus="yes">
        <source>%n more were not needed</source>
        <translation>
            <numerusform>%n más no hizo falta</numerusform>
            <numerusform>%n más no hicieron falta</numerusform>
        </translation>
    </message>
    <message>
        <source>1 part is not understood</source>
        <translation>1 parte no se entiende</translation>
    </message>
    <message numerus="yes">
        <source>%n parts are not understood</source>
        <translation>
            <numerusform>%n parte no se entiende</numerusform>
            <numerusform>%n partes no se entienden</numerusform>
        </translation>
    </message>
    <message>
        <source>This was read: %1</source>
        <translation>Se leyó: %1</translation>
    </message>
    <message>
        <source>it is of another client, and took the place of what was open</source>
        <translation>es de otro cliente y ocupó el lugar de lo que estaba abierto</translation>
    </message>
    <message>
        <source>it was added to the open case</source>
        <translation>se añadió al caso abierto</translation>
    </message>
</context>
<context>
    <name>ad::ui::Keeper</name>
    <message>
        <source>“%1” has no key: open its private key on the page Credentials.</source>
        <translation>«%1» no tiene clave: abra su clave privada en la página Credenciales.</translation>
    </message>
    <message>
        <source>There is no such profile.</source>
        <translation>No existe ese perfil.</translation>
    </message>
    <message>
        <source>See all of them on the page Profiles.</source>
        <translation>Todos están en la página Perfiles.</translation>
    </message>
    <message>
        <source>A practice: nothing of it is kept when the program ends.</source>
        <translation>Una práctica: no queda nada de ella cuando el programa termina.</translation>
    </message>
    <message>
        <source>Saved as “%1”. Its client ID is still missing.</source>
        <translation>Guardado como «%1». Aún falta su ID de cliente.</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Guardado como «%1».</translation>
    </message>
    <message>
        <source>It cannot be put aside: move it away yourself.</source>
        <translation>El archivo no se puede apartar: muévalo usted mismo.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>The name of a file: %1 is a server or a title, %2 a day and a time.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>case</source>
        <translation>caso</translation>
    </message>
    <message>
        <source>What was not saved is here again, but not its private key.</source>
        <translation>Lo que no estaba guardado está aquí de nuevo, salvo su clave privada.</translation>
    </message>
    <message>
        <source>It was pasted, and a pasted key is never kept: open it again.</source>
        <translation>Estaba pegada, y una clave pegada nunca se conserva: ábrala de nuevo.</translation>
    </message>
    <message>
        <source>The profile of this key was not found.</source>
        <translation>No se encontró el perfil de esta clave.</translation>
    </message>
    <message>
        <source>Open the key again.</source>
        <translation>Abra de nuevo la clave.</translation>
    </message>
    <message>
        <source>Name of a profile</source>
        <translation>Nombre de un perfil</translation>
    </message>
    <message>
        <source>The copy is called “%1”.</source>
        <translation>La copia se llama «%1».</translation>
    </message>
    <message>
        <source>To the archive</source>
        <translation>Al archivo</translation>
    </message>
    <message>
        <source>Out of the archive</source>
        <translation>Fuera del archivo</translation>
    </message>
    <message>
        <source>“%1” is in the archive now.</source>
        <translation>«%1» está ahora en el archivo.</translation>
    </message>
    <message>
        <source>“%1” is back in the list.</source>
        <translation>«%1» vuelve a estar en la lista.</translation>
    </message>
    <message>
        <source>Tags of a profile</source>
        <translation>Etiquetas de un perfil</translation>
    </message>
    <message>
        <source>Notes of a profile</source>
        <translation>Notas de un perfil</translation>
    </message>
    <message>
        <source>“%1” is back.</source>
        <translation>«%1» ha vuelto.</translation>
    </message>
    <message>
        <source>Its pasted key is not kept: to have it at the next start, open it from a file.</source>
        <translation>La clave pegada no se guarda: ábrala desde un archivo para tenerla en el próximo inicio.</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Perfil nuevo</translation>
    </message>
    <message>
        <source>Practice: %1</source>
        <extracomment>%1 is the name of a worked example, with a server of this program&apos;s own.</extracomment>
        <translation>Práctica: %1</translation>
    </message>
    <message>
        <source>“%1” was changed elsewhere meanwhile: both are kept.</source>
        <translation>«%1» se cambió entretanto en otro sitio: se conservan los dos.</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>«%1» está guardado.</translation>
    </message>
</context>
<context>
    <name>ad::ui::KeeperWorker</name>
    <message>
        <source>The key of “%1” is kept in the keychain.</source>
        <translation>La clave de «%1» está en el llavero.</translation>
    </message>
    <message numerus="yes">
        <source>%n profiles exported, without their keys.</source>
        <translation>
            <numerusform>%n perfil exportado, sin su clave.</numerusform>
            <numerusform>%n perfiles exportados, sin sus claves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profiles exported, their keys encrypted.</source>
        <translation>
            <numerusform>%n perfil exportado, con su clave cifrada.</numerusform>
            <numerusform>%n perfiles exportados, con sus claves cifradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profiles imported.</source>
        <translation>
            <numerusform>%n perfil importado.</numerusform>
            <numerusform>%n perfiles importados.</numerusform>
        </translation>
    </message>
    <message>
        <source>All profiles of this file are here already, and the same.</source>
        <translation>Todos los perfiles de este archivo ya están aquí, y son iguales.</translation>
    </message>
    <message numerus="yes">
        <source>%n more are like that.</source>
        <translation>
            <numerusform>%n más es así.</numerusform>
            <numerusform>%n más son así.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is kept of what this try got.</source>
        <translation>No se conserva nada de lo que llegó a este intento.</translation>
    </message>
    <message>
        <source>The program ended before its answer came.</source>
        <translation>El programa terminó antes de que llegara la respuesta.</translation>
    </message>
    <message>
        <source>This passphrase does not open the key.</source>
        <translation>Esta frase de contraseña no abre la clave.</translation>
    </message>
    <message>
        <source>The passphrase is kept in the keychain.</source>
        <translation>La frase de contraseña está en el llavero.</translation>
    </message>
    <message>
        <source>This profile has no address.</source>
        <translation>Este perfil no tiene dirección.</translation>
    </message>
    <message>
        <source>Open it, write the FHIR base or the token endpoint on the page Credentials, and save it.</source>
        <translation>Ábralo, escriba la base FHIR o el punto de token en la página Credenciales y guárdelo.</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>The token endpoint was not found: %1</source>
        <translation>No se encontró el punto de token: %1</translation>
    </message>
    <message>
        <source>Try again later, or write the token endpoint itself on the page Credentials.</source>
        <translation>Inténtelo más tarde, o escriba el propio punto de token en la página Credenciales.</translation>
    </message>
    <message>
        <source>This profile holds fixed values for %1: the watch writes them anew for each try.</source>
        <extracomment>%1 are names of claims: &quot;jti, exp&quot;.</extracomment>
        <translation>Este perfil tiene valores fijos para %1: la vigilancia los escribe de nuevo en cada intento.</translation>
    </message>
    <message>
        <source>The server asked to wait until %1.</source>
        <translation>El servidor pidió esperar hasta %1.</translation>
    </message>
    <message>
        <source>The last try was less than a minute ago: a server does not like to be asked more often.</source>
        <translation>El último intento fue hace menos de un minuto: a un servidor no le gusta que le pregunten más a menudo.</translation>
    </message>
    <message>
        <source>key in the keychain</source>
        <translation>clave en el llavero</translation>
    </message>
    <message>
        <source>No earlier attempt of this profile was granted.</source>
        <translation>Ningún intento anterior de este perfil obtuvo un token.</translation>
    </message>
</context>
<context>
    <name>ad::ui::KeptBack</name>
    <message>
        <source>Copy the access &amp;token</source>
        <translation>Copiar el &amp;token de acceso</translation>
    </message>
    <message>
        <source>&amp;Hide the token</source>
        <translation>&amp;Ocultar el token</translation>
    </message>
    <message>
        <source>Sho&amp;w the token</source>
        <translation>&amp;Mostrar el token</translation>
    </message>
    <message>
        <source>The access token is kept back: it is in memory alone, until the window closes.</source>
        <translation>El token de acceso se retiene: está solo en la memoria, hasta que se cierre la ventana.</translation>
    </message>
    <message>
        <source>The access token is left out here.</source>
        <translation>El token de acceso se omite aquí.</translation>
    </message>
</context>
<context>
    <name>ad::ui::KeyCard</name>
    <message>
        <source>Copy %1</source>
        <extracomment>%1 is &quot;Thumbprint&quot; or &quot;Certificate&quot;.</extracomment>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clave privada</translation>
    </message>
    <message>
        <source>This case names a private key on this computer</source>
        <translation>Este caso nombra una clave privada de este equipo</translation>
    </message>
    <message>
        <source>It is read only if you say so. What it signs goes to the server of this case.</source>
        <translation>Solo se lee si usted lo dice. Lo que firme irá al servidor de este caso.</translation>
    </message>
    <message>
        <source>&amp;Read this key</source>
        <translation>&amp;Leer esta clave</translation>
    </message>
    <message>
        <source>Drop the private key here</source>
        <translation>Suelte aquí la clave privada</translation>
    </message>
    <message>
        <source>Drop the key that signs, in any format: PEM, DER, PKCS#12, JWK, OpenSSH.</source>
        <translation>Suelte la clave que firma, en cualquier formato: PEM, DER, PKCS#12, JWK, OpenSSH.</translation>
    </message>
    <message>
        <source>Open &amp;key…</source>
        <translation>Abrir &amp;clave…</translation>
    </message>
    <message>
        <source>Paste key</source>
        <translation>Pegar clave</translation>
    </message>
    <message>
        <source>There is no text to paste: copy the key first.</source>
        <translation>No hay texto que pegar: copie primero la clave.</translation>
    </message>
    <message>
        <source>pasted key</source>
        <translation>clave pegada</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>&amp;Cambiar…</translation>
    </message>
    <message>
        <source>Repaired while reading</source>
        <translation>Reparado al leer</translation>
    </message>
    <message>
        <source>Save the repaired key…</source>
        <translation>Guardar la clave reparada…</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>Can sign</source>
        <translation>Puede firmar</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Copy public key</source>
        <translation>Copiar clave pública</translation>
    </message>
    <message>
        <source>Copy JWKS</source>
        <translation>Copiar JWKS</translation>
    </message>
    <message>
        <source>This key is encrypted. Its passphrase stays in memory only.</source>
        <translation>Esta clave está cifrada. Su contraseña solo se queda en memoria.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Desbloquear</translation>
    </message>
    <message>
        <source>Save the repaired key</source>
        <translation>Guardar la clave reparada</translation>
    </message>
    <message>
        <source>Open a private key</source>
        <translation>Abrir una clave privada</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Cifrada</translation>
    </message>
    <message>
        <source>This passphrase does not open the key.</source>
        <translation>Esta contraseña no abre la clave.</translation>
    </message>
    <message>
        <source>fits %1</source>
        <extracomment>%1: an algorithm; all of them stand below.</extracomment>
        <translation>sirve para %1</translation>
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
        <translation>Una clave pegada no se conserva por sí sola en ninguna parte. En el llavero o en un archivo, el perfil la tiene también tras un reinicio.</translation>
    </message>
    <message>
        <source>Keep it in the &amp;keychain</source>
        <translation>Conservarla en el &amp;llavero</translation>
    </message>
    <message>
        <source>Save it as a &amp;file…</source>
        <translation>Guardarla como &amp;archivo…</translation>
    </message>
    <message>
        <source>Close this offer</source>
        <translation>Cerrar esta oferta</translation>
    </message>
    <message>
        <source>“%1” is saved, but not its key.</source>
        <translation>«%1» está guardado, pero su clave no.</translation>
    </message>
    <message>
        <source>The profile is saved, but not its key.</source>
        <translation>El perfil está guardado, pero su clave no.</translation>
    </message>
    <message>
        <source>Save the private key, for you alone to read</source>
        <translation>Guardar la clave privada, que solo usted podrá leer</translation>
    </message>
</context>
<context>
    <name>ad::ui::LifetimeBar</name>
    <message>
        <source>Life of this assertion</source>
        <translation>Vida de esta aserción</translation>
    </message>
    <message>
        <source>This assertion says neither when it was made nor when it ends.</source>
        <translation>Esta aserción no dice ni cuándo se hizo ni cuándo termina.</translation>
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
        <translation>caso creado</translation>
    </message>
    <message>
        <source>now, here</source>
        <translation>ahora, aquí</translation>
    </message>
    <message>
        <source>the case: %1 later</source>
        <translation>el caso: %1 después</translation>
    </message>
    <message>
        <source>now: %1 later</source>
        <translation>ahora: %1 después</translation>
    </message>
    <message>
        <source>the case: %1 earlier</source>
        <translation>el caso: %1 antes</translation>
    </message>
    <message>
        <source>now: %1 earlier</source>
        <translation>ahora: %1 antes</translation>
    </message>
    <message>
        <source>nbf %1</source>
        <translation>nbf %1</translation>
    </message>
    <message>
        <source>now, server %1%2 s</source>
        <translation>ahora, servidor %1%2 s</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>hecha %1</translation>
    </message>
</context>
<context>
    <name>ad::ui::LikelihoodBar</name>
    <message>
        <source>Only the words of your text point to it: a hint, and no proof. Weight %1 of 100, compared with the other causes</source>
        <extracomment>Tooltip of the bar; %1 is a number from 0 to 100. Tooltip of the bar; %1 is a number from 0 to 100.</extracomment>
        <translation>Solo lo apuntan las palabras de su texto: un indicio, no una prueba. Peso %1 de 100, comparado con las demás causas</translation>
    </message>
    <message>
        <source>Weight %1 of 100, compared with the other causes</source>
        <translation>Peso %1 de 100, comparado con las demás causas</translation>
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
        <translation>Desde ahora solo se confía en las autoridades del sistema.</translation>
    </message>
    <message>
        <source>“%1” is trusted from now on.</source>
        <translation>Desde ahora se confía en «%1».</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>%1 — Assertion Doctor</source>
        <translation>%1 — Assertion Doctor</translation>
    </message>
    <message>
        <source>Opened &amp;before</source>
        <translation>Abiertos an&amp;tes</translation>
    </message>
    <message>
        <source>“%1” was put away. %2 brings it back.</source>
        <extracomment>%1 is what was open, %2 a key: &quot;Ctrl+Z&quot;.</extracomment>
        <translation>Se apartó «%1». %2 lo recupera.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <extracomment>%1 is what was changed: &quot;Client ID&quot;.</extracomment>
        <translation>Deshecho.</translation>
    </message>
    <message>
        <source>Open a key, token, request or case</source>
        <translation>Abrir una clave, un token, una solicitud o un caso</translation>
    </message>
    <message>
        <source>Open the certificate of an authority</source>
        <translation>Abrir el certificado de una autoridad</translation>
    </message>
    <message>
        <source>The clipboard holds no text and no file.</source>
        <translation>El portapapeles no contiene texto ni archivo.</translation>
    </message>
    <message>
        <source>To be sent it still needs %1.</source>
        <extracomment>%1 is a list: &quot;a client ID and the private key&quot;.</extracomment>
        <translation>Para enviarlo aún falta: %1.</translation>
    </message>
    <message>
        <source>Save the case without its secrets</source>
        <translation>Guardar el caso sin sus secretos</translation>
    </message>
    <message>
        <source>Cases (*.case.json)</source>
        <translation>Casos (*.case.json)</translation>
    </message>
    <message>
        <source>case</source>
        <translation>caso</translation>
    </message>
    <message>
        <source>The token is copied.</source>
        <translation>El token está copiado.</translation>
    </message>
    <message>
        <source>The header is copied.</source>
        <translation>La cabecera está copiada.</translation>
    </message>
    <message>
        <source>The claims are copied.</source>
        <translation>Las claims están copiadas.</translation>
    </message>
    <message>
        <source>The request is copied as curl, with its assertion.</source>
        <translation>La solicitud está copiada como curl, con su aserción.</translation>
    </message>
    <message>
        <source>The request is copied as HTTP, with its assertion.</source>
        <translation>La solicitud está copiada como HTTP, con su aserción.</translation>
    </message>
    <message>
        <source>The public key is copied as PEM.</source>
        <translation>La clave pública está copiada como PEM.</translation>
    </message>
    <message>
        <source>The public key is copied as a JWKS.</source>
        <translation>La clave pública está copiada como JWKS.</translation>
    </message>
    <message>
        <source>The report is copied: no key, token or secret is in it.</source>
        <translation>El informe está copiado: no contiene claves, tokens ni secretos.</translation>
    </message>
    <message>
        <source>The program in %1 is copied: no key is in it.</source>
        <extracomment>%1 is a programming language.</extracomment>
        <translation>El programa en %1 está copiado: no contiene ninguna clave.</translation>
    </message>
    <message>
        <source>&amp;Save the profile</source>
        <translation>&amp;Guardar el perfil</translation>
    </message>
    <message>
        <source>&amp;Save as a profile</source>
        <translation>&amp;Guardar como perfil</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>%1 is what was changed: &quot;Client ID&quot;.</extracomment>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>Open the profile “%1”</source>
        <translation>Abrir el perfil «%1»</translation>
    </message>
    <message>
        <source>Practise: %1</source>
        <extracomment>%1 is a fault of the practice server: &quot;The server does not answer&quot;.</extracomment>
        <translation>Practicar: %1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Idioma: %1</translation>
    </message>
    <message>
        <source>Open “%1” again</source>
        <translation>Abrir «%1» de nuevo</translation>
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
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Unnamed case</source>
        <translation>Caso sin nombre</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>no server yet</source>
        <translation>aún sin servidor</translation>
    </message>
    <message>
        <source>vendor not known</source>
        <translation>fabricante desconocido</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>Nada abierto</translation>
    </message>
    <message>
        <source>Open, paste or fill in</source>
        <translation>Abrir, pegar o rellenar</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clave</translation>
    </message>
    <message>
        <source>other key</source>
        <translation>otra clave</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>contraseña</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problema</numerusform>
            <numerusform>%n problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>sending</source>
        <translation>enviando</translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n pregunta</numerusform>
            <numerusform>%n preguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>token</source>
        <extracomment>Beside the page Watch: it got the access token that it waited for.</extracomment>
        <translation>token</translation>
    </message>
    <message>
        <source>client %1</source>
        <extracomment>%1 is a client ID.</extracomment>
        <translation>cliente %1</translation>
    </message>
</context>
<context>
    <name>ad::ui::MarkIcon</name>
    <message>
        <source>nothing yet</source>
        <translation>nada aún</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superado</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problema</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>right as far as can be seen from here</source>
        <translation>correcto hasta donde se ve desde aquí</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
</context>
<context>
    <name>ad::ui::Meanings</name>
    <message>
        <source>RSA with SHA-384, the one SMART names first</source>
        <translation>RSA con SHA-384, el que SMART nombra primero</translation>
    </message>
    <message>
        <source>ECDSA on P-384 with SHA-384, one of the two that SMART names</source>
        <translation>ECDSA en P-384 con SHA-384, uno de los dos que nombra SMART</translation>
    </message>
    <message>
        <source>RSA with SHA-%1</source>
        <translation>RSA con SHA-%1</translation>
    </message>
    <message>
        <source>RSA-PSS with SHA-%1</source>
        <translation>RSA-PSS con SHA-%1</translation>
    </message>
    <message>
        <source>ECDSA with SHA-%1</source>
        <translation>ECDSA con SHA-%1</translation>
    </message>
    <message>
        <source>how the token is signed</source>
        <translation>cómo está firmado el token</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>termina</translation>
    </message>
    <message>
        <source>made</source>
        <translation>hecha</translation>
    </message>
    <message>
        <source>begins</source>
        <translation>empieza</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminó</translation>
    </message>
    <message>
        <source>valid since</source>
        <translation>válido desde</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A claim of time: &quot;ends 10:04:00, in 3 min 52 s&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>the name of the key in the registered set</source>
        <translation>el nombre de la clave en el conjunto registrado</translation>
    </message>
    <message>
        <source>what this is: a JSON Web Token</source>
        <translation>qué es esto: un JSON Web Token</translation>
    </message>
    <message>
        <source>where the key set is published</source>
        <translation>dónde está publicado el conjunto de claves</translation>
    </message>
    <message>
        <source>fingerprint of the certificate</source>
        <translation>huella del certificado</translation>
    </message>
    <message>
        <source>the certificate itself</source>
        <translation>el certificado mismo</translation>
    </message>
    <message>
        <source>who says it: your client ID</source>
        <translation>quién lo dice: su ID de cliente</translation>
    </message>
    <message>
        <source>whom it is about: the same client ID</source>
        <translation>de quién trata: el mismo ID de cliente</translation>
    </message>
    <message>
        <source>whom it is for: the token endpoint</source>
        <translation>para quién es: el punto de token</translation>
    </message>
    <message numerus="yes">
        <source>a name for this token alone, %n characters</source>
        <translation>
            <numerusform>un nombre solo para este token, %n carácter</numerusform>
            <numerusform>un nombre solo para este token, %n caracteres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ad::ui::Moment</name>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>%1 is a time of day; what is written here must also be readable by the program: keep &quot;today&quot; as it is translated elsewhere.</extracomment>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
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
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A moment and its distance: &quot;10:04:00, in 3 min 52 s&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>when the case was made</source>
        <translation>cuando se creó el caso</translation>
    </message>
    <message>
        <source>%1 before the case was made</source>
        <translation>%1 antes de crearse el caso</translation>
    </message>
    <message>
        <source>%1 after the case was made</source>
        <translation>%1 después de crearse el caso</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
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
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>Assertion</source>
        <translation>Aserción</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Vigilancia</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
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
        <translation>Todo está bien y se concede un token</translation>
    </message>
    <message>
        <source>The client ID is that of another app</source>
        <translation>El ID de cliente es de otra aplicación</translation>
    </message>
    <message>
        <source>Another key is registered</source>
        <translation>Hay otra clave registrada</translation>
    </message>
    <message>
        <source>The kid is not in the key set</source>
        <translation>El kid no está en el conjunto de claves</translation>
    </message>
    <message>
        <source>iss and sub are not the same</source>
        <translation>iss y sub no son iguales</translation>
    </message>
    <message>
        <source>aud has a slash too many</source>
        <translation>aud tiene una barra de más</translation>
    </message>
    <message>
        <source>exp is an hour ahead</source>
        <translation>exp está una hora por delante</translation>
    </message>
    <message>
        <source>The server asks to wait (429)</source>
        <translation>El servidor pide esperar (429)</translation>
    </message>
    <message>
        <source>The server itself fails (500)</source>
        <translation>Falla el propio servidor (500)</translation>
    </message>
    <message>
        <source>The server’s clock is an hour ahead</source>
        <translation>El reloj del servidor va una hora adelantado</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>El servidor no responde</translation>
    </message>
    <message>
        <source>The connection closes without an answer</source>
        <translation>La conexión se cierra sin respuesta</translation>
    </message>
    <message>
        <source>A proxy refuses (403)</source>
        <translation>Un proxy lo rechaza (403)</translation>
    </message>
    <message>
        <source>A login page comes in place of the answer</source>
        <translation>En vez de la respuesta llega una página de inicio de sesión</translation>
    </message>
    <message>
        <source>The token endpoint has moved (302)</source>
        <translation>El punto de token se ha trasladado (302)</translation>
    </message>
    <message>
        <source>The answer is plain text (400)</source>
        <translation>La respuesta es texto sin formato (400)</translation>
    </message>
    <message>
        <source>The answer does not end</source>
        <translation>La respuesta no termina</translation>
    </message>
</context>
<context>
    <name>ad::ui::ProbeBox</name>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Sent, and compared with the first answer</source>
        <translation>Enviado y comparado con la primera respuesta</translation>
    </message>
</context>
<context>
    <name>ad::ui::ProblemNote</name>
    <message>
        <source>Close this note</source>
        <translation>Cerrar este aviso</translation>
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
        <translation>El perfil elegido</translation>
    </message>
    <message>
        <source>Choose a profile to see its key, its dates and its notes.</source>
        <translation>Elija un perfil para ver su clave, sus fechas y sus notas.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>separadas por comas</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>E&amp;tiquetas</translation>
    </message>
    <message>
        <source>Whom to ask, what was agreed. No secrets.</source>
        <translation>A quién preguntar, qué se acordó. Nada secreto.</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>N&amp;otas</translation>
    </message>
    <message>
        <source>Name, tags and notes are kept as soon as you leave them.</source>
        <translation>El nombre, las etiquetas y las notas se conservan en cuanto los deja.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>&amp;Vigilar</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>A&amp;rchivar</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Take out of the &amp;archive</source>
        <translation>Sacar del a&amp;rchivo</translation>
    </message>
    <message>
        <source>See the &amp;watch</source>
        <translation>Ver la &amp;vigilancia</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>en el llavero</translation>
    </message>
    <message>
        <source>passphrase in the keychain</source>
        <translation>frase de contraseña en el llavero</translation>
    </message>
    <message>
        <source>the one of this window: its watch signs with it, and it is kept nowhere</source>
        <translation>la de esta ventana: su vigilancia firma con ella, y no se guarda en ninguna parte</translation>
    </message>
    <message>
        <source>none: open the profile, and bring its key</source>
        <translation>ninguna: abra el perfil y traiga su clave</translation>
    </message>
</context>
<context>
    <name>ad::ui::ProfileSheets</name>
    <message>
        <source>Export profiles</source>
        <translation>Exportar perfiles</translation>
    </message>
    <message>
        <source>Export all profiles</source>
        <translation>Exportar todos los perfiles</translation>
    </message>
    <message numerus="yes">
        <source>Export %n profiles</source>
        <translation>
            <numerusform>Exportar %n perfil</numerusform>
            <numerusform>Exportar %n perfiles</numerusform>
        </translation>
    </message>
    <message>
        <source>One file that another computer can import. What is there already is merged, and nothing is lost.</source>
        <translation>Un archivo que otro equipo puede importar. Lo que ya esté allí se combina, y nada se pierde.</translation>
    </message>
    <message>
        <source>Private keys</source>
        <translation>Claves privadas</translation>
    </message>
    <message>
        <source>Without keys</source>
        <translation>Sin claves</translation>
    </message>
    <message>
        <source>With keys, encrypted</source>
        <translation>Con claves, cifradas</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>La misma &amp;otra vez</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the file</source>
        <translation>&amp;Frase de contraseña del archivo</translation>
    </message>
    <message>
        <source>AES-256-GCM under a key that scrypt makes of it. Whoever forgets the passphrase cannot have the keys back.</source>
        <translation>AES-256-GCM con una clave que scrypt obtiene de ella. Quien olvide la frase de contraseña no podrá recuperar las claves.</translation>
    </message>
    <message>
        <source>A&amp;ttempts and their answers, too</source>
        <translation>También los &amp;intentos y sus respuestas</translation>
    </message>
    <message>
        <source>&amp;Choose the file…</source>
        <translation>&amp;Elegir el archivo…</translation>
    </message>
    <message>
        <source>The two differ.</source>
        <translation>Las dos son distintas.</translation>
    </message>
    <message>
        <source>This file holds private keys</source>
        <translation>Este archivo contiene claves privadas</translation>
    </message>
    <message>
        <source>They are encrypted with a passphrase, and go into the keychain of this computer when it is given.</source>
        <translation>Están cifradas con una frase de contraseña y, al darla, pasan al llavero de este equipo.</translation>
    </message>
    <message>
        <source>This passphrase does not open it.</source>
        <translation>Esta frase de contraseña no lo abre.</translation>
    </message>
    <message>
        <source>&amp;Without the keys</source>
        <translation>&amp;Sin las claves</translation>
    </message>
    <message>
        <source>&amp;Import with the keys</source>
        <translation>&amp;Importar con las claves</translation>
    </message>
</context>
<context>
    <name>ad::ui::ProfilesModel</name>
    <message>
        <source>The key’s file is not there any more.</source>
        <translation>El archivo de la clave ya no está.</translation>
    </message>
    <message>
        <source>The key’s file was changed since it was read last.</source>
        <translation>El archivo de la clave cambió desde la última lectura.</translation>
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
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>Saved credentials with every attempt. Keys stay where they are.</source>
        <translation>Credenciales guardadas con cada intento. Las claves se quedan donde están.</translation>
    </message>
    <message>
        <source>“%1” is deleted. For 30 days it can be brought back.</source>
        <translation>«%1» está eliminado. Durante 30 días se puede recuperar.</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Save what is open</source>
        <translation>&amp;Guardar lo abierto</translation>
    </message>
    <message>
        <source>No profiles yet</source>
        <translation>Todavía no hay perfiles</translation>
    </message>
    <message>
        <source>&amp;Fill in the credentials</source>
        <translation>&amp;Rellenar las credenciales</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Search name, address, client ID, tag or note</source>
        <translation>Buscar nombre, dirección, ID de cliente, etiqueta o nota</translation>
    </message>
    <message>
        <source>Search the profiles</source>
        <translation>Buscar en los perfiles</translation>
    </message>
    <message>
        <source>Which profiles</source>
        <translation>Qué perfiles</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>Used last first</source>
        <translation>Los más usados hace poco</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Los más nuevos primero</translation>
    </message>
    <message>
        <source>By vendor</source>
        <translation>Por proveedor</translation>
    </message>
    <message>
        <source>Profiles are not kept here: this window has no folder for its data.</source>
        <translation>Aquí no se conservan perfiles: esta ventana no tiene carpeta para sus datos.</translation>
    </message>
    <message>
        <source>Save what is open, and it is a profile: its attempts are kept, and a watch can wait for you.</source>
        <translation>Guarde lo que está abierto y será un perfil: se conservan sus intentos, y una vigilancia puede esperar por usted.</translation>
    </message>
    <message>
        <source>A profile keeps server, client ID, where the key is, what is registered, and every attempt with its answer. Fill in the credentials, then save them here.</source>
        <translation>Un perfil recuerda el servidor, el ID de cliente, dónde está la clave, qué está registrado y cada intento con su respuesta. Rellene las credenciales y guárdelas aquí.</translation>
    </message>
    <message>
        <source>No profile fits this search.</source>
        <translation>Ningún perfil coincide con esta búsqueda.</translation>
    </message>
    <message>
        <source>Profiles that you archive are kept here, out of the way.</source>
        <translation>Los perfiles que archive quedan aquí, sin estorbar.</translation>
    </message>
    <message>
        <source>All profiles are in the archive.</source>
        <translation>Todos los perfiles están en el archivo.</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>Importar perfiles</translation>
    </message>
</context>
<context>
    <name>ad::ui::QuestionBox</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>An answer beside its question, for screen readers: &quot;Which environment is this client ID from? Production&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>9:45, yesterday 14:00, 3 h ago</source>
        <translation>9:45, ayer 14:00, hace 3 h</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>Ahora mismo</translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>Hace 1 hora</translation>
    </message>
    <message>
        <source>Write a time such as 9:45, yesterday 14:00, 20 minutes ago or 2026-11-23 9:45.</source>
        <translation>Escriba una hora como 9:45, ayer 14:00, hace 20 minutos o 2026-11-23 9:45.</translation>
    </message>
</context>
<context>
    <name>ad::ui::Questions</name>
    <message>
        <source>When was the key saved at the server?</source>
        <translation>¿Cuándo se guardó la clave en el servidor?</translation>
    </message>
    <message>
        <source>When was the key saved at %1?</source>
        <translation>¿Cuándo se guardó la clave en %1?</translation>
    </message>
    <message>
        <source>Which environment is this client ID from?</source>
        <translation>¿De qué entorno es este ID de cliente?</translation>
    </message>
    <message>
        <source>Non-production</source>
        <translation>No producción</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>When was the app made ready?</source>
        <translation>¿Cuándo se marcó la aplicación como lista?</translation>
    </message>
    <message>
        <source>For whom is the app registered?</source>
        <translation>¿Para quién está registrada la aplicación?</translation>
    </message>
    <message>
        <source>Backend systems</source>
        <translation>Sistemas de backend</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Pacientes</translation>
    </message>
    <message>
        <source>Clinicians</source>
        <translation>Personal clínico</translation>
    </message>
</context>
<context>
    <name>ad::ui::QuestionsCard</name>
    <message>
        <source>What would help to know</source>
        <translation>Qué convendría saber</translation>
    </message>
    <message>
        <source>optional, and it decides much</source>
        <translation>opcional, y decide mucho</translation>
    </message>
</context>
<context>
    <name>ad::ui::Rail</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
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
        <translation>Abre esta página</translation>
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
        <translation>Registrado en el servidor</translation>
    </message>
    <message>
        <source>Drop what is registered</source>
        <translation>Suelte lo registrado</translation>
    </message>
    <message>
        <source>Drop what was uploaded, or fetch the JWKS: is it the same key?</source>
        <translation>Suelte lo que se subió, o recupere el JWKS: ¿es la misma clave?</translation>
    </message>
    <message>
        <source>Open &amp;certificate…</source>
        <translation>Abrir &amp;certificado…</translation>
    </message>
    <message>
        <source>Address of the JWKS</source>
        <translation>Dirección del JWKS</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>&amp;Pedir</translation>
    </message>
    <message>
        <source>Fetch the JWKS from its address</source>
        <translation>Pedir el JWKS de su dirección</translation>
    </message>
    <message>
        <source>Asks this address for its key set, as the server does</source>
        <translation>Pide a esta dirección su conjunto de claves, como hace el servidor</translation>
    </message>
    <message>
        <source>Open what is registered</source>
        <translation>Abrir lo registrado</translation>
    </message>
    <message>
        <source>certificate, public key or JWKS</source>
        <translation>certificado, clave pública o JWKS</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
</context>
<context>
    <name>ad::ui::RequestPage</name>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Exactly what is sent, and exactly what came back</source>
        <translation>Exactamente lo que se envía, y exactamente lo que volvió</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>Copiar como c&amp;url</translation>
    </message>
    <message>
        <source>As &amp;program</source>
        <translation>Como &amp;programa</translation>
    </message>
    <message>
        <source>Copy as a program</source>
        <translation>Copiar como programa</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Trust its authority…</source>
        <translation>C&amp;onfiar en su autoridad…</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Enviar</translation>
    </message>
    <message>
        <source>Open the private &amp;key</source>
        <translation>Abrir la c&amp;lave privada</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>How it would be sent</source>
        <translation>Cómo se enviaría</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Lo que se envió</translation>
    </message>
    <message>
        <source>What is being sent</source>
        <translation>Lo que se está enviando</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>Lo que se enviará</translation>
    </message>
    <message>
        <source>The assertion came without its request: this is the request that it belongs to.</source>
        <translation>La aserción llegó sin su solicitud: esta es la que le corresponde.</translation>
    </message>
    <message numerus="yes">
        <source>The assertion is shortened: it has %n characters.</source>
        <translation>
            <numerusform>La aserción está abreviada: tiene %n carácter.</numerusform>
            <numerusform>La aserción está abreviada: tiene %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>“…” stands for a value that is not told.</source>
        <translation>«…» está en lugar de un valor que no se dice.</translation>
    </message>
    <message>
        <source>To send it, the private key is needed.</source>
        <translation>Para enviarla se necesita la clave privada.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message numerus="yes">
        <source>Headers %n</source>
        <extracomment>%n headers of an HTTP answer, as a tab.</extracomment>
        <translation>
            <numerusform>Cabeceras %n</numerusform>
            <numerusform>Cabeceras %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeceras</translation>
    </message>
    <message numerus="yes">
        <source>Certificates %n</source>
        <translation>
            <numerusform>Certificados %n</numerusform>
            <numerusform>Certificados %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>The answer appears here when the request was sent.</source>
        <translation>La respuesta aparece aquí cuando se haya enviado la solicitud.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>&amp;Enviar otra vez</translation>
    </message>
    <message numerus="yes">
        <source>%n by the watch</source>
        <translation>
            <numerusform>%n de la vigilancia</numerusform>
            <numerusform>%n de la vigilancia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them by the watch</source>
        <translation>
            <numerusform>%1, %n de la vigilancia</numerusform>
            <numerusform>%1, %n de la vigilancia</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no request yet</source>
        <translation>Aún no hay ninguna solicitud</translation>
    </message>
    <message>
        <source>Here stands exactly what is sent, before it leaves, and beside it what comes back. The request is made from the credentials, or comes with a curl command, HTTP text or HAR file that you bring.</source>
        <translation>Aquí se ve exactamente lo que se envía, antes de que salga, y al lado lo que vuelve. La solicitud se crea a partir de las credenciales o llega con una orden curl, un texto HTTP o un archivo HAR que usted aporte.</translation>
    </message>
    <message>
        <source>&amp;Go to the credentials</source>
        <translation>&amp;Ir a las credenciales</translation>
    </message>
    <message>
        <source>Show the request as</source>
        <translation>Mostrar la solicitud como</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Sin formato</translation>
    </message>
    <message>
        <source>curl</source>
        <translation>curl</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>La solicitud</translation>
    </message>
    <message>
        <source>Show it &amp;whole</source>
        <translation>Mostrarla &amp;entera</translation>
    </message>
    <message>
        <source>Show of the answer</source>
        <translation>Mostrar de la respuesta</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>La respuesta</translation>
    </message>
    <message>
        <source>See the &amp;diagnosis</source>
        <translation>Ver el &amp;diagnóstico</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Every request that you send is kept here until you close the window.</source>
        <translation>Cada solicitud que envía queda aquí hasta que cierre la ventana.</translation>
    </message>
    <message>
        <source>The server’s address is missing. With it, the request that carries this assertion appears here.</source>
        <translation>Falta la dirección del servidor. Con ella aparece aquí la solicitud que lleva esta aserción.</translation>
    </message>
    <message>
        <source>The token endpoint is not known yet. When the server has named it, or you have written it yourself, the request appears here.</source>
        <translation>El punto de token aún no se conoce. Cuando el servidor lo haya indicado, o usted lo haya escrito, la solicitud aparece aquí.</translation>
    </message>
    <message>
        <source>The client ID is missing. With it, the request appears here.</source>
        <translation>Falta el ID de cliente. Con él, la solicitud aparece aquí.</translation>
    </message>
    <message>
        <source>Only the private key is missing: the case names the file %1 and does not hold it. Open it, and the request appears here.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>Solo falta la clave privada: el caso nombra el archivo %1 y no lo contiene. Ábralo, y la solicitud aparece aquí.</translation>
    </message>
    <message>
        <source>The private key needs its passphrase. With it, the request appears here.</source>
        <translation>La clave privada necesita su contraseña. Con ella, la solicitud aparece aquí.</translation>
    </message>
    <message>
        <source>The private key is being read. Then the request appears here.</source>
        <translation>Se está leyendo la clave privada. Después, la solicitud aparece aquí.</translation>
    </message>
    <message>
        <source>The private key could not be read. With one that can be, the request appears here.</source>
        <translation>No se pudo leer la clave privada. Con una que se pueda leer, la solicitud aparece aquí.</translation>
    </message>
    <message>
        <source>The request is made when you send it.</source>
        <translation>La solicitud se crea cuando la envía.</translation>
    </message>
    <message>
        <source>The request is being worked out.</source>
        <translation>La solicitud se está preparando.</translation>
    </message>
    <message>
        <source>Only the private key is missing. With it, the request appears here.</source>
        <translation>Solo falta la clave privada. Con ella, la solicitud aparece aquí.</translation>
    </message>
</context>
<context>
    <name>ad::ui::SearchEdit</name>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
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
        <translation>%1 otra vez, con el mismo valor</translation>
    </message>
    <message>
        <source>%1 once more, with another value</source>
        <translation>%1 otra vez, con otro valor</translation>
    </message>
    <message>
        <source>%1’s limit</source>
        <extracomment>%1 is a vendor: &quot;Epic&apos;s limit&quot;.</extracomment>
        <translation>Límite de %1</translation>
    </message>
    <message>
        <source>Signed with %1 · %2 · %3 · new jti for every request</source>
        <translation>Firmada con %1 · %2 · %3 · jti nuevo en cada solicitud</translation>
    </message>
    <message>
        <source>As it was given</source>
        <translation>Tal como se dio</translation>
    </message>
    <message>
        <source>As it was given · %1</source>
        <translation>Tal como se dio · %1</translation>
    </message>
    <message>
        <source>SMART allows at most %1 ahead</source>
        <translation>SMART permite como máximo %1 de antelación</translation>
    </message>
    <message>
        <source>%1 accepts at most %2 ahead</source>
        <translation>%1 acepta como mucho %2 de antelación</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>A moment that a program works out. %1 is a length of time: &quot;10 min&quot;.</extracomment>
        <translation>ahora</translation>
    </message>
    <message>
        <source>now + %1</source>
        <translation>ahora + %1</translation>
    </message>
    <message>
        <source>now − %1</source>
        <translation>ahora − %1</translation>
    </message>
    <message>
        <source>worked out when it is signed</source>
        <translation>se calcula al firmar</translation>
    </message>
    <message>
        <source>(not told)</source>
        <translation>(no se dice)</translation>
    </message>
    <message>
        <source>set, but its value is not told</source>
        <translation>está puesto, pero no se dice su valor</translation>
    </message>
    <message>
        <source>As it is told: there is no token</source>
        <translation>Como se cuenta: no hay ningún token</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clave</translation>
    </message>
    <message>
        <source>client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>the same again</source>
        <translation>lo mismo otra vez</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <extracomment>Of an attempt: what was changed since the one before. %1 are names: &quot;aud, kid&quot;.</extracomment>
        <translation>cambió %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more changed</source>
        <extracomment>Of an attempt: %1 are two names, %n further ones were changed too.</extracomment>
        <translation>
            <numerusform>cambió %1 y %n más</numerusform>
            <numerusform>cambió %1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>The request is on its way: this is what could be seen beforehand</source>
        <translation>La solicitud está en camino: esto se podía ver de antemano</translation>
    </message>
    <message>
        <source>Nothing was sent yet: this is what can be seen beforehand</source>
        <translation>Aún no se envió nada: esto es lo que se ve de antemano</translation>
    </message>
    <message>
        <source>Attempt of %1</source>
        <extracomment>%1 is a time of day.</extracomment>
        <translation>Intento de %1</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>%1, no description</source>
        <translation>%1, sin descripción</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>el servidor</translation>
    </message>
    <message>
        <source>a client ID</source>
        <translation>un ID de cliente</translation>
    </message>
    <message>
        <source>the server’s address</source>
        <translation>la dirección del servidor</translation>
    </message>
    <message>
        <source>the token endpoint</source>
        <translation>el punto de token</translation>
    </message>
    <message>
        <source>the private key</source>
        <translation>la clave privada</translation>
    </message>
    <message>
        <source>There is no token in “%1”.</source>
        <translation>En «%1» no hay ningún token.</translation>
    </message>
    <message>
        <source>Open a file with the token, or with the request that carries it.</source>
        <translation>Abra un archivo con el token, o con la petición que lo lleva.</translation>
    </message>
    <message>
        <source>Write the server’s address on the page Credentials: without it nobody can say what aud has to be.</source>
        <translation>Escriba la dirección del servidor en la página Credenciales: sin ella nadie puede decir qué debe ser aud.</translation>
    </message>
    <message>
        <source>signed with %1</source>
        <translation>firmada con %1</translation>
    </message>
    <message>
        <source>not signed: bring the key to compare the signature too</source>
        <translation>sin firmar: traiga la clave para comparar también la firma</translation>
    </message>
    <message>
        <source>name not found</source>
        <translation>nombre no encontrado</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>falló TLS</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>sin respuesta a tiempo</translation>
    </message>
    <message>
        <source>the proxy failed</source>
        <translation>falló el proxy</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>no enviado</translation>
    </message>
    <message>
        <source>connection closed</source>
        <translation>conexión cerrada</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>The server gave an access token for %1 s.</source>
        <translation>El servidor dio un token de acceso para %1 s.</translation>
    </message>
    <message>
        <source>The server gave an access token.</source>
        <translation>El servidor dio un token de acceso.</translation>
    </message>
    <message>
        <source>This is a web page, not the answer of a token endpoint.</source>
        <translation>Esto es una página web, no la respuesta de un punto de token.</translation>
    </message>
    <message>
        <source>The server refused the client and did not say why.</source>
        <translation>El servidor rechazó al cliente y no dijo por qué.</translation>
    </message>
    <message>
        <source>The server said %1 and no more.</source>
        <translation>El servidor dijo %1 y nada más.</translation>
    </message>
    <message>
        <source>The server said %1: %2</source>
        <translation>El servidor dijo %1: %2</translation>
    </message>
    <message>
        <source>%1, token</source>
        <translation>%1, token</translation>
    </message>
    <message>
        <source>A certificate that cannot be read</source>
        <translation>Un certificado que no se puede leer</translation>
    </message>
    <message>
        <source>Subject: %1
Issuer: %2
Valid: %3 to %4
SHA-256: %5</source>
        <translation>Titular: %1
Emisor: %2
Válido: %3 a %4
SHA-256: %5</translation>
    </message>
    <message>
        <source>%1, by %2, valid until %3</source>
        <extracomment>Of a certificate: %1 is whose it is, %2 who issued it, %3 a date.</extracomment>
        <translation>%1, de %2, válido hasta %3</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>sí mismo</translation>
    </message>
    <message>
        <source>both agree</source>
        <translation>ambos coinciden</translation>
    </message>
    <message>
        <source>the server’s is %1 s behind yours</source>
        <translation>el del servidor va %1 s por detrás</translation>
    </message>
    <message>
        <source>the server’s is %1 s ahead of yours</source>
        <translation>el del servidor va %1 s por delante</translation>
    </message>
    <message>
        <source>Encryption</source>
        <extracomment>Of a connection: its TLS and certificate, or &quot;none&quot;.</extracomment>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Relojes</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Of TLS: the connection had none.</extracomment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>by the proxy %1</source>
        <extracomment>%1 is host:port.</extracomment>
        <translation>por el proxy %1</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>only the first part was kept</source>
        <translation>solo se guardó la primera parte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>in TLS</source>
        <extracomment>In the place of the time of connecting: it is part of the row &quot;TLS&quot;.</extracomment>
        <translation>en TLS</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Esperar</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Recibir</translation>
    </message>
    <message>
        <source>After sending: where the time went, the server’s certificate, and whether your clock and the server’s agree.</source>
        <translation>Tras el envío: en qué se fue el tiempo, el certificado del servidor y si su reloj y el del servidor coinciden.</translation>
    </message>
    <message>
        <source>The case does not say how long it took.</source>
        <translation>El caso no dice cuánto tardó.</translation>
    </message>
    <message>
        <source>Opened answer</source>
        <translation>Respuesta abierta</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>by the watch</source>
        <extracomment>%1 is how long an answer took.</extracomment>
        <translation>de la vigilancia</translation>
    </message>
    <message>
        <source>%1, by the watch</source>
        <translation>%1, de la vigilancia</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Looking up the name…</source>
        <translation>Buscando el nombre…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Agreeing on TLS…</source>
        <translation>Acordando TLS…</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>Esperando la respuesta…</translation>
    </message>
    <message>
        <source>Receiving the answer…</source>
        <translation>Recibiendo la respuesta…</translation>
    </message>
    <message>
        <source>the request</source>
        <translation>la solicitud</translation>
    </message>
    <message>
        <source>the assertion</source>
        <translation>la aserción</translation>
    </message>
    <message>
        <source>the server’s answer</source>
        <translation>la respuesta del servidor</translation>
    </message>
    <message>
        <source>what discovery found</source>
        <translation>lo que encontró el descubrimiento</translation>
    </message>
    <message>
        <source>what is told of the assertion</source>
        <translation>lo que se dice de la aserción</translation>
    </message>
    <message>
        <source>the server’s log</source>
        <translation>el registro del servidor</translation>
    </message>
    <message>
        <source>the client ID</source>
        <translation>el ID de cliente</translation>
    </message>
    <message>
        <source>the scope</source>
        <translation>el scope</translation>
    </message>
    <message>
        <source>the vendor</source>
        <translation>el proveedor</translation>
    </message>
    <message>
        <source>what the key URL answered</source>
        <translation>lo que respondió la URL de claves</translation>
    </message>
    <message>
        <source>what is told of the app</source>
        <translation>lo que se dice de la aplicación</translation>
    </message>
    <message>
        <source>what is registered</source>
        <translation>lo registrado</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a file, %2 why it could not be read.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the case</source>
        <translation>el caso</translation>
    </message>
    <message>
        <source>Left out: another case is open. Open this one alone.</source>
        <translation>Omitido: hay otro caso abierto. Abra este solo.</translation>
    </message>
    <message>
        <source>Left out: another file holds the same kind of thing.</source>
        <translation>Omitido: otro archivo contiene lo mismo.</translation>
    </message>
    <message>
        <source>words of the text</source>
        <translation>palabras del texto</translation>
    </message>
    <message>
        <source>%1, not encrypted</source>
        <translation>%1, sin cifrar</translation>
    </message>
    <message>
        <source>%1, encrypted</source>
        <translation>%1, cifrado</translation>
    </message>
    <message>
        <source>This is no address of a JWKS.</source>
        <translation>Esto no es la dirección de un JWKS.</translation>
    </message>
    <message>
        <source>Write it as it is registered, with https.</source>
        <translation>Escríbala como está registrada, con https.</translation>
    </message>
    <message>
        <source>This is a private key; at the server only its public half is registered.</source>
        <translation>Esta es una clave privada; en el servidor solo está registrada su mitad pública.</translation>
    </message>
    <message>
        <source>Bring the certificate, public key or JWKS that was uploaded.</source>
        <translation>Traiga el certificado, la clave pública o el JWKS que se subió.</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>certificado</translation>
    </message>
    <message>
        <source>Expired on %1</source>
        <translation>Caducó el %1</translation>
    </message>
    <message>
        <source>Valid only from %1</source>
        <translation>Válido solo desde el %1</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>Válido hasta el %1</translation>
    </message>
    <message>
        <source>SHA-1 %1</source>
        <translation>SHA-1 %1</translation>
    </message>
    <message>
        <source>public key</source>
        <translation>clave pública</translation>
    </message>
    <message>
        <source>JWKS</source>
        <translation>JWKS</translation>
    </message>
    <message>
        <source>The address answered with HTTP %1.</source>
        <translation>La dirección respondió con HTTP %1.</translation>
    </message>
    <message>
        <source>The set behind this address was not fetched yet.</source>
        <translation>El conjunto de esta dirección aún no se ha pedido.</translation>
    </message>
    <message>
        <source>1 key in the set</source>
        <translation>1 clave en el conjunto</translation>
    </message>
    <message numerus="yes">
        <source>%n keys in the set</source>
        <translation>
            <numerusform>%n clave en el conjunto</numerusform>
            <numerusform>%n claves en el conjunto</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring the private key to see whether it is the same.</source>
        <translation>Traiga la clave privada para ver si es la misma.</translation>
    </message>
    <message>
        <source>Same key as %1</source>
        <extracomment>%1 is a file name.</extracomment>
        <translation>La misma clave que %1</translation>
    </message>
    <message>
        <source>Another key than “%1”. The server cannot verify what this key signs.</source>
        <extracomment>%1 is a file name.</extracomment>
        <translation>Una clave distinta de «%1». El servidor no puede verificar lo que firma esta clave.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>The server could not be asked: %1</source>
        <translation>No se pudo preguntar al servidor: %1</translation>
    </message>
    <message>
        <source>The request under way was given up: what it was made from has changed.</source>
        <translation>La solicitud en curso se abandonó: ha cambiado aquello con lo que se hizo.</translation>
    </message>
    <message>
        <source>Press Send again when everything is as you want it.</source>
        <translation>Pulse Enviar otra vez cuando todo esté como quiere.</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>%1, by the server’s clock</source>
        <extracomment>%1 is a time, as a number: it goes by the clock of the server, which is not the one of this machine.</extracomment>
        <translation>%1, según el reloj del servidor</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Signed anew</source>
        <translation>Firmado de nuevo</translation>
    </message>
    <message>
        <source>All values</source>
        <translation>Todos los valores</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clave privada</translation>
    </message>
    <message>
        <source>What is registered</source>
        <translation>Lo registrado</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>texto pegado</translation>
    </message>
    <message>
        <source>pasted certificate</source>
        <translation>certificado pegado</translation>
    </message>
    <message>
        <source>pasted public key</source>
        <translation>clave pública pegada</translation>
    </message>
    <message>
        <source>pasted key set</source>
        <translation>conjunto de claves pegado</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Lay %1 on it</source>
        <translation>Añadir %1</translation>
    </message>
    <message>
        <source>The case is here again, but not its private key.</source>
        <translation>El caso está aquí de nuevo, pero no su clave privada.</translation>
    </message>
    <message>
        <source>A pasted key is never kept: open it again.</source>
        <translation>Una clave pegada no se guarda nunca: ábrala de nuevo.</translation>
    </message>
    <message>
        <source>key of the case</source>
        <translation>clave del caso</translation>
    </message>
    <message>
        <source>pasted key</source>
        <translation>clave pegada</translation>
    </message>
    <message>
        <source>Everything is right</source>
        <translation>Todo está bien</translation>
    </message>
    <message>
        <source>The audience</source>
        <translation>La audiencia</translation>
    </message>
    <message>
        <source>Five minutes</source>
        <translation>Cinco minutos</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>practice.pem</source>
        <translation>practice.pem</translation>
    </message>
    <message>
        <source>This is taken as the token endpoint itself.</source>
        <translation>Esto se toma como el punto de token mismo.</translation>
    </message>
    <message>
        <source>The token endpoint is %1, as it was given.</source>
        <translation>El endpoint de token es %1, tal como se indicó.</translation>
    </message>
    <message>
        <source>Its token endpoint is known all the same: %1</source>
        <translation>Su endpoint de token se conoce de todos modos: %1</translation>
    </message>
    <message>
        <source>There is no smart-configuration at this address (HTTP %1). Write the token endpoint itself if this is not the FHIR base.</source>
        <translation>No hay smart-configuration en esta dirección (HTTP %1). Escriba el punto de token mismo si esta no es la base FHIR.</translation>
    </message>
    <message>
        <source>Discovery found the token endpoint %1, but does not offer private_key_jwt</source>
        <translation>El descubrimiento encontró el punto de token %1, pero no ofrece private_key_jwt</translation>
    </message>
    <message>
        <source>Discovery found the token endpoint %1 · private_key_jwt offered</source>
        <translation>El descubrimiento encontró el punto de token %1 · se ofrece private_key_jwt</translation>
    </message>
    <message>
        <source>Discovery found the token endpoint %1</source>
        <translation>El descubrimiento encontró el punto de token %1</translation>
    </message>
    <message>
        <source>public key at the practice server</source>
        <translation>clave pública en el servidor de práctica</translation>
    </message>
    <message>
        <source>key in the keychain</source>
        <translation>clave en el llavero</translation>
    </message>
    <message>
        <source>sent before the program was closed</source>
        <translation>enviado antes de cerrar el programa</translation>
    </message>
    <message>
        <source>It was cancelled before an answer came.</source>
        <translation>Se canceló antes de que llegara una respuesta.</translation>
    </message>
    <message>
        <source>It was cancelled before the answer ended.</source>
        <translation>Se canceló antes de que terminara la respuesta.</translation>
    </message>
    <message>
        <source>Reading the key…</source>
        <translation>Leyendo la clave…</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>Firmando…</translation>
    </message>
    <message>
        <source>%1 of at most %2 s</source>
        <extracomment>How long an answer was waited for, and for how long that goes on at most.</extracomment>
        <translation>%1 de %2 s como máximo</translation>
    </message>
    <message>
        <source>sandbox</source>
        <extracomment>The environment of a server, within a sentence.</extracomment>
        <translation>sandbox</translation>
    </message>
    <message>
        <source>production</source>
        <translation>producción</translation>
    </message>
</context>
<context>
    <name>ad::ui::SettingsPage</name>
    <message>
        <source>Delete older attempts?</source>
        <translation>¿Eliminar intentos antiguos?</translation>
    </message>
    <message>
        <source>Attempts of all profiles that are older than %1 are deleted for good. The last one of each profile, and the last that was granted, stay.</source>
        <extracomment>%1 is &quot;30 days&quot;.</extracomment>
        <translation>Los intentos de todos los perfiles con más de %1 se eliminan para siempre. Se conservan el último de cada perfil y el último concedido.</translation>
    </message>
    <message>
        <source>&amp;Delete them</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Every choice counts at once, and stays on this computer.</source>
        <translation>Cada elección vale al instante y se queda en este equipo.</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast is taken from the system when you choose “As the system”.</source>
        <translation>El contraste alto se toma del sistema si elige «Como el sistema».</translation>
    </message>
    <message>
        <source>&amp;Less motion</source>
        <translation>&amp;Menos movimiento</translation>
    </message>
    <message>
        <source>Nothing fades or moves</source>
        <translation>Nada se desvanece ni se mueve</translation>
    </message>
    <message>
        <source>Nothing fades or moves. If the system asks for less motion, that counts as well.</source>
        <translation>Nada se desvanece ni se mueve. Si el sistema pide menos movimiento, también vale.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Idioma de la ventana</translation>
    </message>
    <message>
        <source>Words of the standards, and what servers say, stay as they are written.</source>
        <translation>Las palabras de los estándares, y lo que dicen los servidores, se quedan como están escritas.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Qué se conserva</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 días</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>un año</translation>
    </message>
    <message>
        <source>until I delete them</source>
        <translation>hasta que los borre</translation>
    </message>
    <message>
        <source>Attempts of profiles are kept for</source>
        <translation>Los intentos de los perfiles se conservan</translation>
    </message>
    <message>
        <source>&amp;Forget which files were opened</source>
        <translation>&amp;Olvidar qué archivos se abrieron</translation>
    </message>
    <message>
        <source>Only their paths are kept, never what was in them.</source>
        <translation>Solo se conservan sus rutas, nunca su contenido.</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>Autoridades de certificación</translation>
    </message>
    <message>
        <source>&amp;Trust one more…</source>
        <translation>&amp;Confiar en otra más…</translation>
    </message>
    <message>
        <source>Trust it &amp;no longer</source>
        <translation>&amp;Dejar de confiar</translation>
    </message>
    <message>
        <source>Those of the system alone are trusted.</source>
        <translation>Solo se confía en las del sistema.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more are trusted, besides those of the system.</source>
        <translation>
            <numerusform>Además de las del sistema, se confía en %1 y en %n más.</numerusform>
            <numerusform>Además de las del sistema, se confía en %1 y en %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is trusted, besides those of the system.</source>
        <translation>Además de las del sistema, se confía en %1.</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <extracomment>The fingerprint of a certificate.</extracomment>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Where a company’s firewall opens TLS, or a test server has an authority of its own, choose its certificate: verification stays on.</source>
        <translation>Donde el cortafuegos de una empresa abre TLS, o un servidor de pruebas tiene una autoridad propia, elija su certificado: la verificación sigue activa.</translation>
    </message>
    <message>
        <source>From %1. Compare the number with whoever gave you the file.</source>
        <translation>De %1. Compare el número con quien le dio el archivo.</translation>
    </message>
    <message>
        <source>Take &amp;another file…</source>
        <translation>Usar &amp;otro archivo…</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>El programa</translation>
    </message>
    <message>
        <source>Version %1. It speaks only where you tell it to.</source>
        <translation>Versión %1. Solo habla donde usted se lo indica.</translation>
    </message>
    <message>
        <source>30 seconds</source>
        <translation>30 segundos</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>un minuto</translation>
    </message>
    <message>
        <source>2 minutes</source>
        <translation>2 minutos</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 minutos</translation>
    </message>
    <message>
        <source>The answer to a request is waited for at most</source>
        <translation>Se espera la respuesta como máximo</translation>
    </message>
    <message>
        <source>&amp;About…</source>
        <translation>&amp;Acerca de…</translation>
    </message>
    <message>
        <source>&amp;Keyboard…</source>
        <translation>&amp;Teclado…</translation>
    </message>
</context>
<context>
    <name>ad::ui::Sheet</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
</context>
<context>
    <name>ad::ui::Sheets</name>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Change the value that has the focus</source>
        <translation>Cambiar el valor que tiene el foco</translation>
    </message>
    <message>
        <source>From a finding to what it speaks of</source>
        <translation>De un resultado a aquello de lo que habla</translation>
    </message>
    <message>
        <source>From one control to the next</source>
        <translation>De un control al siguiente</translation>
    </message>
    <message>
        <source>From one step to the next, in the rail</source>
        <translation>De un paso al siguiente, en la barra</translation>
    </message>
    <message>
        <source>Close what lies over the window, or cancel the request</source>
        <translation>Cerrar lo que está sobre la ventana, o cancelar la solicitud</translation>
    </message>
    <message>
        <source>Assertion Doctor</source>
        <translation>Assertion Doctor</translation>
    </message>
    <message>
        <source>Explains why a token server answers invalid_client.</source>
        <translation>Explica por qué un servidor de tokens responde invalid_client.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>It speaks only where you tell it to, and keys stay on this computer: no telemetry, no search for updates.</source>
        <translation>Solo habla donde usted se lo indica, y las claves se quedan en este equipo: sin telemetría ni búsqueda de actualizaciones.</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Copiar versiones</translation>
    </message>
    <message>
        <source>This assertion is made for another server</source>
        <translation>Esta aserción es para otro servidor</translation>
    </message>
    <message>
        <source>Its aud names %1, and it would go to %2. Whoever receives it there could use it at %1 in your place, until it ends.</source>
        <extracomment>%1 and %2 are hosts: &quot;fhir.epic.com&quot;.</extracomment>
        <translation>Su aud nombra %1, e iría a %2. Quien la reciba allí podría usarla en %1 en su lugar, hasta que termine.</translation>
    </message>
    <message>
        <source>That is right where %2 passes on what it gets to %1, as a proxy of your own does. Otherwise set aud to the server that gets it.</source>
        <translation>Eso es correcto si %2 pasa a %1 lo que recibe, como hace un proxy propio. Si no, ponga en aud el servidor que la recibe.</translation>
    </message>
    <message>
        <source>&amp;Send it all the same</source>
        <translation>&amp;Enviarla de todos modos</translation>
    </message>
    <message>
        <source>&amp;Do not send</source>
        <translation>&amp;No enviarla</translation>
    </message>
    <message>
        <source>How the server reads your request</source>
        <translation>Cómo lee el servidor su solicitud</translation>
    </message>
    <message>
        <source>A server reads a token request in this order, and stops at the first step that fails.</source>
        <translation>Un servidor lee una solicitud de token en este orden y se detiene en el primer paso que falla.</translation>
    </message>
    <message>
        <source>Proved: its answer shows it. Right as far as can be seen from here: checked, but the server has not confirmed it. The answer hides it: nobody can tell from outside.</source>
        <translation>Probado: su respuesta lo muestra. Correcto hasta donde se ve desde aquí: comprobado, pero el servidor no lo ha confirmado. La respuesta lo oculta: desde fuera nadie puede saberlo.</translation>
    </message>
    <message>
        <source>Choose a step to see in the checklist what was checked for it.</source>
        <translation>Elija un paso para ver en la lista qué se comprobó.</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>The sentence on top says what is wrong or most likely, and the button beside it does what to do next.</source>
        <translation>La frase de arriba dice qué está mal o es más probable, y el botón de al lado hace lo siguiente.</translation>
    </message>
    <message>
        <source>The causes are ranked by what was found. “Settle it” asks before it sends anything.</source>
        <translation>Las causas se ordenan por lo encontrado. «Aclarar» pregunta antes de enviar nada.</translation>
    </message>
    <message>
        <source>The checklist begins with the problems and with what only you can answer; what passed is folded.</source>
        <translation>La lista empieza por los problemas y por lo que solo usted puede responder; lo correcto está plegado.</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Vendors have rules of their own: which aud they want, how long an assertion may live, how long a new key takes to work. They are checked by what is chosen here.</source>
        <translation>Los proveedores tienen reglas propias: qué aud quieren, cuánto puede vivir una aserción, cuánto tarda en servir una clave nueva. Se comprueban según lo elegido aquí.</translation>
    </message>
    <message>
        <source>“From the address” is right where the address is known. Choose the vendor where it is not.</source>
        <translation>«Según la dirección» es correcto donde la dirección es conocida. Elija el proveedor donde no lo es.</translation>
    </message>
    <message>
        <source>Compare with your own token</source>
        <translation>Comparar con su propio token</translation>
    </message>
    <message>
        <source>Paste the token that your own code makes. It is laid beside the one that is signed here.</source>
        <translation>Pegue el token que genera su propio código. Se pone junto al que se firma aquí.</translation>
    </message>
    <message>
        <source>Only differences that matter are shown, each with what follows from it. Nothing is sent.</source>
        <translation>Solo se muestran las diferencias que importan, cada una con su consecuencia. No se envía nada.</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Every request that was sent or opened stands in this list, the newest first.</source>
        <translation>Cada solicitud enviada o abierta está en esta lista, la más reciente primero.</translation>
    </message>
    <message>
        <source>Choose one, and all pages show it. What was changed since the one before stands at its end.</source>
        <translation>Elija uno y todas las páginas lo muestran. Lo que cambió desde el anterior está al final.</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>A profile keeps server, client ID, where the key is, what is registered, and every attempt with its answer. The key stays in its file or in the keychain.</source>
        <translation>Un perfil guarda servidor, ID de cliente, dónde está la clave, qué está registrado y cada intento con su respuesta. La clave queda en su archivo o en el llavero.</translation>
    </message>
    <message>
        <source>Open a profile to go on with it. Watch tries again until the answer changes.</source>
        <translation>Abra un perfil para continuar con él. La vigilancia lo intenta de nuevo hasta que cambie la respuesta.</translation>
    </message>
    <message>
        <source>Undo takes back a deletion and a change of name, tags or notes.</source>
        <translation>Deshacer revierte una eliminación y un cambio de nombre, etiquetas o notas.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Looks, language, and how long attempts are kept. Every choice counts at once, and stays on this computer.</source>
        <translation>Aspecto, idioma y cuánto se guardan los intentos. Cada elección vale enseguida y queda en este equipo.</translation>
    </message>
    <message>
        <source>A certificate authority that is added here is trusted besides those of the system: for a firewall that opens TLS, or for a test server.</source>
        <translation>En una autoridad de certificación que se añade aquí se confía además de en las del sistema: para un cortafuegos que abre TLS o para un servidor de pruebas.</translation>
    </message>
    <message>
        <source>How this works</source>
        <translation>Cómo funciona</translation>
    </message>
    <message>
        <source>1. Bring what you have</source>
        <translation>1. Traiga lo que tenga</translation>
    </message>
    <message>
        <source>Drop, paste or open anything, on any page: a key, a token, a curl command, the server’s answer. What it is, the program finds out.</source>
        <translation>Suelte, pegue o abra lo que sea, en cualquier página: una clave, un token, una orden curl, la respuesta del servidor. El programa averigua qué es.</translation>
    </message>
    <message>
        <source>2. See what is wrong</source>
        <translation>2. Vea qué está mal</translation>
    </message>
    <message>
        <source>Every value of the assertion stands beside its meaning. A wrong one is marked where it is wrong, and can be changed in place.</source>
        <translation>Cada valor de la aserción está junto a su significado. El incorrecto se marca donde lo es, y se puede cambiar ahí mismo.</translation>
    </message>
    <message>
        <source>3. Send it</source>
        <translation>3. Envíe</translation>
    </message>
    <message>
        <source>The request is shown before it leaves, and leaves only when you send it.</source>
        <translation>La solicitud se muestra antes de salir, y solo sale cuando usted la envía.</translation>
    </message>
    <message>
        <source>4. Read the diagnosis</source>
        <translation>4. Lea el diagnóstico</translation>
    </message>
    <message>
        <source>One sentence says what to do. Below it stands everything that was checked, and how sure that is.</source>
        <translation>Una frase dice qué hacer. Debajo está todo lo que se comprobó, y cuán seguro es.</translation>
    </message>
    <message>
        <source>F1 explains what has the focus; Ctrl+K finds every action.</source>
        <translation>F1 explica lo que tiene el foco; Ctrl+K encuentra cualquier acción.</translation>
    </message>
    <message>
        <source>A possible cause. The diagnosis says how likely it is here.</source>
        <translation>Una causa posible. El diagnóstico dice qué probable es aquí.</translation>
    </message>
    <message>
        <source>What a check looks for. The checklist says whether it holds here.</source>
        <translation>Lo que busca una comprobación. La lista dice si se cumple aquí.</translation>
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
        <translation>¿Qué no le gusta al servidor?</translation>
    </message>
    <message>
        <source>Bring what you have. Everything stays on this computer until you press Send; of a server whose address you write nothing but its discovery is read.</source>
        <translation>Traiga lo que tenga. Todo se queda en este equipo hasta que pulse Enviar; de un servidor cuya dirección usted escriba solo se lee su documento de descubrimiento.</translation>
    </message>
    <message>
        <source>Drop, paste or open anything</source>
        <translation>Suelte, pegue o abra lo que sea</translation>
    </message>
    <message>
        <source>a private key, certificate or JWKS · a token · a curl command, HTTP request or HAR file · the server’s answer · a whole forum post · a saved case</source>
        <translation>una clave privada, un certificado o JWKS · un token · una orden curl, solicitud HTTP o archivo HAR · la respuesta del servidor · un mensaje de foro entero · un caso guardado</translation>
    </message>
    <message>
        <source>&amp;Open a file</source>
        <translation>&amp;Abrir un archivo</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>&amp;Fill in a form</source>
        <translation>&amp;Rellenar un formulario</translation>
    </message>
    <message>
        <source>Learn on a practice server</source>
        <translation>Aprender con un servidor de práctica</translation>
    </message>
    <message>
        <source>A token server on this computer that fails like the real ones. Nothing leaves it.</source>
        <translation>Un servidor de tokens en este equipo que falla como los de verdad. Nada sale de él.</translation>
    </message>
    <message>
        <source>Everything is right, and Epic says no</source>
        <translation>Todo está bien, y Epic dice que no</translation>
    </message>
    <message>
        <source>a key that was saved 29 minutes ago</source>
        <translation>una clave que se guardó hace 29 minutos</translation>
    </message>
    <message>
        <source>The audience is almost right</source>
        <translation>La audiencia es casi correcta</translation>
    </message>
    <message>
        <source>the FHIR base in place of the token endpoint</source>
        <translation>la base FHIR en lugar del punto de token</translation>
    </message>
    <message>
        <source>Five minutes are not five minutes</source>
        <translation>Cinco minutos no son cinco minutos</translation>
    </message>
    <message>
        <source>two clocks that do not agree</source>
        <translation>dos relojes que no coinciden</translation>
    </message>
    <message>
        <source>Practise something else</source>
        <translation>Practicar otra cosa</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Abiertos antes</translation>
    </message>
</context>
<context>
    <name>ad::ui::StatusLine</name>
    <message>
        <source>Search actions</source>
        <translation>Buscar acciones</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Trouble ahead: %1</source>
        <translation>Problemas a la vista: %1</translation>
    </message>
</context>
<context>
    <name>ad::ui::Style</name>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
</context>
<context>
    <name>ad::ui::TimeCard</name>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
</context>
<context>
    <name>ad::ui::TimeLine</name>
    <message numerus="yes">
        <source>%n minutes have passed.</source>
        <translation>
            <numerusform>Ha pasado %n minuto.</numerusform>
            <numerusform>Han pasado %n minutos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 names %n minutes.</source>
        <extracomment>%1 is a vendor, and what it names is how long a new key takes.</extracomment>
        <translation>
            <numerusform>%1 indica %n minuto.</numerusform>
            <numerusform>%1 indica %n minutos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tries.</source>
        <translation>
            <numerusform>%n intento.</numerusform>
            <numerusform>%n intentos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, until %3</source>
        <translation>%1: %2, hasta %3</translation>
    </message>
    <message>
        <source>reported: up to a day</source>
        <translation>se cuenta: hasta un día</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>ahora %1</translation>
    </message>
    <message>
        <source>token %1</source>
        <translation>token %1</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>cambió %1</translation>
    </message>
</context>
<context>
    <name>ad::ui::Tray</name>
    <message>
        <source>The watch goes on</source>
        <translation>La vigilancia sigue</translation>
    </message>
    <message>
        <source>Assertion Doctor stays here until the answer changes. Its menu ends it.</source>
        <translation>Assertion Doctor se queda aquí hasta que cambie la respuesta. Su menú lo cierra.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Assertion Doctor: no watch goes on</source>
        <translation>Assertion Doctor: no hay vigilancia en marcha</translation>
    </message>
    <message>
        <source>&amp;Open the window</source>
        <translation>&amp;Abrir la ventana</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
</context>
<context>
    <name>ad::ui::TriesCard</name>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>&amp;Compare with the one before</source>
        <translation>&amp;Comparar con el anterior</translation>
    </message>
    <message>
        <source>Since it &amp;last worked</source>
        <translation>Desde que funcionó por ú&amp;ltima vez</translation>
    </message>
    <message>
        <source>Lays the chosen attempt beside the last one that got a token</source>
        <translation>Pone el intento elegido junto al último que obtuvo un token</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Todavía no se ha enviado nada.</translation>
    </message>
    <message>
        <source>Two attempts side by side</source>
        <translation>Dos intentos, uno junto al otro</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>Cerrar la comparación</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Compare the two</source>
        <translation>&amp;Comparar los dos</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them by this watch</source>
        <extracomment>%1 is how many attempts there are in all.</extracomment>
        <translation>
            <numerusform>%1, %n de esta vigilancia</numerusform>
            <numerusform>%1, %n de esta vigilancia</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n things that were sent differ.</source>
        <translation>
            <numerusform>Se envió %n cosa distinta.</numerusform>
            <numerusform>Se enviaron %n cosas distintas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same was sent both times, and the server answered otherwise: what changed is there.</source>
        <translation>Las dos veces se envió lo mismo y el servidor respondió otra cosa: lo que cambió está allí.</translation>
    </message>
    <message>
        <source>The same was sent both times, and the answer is the same.</source>
        <translation>Las dos veces se envió lo mismo, y la respuesta es la misma.</translation>
    </message>
</context>
<context>
    <name>ad::ui::TriesHead</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Tras</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambio</translation>
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
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (probe)</source>
        <translation>%1 (prueba)</translation>
    </message>
    <message>
        <source>first answer</source>
        <translation>primera respuesta</translation>
    </message>
    <message>
        <source>the same answer</source>
        <translation>la misma respuesta</translation>
    </message>
    <message>
        <source>another answer</source>
        <translation>otra respuesta</translation>
    </message>
    <message>
        <source>Likely: %1</source>
        <translation>Probable: %1</translation>
    </message>
</context>
<context>
    <name>ad::ui::ValueView</name>
    <message>
        <source>Double-click or press F2 to change it, Delete to leave it out</source>
        <translation>Doble clic o F2 para cambiarlo, Supr para omitirlo</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copiar valor</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiarlo</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Omitirlo</translation>
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
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message>
        <source>app created</source>
        <translation>app creada</translation>
    </message>
    <message>
        <source>after the app was created</source>
        <translation>después de crear la aplicación</translation>
    </message>
    <message>
        <source>key saved</source>
        <translation>clave guardada</translation>
    </message>
    <message>
        <source>after the key was saved</source>
        <translation>después de guardar la clave</translation>
    </message>
    <message>
        <source>app ready</source>
        <translation>app lista</translation>
    </message>
    <message>
        <source>after the app was made ready</source>
        <translation>después de marcar la aplicación como lista</translation>
    </message>
    <message>
        <source>watch began</source>
        <translation>empezó la vigilancia</translation>
    </message>
    <message>
        <source>after the watch began</source>
        <translation>después de empezar la vigilancia</translation>
    </message>
    <message>
        <source>The watch now</source>
        <translation>La vigilancia ahora</translation>
    </message>
    <message>
        <source>Copy the access &amp;token</source>
        <translation>Copiar el &amp;token de acceso</translation>
    </message>
    <message>
        <source>See the &amp;diagnosis</source>
        <translation>Ver el &amp;diagnóstico</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>%1 of usually %2</source>
        <extracomment>&quot;18 min of usually 30 min&quot;: %1 is the unit of the large number before it.</extracomment>
        <translation>%1 de %2 habituales</translation>
    </message>
    <message>
        <source>%1 watched</source>
        <translation>%1 de vigilancia</translation>
    </message>
    <message>
        <source>No try yet.</source>
        <translation>Ningún intento todavía.</translation>
    </message>
    <message numerus="yes">
        <source>%n tries, the same answer each time.</source>
        <translation>
            <numerusform>%n intento, siempre la misma respuesta.</numerusform>
            <numerusform>%n intentos, siempre la misma respuesta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tries, and no answer that says anything yet.</source>
        <translation>
            <numerusform>%n intento, y ninguna respuesta que diga algo.</numerusform>
            <numerusform>%n intentos, y ninguna respuesta que diga algo.</numerusform>
        </translation>
    </message>
    <message>
        <source>One try so far.</source>
        <translation>Un intento hasta ahora.</translation>
    </message>
    <message>
        <source>%1 The watch rests.</source>
        <translation>%1 La vigilancia descansa.</translation>
    </message>
    <message>
        <source>Go on with it, and it keeps its tries and its pace.</source>
        <translation>Si la reanuda, conserva sus intentos y su ritmo.</translation>
    </message>
    <message>
        <source>Next try at %1, in %2.</source>
        <translation>Próximo intento a las %1, en %2.</translation>
    </message>
    <message>
        <source>Trying now.</source>
        <translation>Intentando ahora.</translation>
    </message>
    <message>
        <source>The command line runs this watch.</source>
        <translation>La línea de comandos lleva esta vigilancia.</translation>
    </message>
    <message>
        <source>You will be called on the desktop when the answer changes.</source>
        <translation>Se le avisará en el escritorio cuando cambie la respuesta.</translation>
    </message>
    <message>
        <source>You will be called on the desktop when the answer changes, also after a restart.</source>
        <translation>Se le avisará en el escritorio cuando cambie la respuesta, también después de reiniciar.</translation>
    </message>
    <message>
        <source>It ends at %1 at the latest.</source>
        <translation>Termina a las %1 como muy tarde.</translation>
    </message>
    <message>
        <source>%1’s own time is over: wait on, but look at the other causes, too.</source>
        <translation>El plazo que da %1 ya pasó: siga esperando, pero mire también las otras causas.</translation>
    </message>
    <message>
        <source>valid for another %1</source>
        <translation>válido otros %1</translation>
    </message>
    <message>
        <source>its time is over by now</source>
        <translation>ya caducó</translation>
    </message>
    <message>
        <source>Access token: %1. It is kept in memory alone, until the window closes.</source>
        <translation>Token de acceso: %1. Solo está en memoria, hasta que se cierre la ventana.</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>concedido</translation>
    </message>
    <message>
        <source>Not watched yet.</source>
        <translation>Todavía sin vigilancia.</translation>
    </message>
    <message>
        <source>The same request is sent again, %1, until the answer changes. You are called on the desktop then.</source>
        <translation>Se envía la misma petición otra vez, %1, hasta que cambie la respuesta. Entonces se le avisa en el escritorio.</translation>
    </message>
    <message>
        <source>At %1, %2 %3.</source>
        <translation>A las %1, %2 %3.</translation>
    </message>
    <message>
        <source>At %1.</source>
        <translation>A las %1.</translation>
    </message>
    <message>
        <source>Before: %1. Now: %2.</source>
        <translation>Antes: %1. Ahora: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n tries.</source>
        <translation>
            <numerusform>%n intento.</numerusform>
            <numerusform>%n intentos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put its file back where it was, or open the profile and choose another key. Then watch again.</source>
        <translation>Vuelva a poner su archivo donde estaba, o abra el perfil y elija otra clave. Después vigile de nuevo.</translation>
    </message>
    <message>
        <source>Look whether the disk is full. Then watch again.</source>
        <translation>Mire si el disco está lleno. Después vigile de nuevo.</translation>
    </message>
</context>
<context>
    <name>ad::ui::WatchGate</name>
    <message>
        <source>The key of this practice is in this window only.</source>
        <translation>La clave de esta práctica está solo en esta ventana.</translation>
    </message>
    <message>
        <source>The key of this practice is gone with its example: open the example anew.</source>
        <translation>La clave de esta práctica desapareció con su ejemplo: abra el ejemplo de nuevo.</translation>
    </message>
    <message>
        <source>The key is in this window only. A watch with it goes on while the window is open; with the key in the keychain or in a file, also after a restart.</source>
        <translation>La clave está solo en esta ventana. Con ella la vigilancia continúa mientras la ventana está abierta; con la clave en el llavero o en un archivo, también después de reiniciar.</translation>
    </message>
    <message>
        <source>This profile has no key. Choose its file, or open the profile and bring it.</source>
        <translation>Este perfil no tiene clave. Elija su archivo, o abra el perfil y tráigala.</translation>
    </message>
    <message>
        <source>The key’s file is encrypted: a watch needs its passphrase.</source>
        <translation>El archivo de la clave está cifrado: una vigilancia necesita su frase de contraseña.</translation>
    </message>
    <message>
        <source>What is in the way</source>
        <translation>Qué lo impide</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>&amp;Unlock and watch</source>
        <translation>&amp;Abrir y vigilar</translation>
    </message>
    <message>
        <source>&amp;Keep it in the keychain</source>
        <translation>&amp;Guardarla en el llavero</translation>
    </message>
    <message>
        <source>Else it is asked for again when the window was closed</source>
        <translation>Si no, se pide de nuevo cuando se haya cerrado la ventana</translation>
    </message>
    <message>
        <source>Watch while the &amp;window is open</source>
        <translation>Vigilar mientras la &amp;ventana está abierta</translation>
    </message>
    <message>
        <source>Keep the key in the &amp;keychain</source>
        <translation>Guardar la clave en el &amp;llavero</translation>
    </message>
    <message>
        <source>Choose the key’s &amp;file…</source>
        <translation>Elegir el &amp;archivo de la clave…</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Intentar de &amp;nuevo</translation>
    </message>
    <message>
        <source>The private key of this profile</source>
        <translation>La clave privada de este perfil</translation>
    </message>
    <message>
        <source>How long it goes on</source>
        <translation>Hasta cuándo continúa</translation>
    </message>
    <message>
        <source>Practice: the watch goes on while this example is open.</source>
        <translation>Práctica: la vigilancia continúa mientras este ejemplo está abierto.</translation>
    </message>
    <message>
        <source>The watch goes on while this window is open. With the key in the keychain, it goes on after a restart, too.</source>
        <translation>La vigilancia continúa mientras esta ventana está abierta. Con la clave en el llavero, también continúa después de reiniciar.</translation>
    </message>
</context>
<context>
    <name>ad::ui::WatchPage</name>
    <message>
        <source>Watch</source>
        <translation>Vigilancia</translation>
    </message>
    <message>
        <source>The same request, signed anew, at the vendor’s own pace</source>
        <translation>La misma solicitud, firmada de nuevo, al ritmo del proveedor</translation>
    </message>
    <message>
        <source>How long it is watched</source>
        <translation>Cuánto tiempo se vigila</translation>
    </message>
    <message>
        <source>until it changes</source>
        <translation>hasta que cambie</translation>
    </message>
    <message>
        <source>for a day at most</source>
        <translation>un día como máximo</translation>
    </message>
    <message>
        <source>for a week at most</source>
        <translation>una semana como máximo</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>&amp;Vigilar</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>&amp;Intentar ahora</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Try now, without waiting</source>
        <translation>Intentar ahora, sin esperar</translation>
    </message>
    <message>
        <source>Pause the watch</source>
        <translation>Pausar la vigilancia</translation>
    </message>
    <message>
        <source>Stop the watch</source>
        <translation>Detener la vigilancia</translation>
    </message>
    <message>
        <source>Watches</source>
        <translation>Vigilancias</translation>
    </message>
    <message>
        <source>Against the vendor’s own time</source>
        <translation>Frente al plazo del proveedor</translation>
    </message>
    <message>
        <source>No watch is running</source>
        <translation>No hay ninguna vigilancia en marcha</translation>
    </message>
    <message>
        <source>&amp;Save and watch</source>
        <translation>&amp;Guardar y vigilar</translation>
    </message>
    <message>
        <source>&amp;Go to the credentials</source>
        <translation>&amp;Ir a las credenciales</translation>
    </message>
    <message>
        <source>Trouble ahead</source>
        <translation>Problemas a la vista</translation>
    </message>
    <message>
        <source>See the profile</source>
        <translation>Ver el perfil</translation>
    </message>
    <message>
        <source>Only the private key is missing. With it, the same request is sent again until the answer changes, at the pace that the vendor’s own waiting time sets.</source>
        <translation>Solo falta la clave privada. Con ella, la misma solicitud se envía de nuevo hasta que cambie la respuesta, al ritmo que marca el tiempo de espera del proveedor.</translation>
    </message>
    <message>
        <source>The same request is sent again until the answer changes. This is a practice: nothing of it is kept when the program ends.</source>
        <translation>La misma solicitud se envía otra vez hasta que cambie la respuesta. Esto es una práctica: no queda nada de ella cuando el programa termina.</translation>
    </message>
    <message>
        <source>Save and watch what is open: it becomes a profile, and the same request is sent again until the answer changes. You are called on the desktop then, also after a restart.</source>
        <translation>Guarde y vigile lo que está abierto: se convierte en un perfil, y se envía la misma petición hasta que cambie la respuesta. Entonces se le avisa en el escritorio, también después de reiniciar.</translation>
    </message>
    <message>
        <source>With a server, a client ID and a key, the same request is sent again until the answer changes, at the pace that the vendor’s own waiting time sets.</source>
        <translation>Con un servidor, un ID de cliente y una clave, se envía la misma petición hasta que cambie la respuesta, al ritmo que marca el tiempo de espera del proveedor.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>&amp;Watch again</source>
        <translation>&amp;Vigilar otra vez</translation>
    </message>
    <message>
        <source>What you have changed since is not sent by this watch: it sends what was saved when it began, at %1. Stop it and watch again to send the changes.</source>
        <translation>Esta vigilancia no envía lo que ha cambiado desde entonces: envía lo que estaba guardado cuando empezó, a las %1. Deténgala y vigile de nuevo para enviar los cambios.</translation>
    </message>
    <message>
        <source>Waiting will not mend this: %1. See the diagnosis first.</source>
        <translation>Esperar no arreglará esto: %1. Vea antes el diagnóstico.</translation>
    </message>
    <message>
        <source>Since the watch began</source>
        <translation>Desde que empezó la vigilancia</translation>
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
        <translation>Hora</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>no medido</translation>
    </message>
</context>
<context>
    <name>ad::vendors</name>
    <message>
        <source>SMART asks for invalid_client for every fault of the authentication, and only recommends a reason beside it.</source>
        <translation>SMART pide invalid_client para todo fallo de la autenticación, y solo recomienda añadir un motivo.</translation>
    </message>
    <message>
        <source>the sandbox takes no new uploaded keys; those that were there keep working</source>
        <translation>el sandbox no admite claves nuevas subidas; las que ya estaban siguen funcionando</translation>
    </message>
    <message>
        <source>the sandbox takes no uploaded keys for new apps; by a second source those that were there stop working</source>
        <translation>el sandbox no admite claves subidas para apps nuevas; según una segunda fuente, las que ya estaban dejan de funcionar</translation>
    </message>
    <message>
        <source>a customer may require a key URL</source>
        <translation>un cliente puede exigir una URL de claves</translation>
    </message>
    <message>
        <source>no uploaded keys for new apps or new downloads; live ones may still rotate</source>
        <translation>sin claves subidas para apps nuevas o descargas nuevas; las que están en uso aún pueden rotar</translation>
    </message>
    <message>
        <source>uploaded keys no longer work, and the customer enters the key URL by hand</source>
        <translation>las claves subidas ya no funcionan, y el cliente introduce a mano la URL de claves</translation>
    </message>
    <message>
        <source>the customer has to enter the key URL by hand (local JKU)</source>
        <translation>el cliente tiene que introducir a mano la URL de claves (JKU local)</translation>
    </message>
    <message>
        <source>EC keys are taken from a key URL only, never uploaded</source>
        <translation>las claves EC solo se toman de una URL de claves, nunca subidas</translation>
    </message>
    <message>
        <source>jti has to be a text</source>
        <translation>jti tiene que ser un texto</translation>
    </message>
    <message>
        <source>the app&apos;s own setting decides between scope formats v1 and v2; another place of the same document says November 2024</source>
        <translation>el ajuste de la propia app decide entre los formatos de scope v1 y v2; otro lugar del mismo documento dice noviembre de 2024</translation>
    </message>
    <message>
        <source>Epic never gives a reason: waiting for a new key, a wrong client ID and a wrong key all look like this.</source>
        <translation>Epic nunca da un motivo: la espera de una clave nueva, un ID de cliente erróneo y una clave equivocada se ven todos así.</translation>
    </message>
    <message>
        <source>the token endpoint holds /hosts/&lt;FHIR host&gt;/; the older form was announced to fail</source>
        <translation>el punto de token contiene /hosts/&lt;host FHIR&gt;/; se anunció que la forma anterior fallaría</translation>
    </message>
    <message>
        <source>The reason stands in error_uri: the last word of the URN names it.</source>
        <translation>El motivo está en error_uri: lo nombra la última palabra de la URN.</translation>
    </message>
    <message>
        <source>Errors are those of Okta, which names its reason.</source>
        <translation>Los errores son los de Okta, que dice el motivo.</translation>
    </message>
    <message>
        <source>eClinicalWorks answers invalid_client for a wrong client ID, an unknown kid, and a key URL that it cannot reach or has not put on its list.</source>
        <translation>eClinicalWorks responde invalid_client cuando el ID de cliente es erróneo, cuando no conoce el kid y cuando no puede llegar a la dirección de claves o no la ha puesto en su lista.</translation>
    </message>
    <message>
        <source>This server always names its reason.</source>
        <translation>Este servidor siempre dice el motivo.</translation>
    </message>
    <message>
        <source>Medplum always names its reason, with one text for all faults of signature, time and key set.</source>
        <translation>Medplum siempre dice el motivo, con un mismo texto para todos los fallos de firma, tiempo y conjunto de claves.</translation>
    </message>
    <message>
        <source>Entra always names its reason with an AADSTS number.</source>
        <translation>Entra siempre dice el motivo con un número AADSTS.</translation>
    </message>
    <message>
        <source>DPC always names its reason; its endpoint /Token/validate explains more.</source>
        <translation>DPC siempre dice el motivo; su punto /Token/validate explica más.</translation>
    </message>
    <message>
        <source>Okta always names its reason.</source>
        <translation>Okta siempre dice el motivo.</translation>
    </message>
    <message>
        <source>Keycloak names its reason; the general text with status 401 stands for a client that is unknown, disabled or set to another way of authenticating.</source>
        <translation>Keycloak dice el motivo; el texto general con estado 401 indica un cliente desconocido, deshabilitado o configurado para otro modo de autenticación.</translation>
    </message>
    <message>
        <source>OpenAM names its reason.</source>
        <translation>OpenAM dice el motivo.</translation>
    </message>
    <message>
        <source>Hydra names its reason after a fixed sentence; the sentence alone means that the client is unknown.</source>
        <translation>Hydra dice el motivo tras una frase fija; la frase por sí sola significa que no conoce al cliente.</translation>
    </message>
    <message>
        <source>node-oidc-provider has one text for every fault of an assertion; the reason stands in its log alone.</source>
        <translation>node-oidc-provider tiene un solo texto para todo fallo de una aserción; el motivo está únicamente en su registro.</translation>
    </message>
    <message>
        <source>Spring gives the code alone; the reason stands in its trace log.</source>
        <translation>Spring da solo el código; el motivo está en su registro de trazas.</translation>
    </message>
    <message>
        <source>typ client-authentication+jwt makes the server accept its issuer alone as aud</source>
        <translation>con typ client-authentication+jwt el servidor solo acepta su emisor como aud</translation>
    </message>
    <message>
        <source>Duende gives the code alone; the reason stands in its log.</source>
        <translation>Duende da solo el código; el motivo está en su registro.</translation>
    </message>
    <message>
        <source>The Content-Type does not begin with application/x-www-form-urlencoded (the test is a prefix test on the raw header).</source>
        <translation>El Content-Type no empieza por application/x-www-form-urlencoded (se comprueba el prefijo de la cabecera sin procesar).</translation>
    </message>
    <message>
        <source>Send the body form-encoded and set Content-Type: application/x-www-form-urlencoded.</source>
        <translation>Envíe el cuerpo codificado como formulario y ponga Content-Type: application/x-www-form-urlencoded.</translation>
    </message>
    <message>
        <source>No grant_type in the form. Note the odd code: invalid_grant.</source>
        <translation>En el formulario no hay grant_type. Fíjese en el código, que es extraño: invalid_grant.</translation>
    </message>
    <message>
        <source>Add grant_type=client_credentials.</source>
        <translation>Añada grant_type=client_credentials.</translation>
    </message>
    <message>
        <source>Another grant type was sent.</source>
        <translation>Se envió otro tipo de concesión.</translation>
    </message>
    <message>
        <source>Use grant_type=client_credentials; the jwt-bearer URN belongs in client_assertion_type.</source>
        <translation>Use grant_type=client_credentials; la URN jwt-bearer va en client_assertion_type.</translation>
    </message>
    <message>
        <source>client_assertion_type absent.</source>
        <translation>Falta client_assertion_type.</translation>
    </message>
    <message>
        <source>Add client_assertion_type=urn:ietf:params:oauth:client-assertion-type:jwt-bearer.</source>
        <translation>Añada client_assertion_type=urn:ietf:params:oauth:client-assertion-type:jwt-bearer.</translation>
    </message>
    <message>
        <source>client_assertion_type has another value (often a grant-type URN, a double-encoded value or a trailing space).</source>
        <translation>client_assertion_type tiene otro valor (a menudo la URN de un tipo de concesión, un valor codificado dos veces o un espacio al final).</translation>
    </message>
    <message>
        <source>Send the exact URN, form-encoded once.</source>
        <translation>Envíe la URN exacta, codificada una sola vez como formulario.</translation>
    </message>
    <message>
        <source>client_assertion absent or sent twice (then it is an array).</source>
        <translation>Falta client_assertion o se envió dos veces (entonces es un array).</translation>
    </message>
    <message>
        <source>Send exactly one client_assertion.</source>
        <translation>Envíe client_assertion exactamente una vez.</translation>
    </message>
    <message>
        <source>The assertion is not three dot-separated parts: truncated, quoted, or still JSON.</source>
        <translation>La aserción no son tres partes separadas por puntos: está cortada, entre comillas o aún es JSON.</translation>
    </message>
    <message>
        <source>Send the compact serialization header.payload.signature.</source>
        <translation>Envíe la serialización compacta header.payload.signature.</translation>
    </message>
    <message>
        <source>First part is not base64 of a JSON object.</source>
        <translation>La primera parte no es el base64 de un objeto JSON.</translation>
    </message>
    <message>
        <source>Encode the header as base64url of UTF-8 JSON.</source>
        <translation>Codifique la cabecera como base64url de JSON en UTF-8.</translation>
    </message>
    <message>
        <source>Second part is not base64 of JSON.</source>
        <translation>La segunda parte no es base64 de JSON.</translation>
    </message>
    <message>
        <source>Encode the claims as base64url of UTF-8 JSON.</source>
        <translation>Codifique las claims como base64url de JSON en UTF-8.</translation>
    </message>
    <message>
        <source>Header lacks alg.</source>
        <translation>A la cabecera le falta alg.</translation>
    </message>
    <message>
        <source>Put alg (RS384 or ES384) in the header.</source>
        <translation>Ponga alg (RS384 o ES384) en la cabecera.</translation>
    </message>
    <message>
        <source>Header lacks kid.</source>
        <translation>A la cabecera le falta kid.</translation>
    </message>
    <message>
        <source>Put the kid of the registered key in the header.</source>
        <translation>Ponga en la cabecera el kid de la clave registrada.</translation>
    </message>
    <message>
        <source>Header lacks typ.</source>
        <translation>A la cabecera le falta typ.</translation>
    </message>
    <message>
        <source>Add &quot;typ&quot;:&quot;JWT&quot;.</source>
        <translation>Añada &quot;typ&quot;:&quot;JWT&quot;.</translation>
    </message>
    <message>
        <source>typ is not exactly JWT (the server text has no blank after the full stop).</source>
        <translation>typ no es exactamente JWT (el texto del servidor no lleva espacio tras el punto).</translation>
    </message>
    <message>
        <source>Use &quot;typ&quot;:&quot;JWT&quot;; client-authentication+jwt is refused here.</source>
        <translation>Use &quot;typ&quot;:&quot;JWT&quot;; aquí se rechaza client-authentication+jwt.</translation>
    </message>
    <message>
        <source>sub is not a client id issued by this server: here the client_id itself is a JWT made at registration. The tail is one of the structure messages above.</source>
        <translation>sub no es un ID de cliente emitido por este servidor: aquí el propio client_id es un JWT creado al registrarse. El final del mensaje es uno de los mensajes de estructura anteriores.</translation>
    </message>
    <message>
        <source>Register at the server page and use the long client_id it prints as iss and sub.</source>
        <translation>Regístrese en la página del servidor y use como iss y sub el client_id largo que muestra.</translation>
    </message>
    <message>
        <source>Simulated error chosen at registration.</source>
        <translation>Error simulado, elegido al registrarse.</translation>
    </message>
    <message>
        <source>Register again without the simulated error.</source>
        <translation>Regístrese de nuevo sin el error simulado.</translation>
    </message>
    <message>
        <source>aud differs from the token URL the server computed (scheme is ignored, all else is compared exactly; an array aud makes the server fail).</source>
        <translation>aud difiere de la URL de token que calculó el servidor (no se tiene en cuenta el esquema, todo lo demás se compara exactamente; un aud en forma de array hace fallar al servidor).</translation>
    </message>
    <message>
        <source>Set aud to the URL named in the message, as one string.</source>
        <translation>Ponga en aud la URL que nombra el mensaje, como una sola cadena.</translation>
    </message>
    <message>
        <source>iss is present and differs from sub.</source>
        <translation>iss está presente y difiere de sub.</translation>
    </message>
    <message>
        <source>Set iss and sub both to the client_id.</source>
        <translation>Ponga en iss y en sub el client_id.</translation>
    </message>
    <message>
        <source>Simulated error chosen at registration (this server does no real replay check).</source>
        <translation>Error simulado, elegido al registrarse (este servidor no comprueba de verdad las repeticiones).</translation>
    </message>
    <message>
        <source>scope is missing or blank.</source>
        <translation>Falta scope o está vacío.</translation>
    </message>
    <message>
        <source>Send at least one system/ scope.</source>
        <translation>Envíe al menos un scope system/.</translation>
    </message>
    <message>
        <source>A scope matches neither the v1 nor the v2 grammar (note: this server also splits on commas).</source>
        <translation>Un scope no se ajusta ni a la gramática v1 ni a la v2 (nota: este servidor también separa por comas).</translation>
    </message>
    <message>
        <source>Use system/&lt;Type|*&gt;.read or system/&lt;Type|*&gt;.rs, separated by blanks.</source>
        <translation>Use system/&lt;Type|*&gt;.read o system/&lt;Type|*&gt;.rs, separados por espacios.</translation>
    </message>
    <message>
        <source>A patient/ or user/ scope was asked for.</source>
        <translation>Se pidió un scope patient/ o user/.</translation>
    </message>
    <message>
        <source>Ask only for system/ scopes.</source>
        <translation>Pida solo scopes system/.</translation>
    </message>
    <message>
        <source>A write permission was asked for (.write, .*, c, u or d).</source>
        <translation>Se pidió un permiso de escritura (.write, .*, c, u o d).</translation>
    </message>
    <message>
        <source>Ask for read and search only (.read or .rs).</source>
        <translation>Pida solo lectura y búsqueda (.read o .rs).</translation>
    </message>
    <message>
        <source>The resource type is not in the data of this server.</source>
        <translation>El tipo de recurso no está en los datos de este servidor.</translation>
    </message>
    <message>
        <source>Ask for types listed in scopes_supported.</source>
        <translation>Pida tipos que figuren en scopes_supported.</translation>
    </message>
    <message>
        <source>Scope negotiation left nothing.</source>
        <translation>La negociación de scopes no dejó ninguno.</translation>
    </message>
    <message>
        <source>Ask for readable system/ scopes.</source>
        <translation>Pida scopes system/ de lectura.</translation>
    </message>
    <message>
        <source>The jku header is not the registered JWKS URL.</source>
        <translation>La cabecera jku no es la URL del JWKS registrada.</translation>
    </message>
    <message>
        <source>Leave jku out or make it identical to the registered URL.</source>
        <translation>Omita jku o hágalo idéntico a la URL registrada.</translation>
    </message>
    <message>
        <source>The document at the JWKS URL is JSON without a keys array (a bare JWK is a usual cause).</source>
        <translation>El documento de la URL del JWKS es JSON sin un array keys (una causa habitual es un JWK suelto).</translation>
    </message>
    <message>
        <source>Serve {&quot;keys&quot;:[...]}.</source>
        <translation>Publique {&quot;keys&quot;:[...]}.</translation>
    </message>
    <message>
        <source>Fetching or parsing the JWKS URL failed; the next line carries the reason, for instance: Requesting &quot;URL&quot; returned 404 status code.</source>
        <translation>Falló la descarga o la lectura de la URL del JWKS; la línea siguiente da el motivo, por ejemplo: Requesting &quot;URL&quot; returned 404 status code.</translation>
    </message>
    <message>
        <source>Make the URL public, TLS-valid, and answering 200 with JSON.</source>
        <translation>Haga que la URL sea pública, con TLS válido, y que responda 200 con JSON.</translation>
    </message>
    <message>
        <source>The JWKS pasted at registration lacks keys.</source>
        <translation>Al JWKS pegado en el registro le falta keys.</translation>
    </message>
    <message>
        <source>Register {&quot;keys&quot;:[...]}.</source>
        <translation>Registre {&quot;keys&quot;:[...]}.</translation>
    </message>
    <message>
        <source>No key at all for this client.</source>
        <translation>Este cliente no tiene ninguna clave.</translation>
    </message>
    <message>
        <source>Register a JWKS or a JWKS URL.</source>
        <translation>Registre un JWKS o una URL de JWKS.</translation>
    </message>
    <message>
        <source>No key with that kid, or its key_ops lacks verify.</source>
        <translation>No hay ninguna clave con ese kid, o a su key_ops le falta verify.</translation>
    </message>
    <message>
        <source>Make kid equal in header and JWKS; if key_ops is present it must contain verify.</source>
        <translation>Ponga el mismo kid en la cabecera y en el JWKS; si hay key_ops, debe contener verify.</translation>
    </message>
    <message>
        <source>Signature or time check failed; the tail is the jsonwebtoken text (invalid signature, jwt expired, jwt not active, invalid algorithm).</source>
        <translation>Falló la comprobación de la firma o del tiempo; el final es el texto de jsonwebtoken (invalid signature, jwt expired, jwt not active, invalid algorithm).</translation>
    </message>
    <message>
        <source>Read the tail: invalid signature = other key; jwt expired = clock or old assertion.</source>
        <translation>Lea el final: invalid signature = otra clave; jwt expired = reloj o aserción antigua.</translation>
    </message>
    <message>
        <source>The signature does not verify with the chosen key.</source>
        <translation>La firma no es correcta con la clave elegida.</translation>
    </message>
    <message>
        <source>Compare the public half of the signing key with the registered key.</source>
        <translation>Compare la mitad pública de la clave que firma con la clave registrada.</translation>
    </message>
    <message>
        <source>exp is not after the server clock.</source>
        <translation>exp no es posterior al reloj del servidor.</translation>
    </message>
    <message>
        <source>Make a new assertion; correct the clock.</source>
        <translation>Cree una aserción nueva; corrija el reloj.</translation>
    </message>
    <message>
        <source>nbf is after the server clock.</source>
        <translation>nbf es posterior al reloj del servidor.</translation>
    </message>
    <message>
        <source>Set nbf to now minus a small margin or drop it.</source>
        <translation>Ponga en nbf la hora actual menos un pequeño margen, o quítelo.</translation>
    </message>
    <message>
        <source>Not three parts.</source>
        <translation>No son tres partes.</translation>
    </message>
    <message>
        <source>Send the compact form.</source>
        <translation>Envíe la forma compacta.</translation>
    </message>
    <message>
        <source>alg of the header is not in the server list.</source>
        <translation>El alg de la cabecera no está en la lista del servidor.</translation>
    </message>
    <message>
        <source>Use an algorithm from token_endpoint_auth_signing_alg_values_supported.</source>
        <translation>Use un algoritmo de token_endpoint_auth_signing_alg_values_supported.</translation>
    </message>
    <message>
        <source>exp or nbf is not a JSON number (a string was sent).</source>
        <translation>exp o nbf no es un número JSON (se envió una cadena).</translation>
    </message>
    <message>
        <source>Send NumericDate as a number.</source>
        <translation>Envíe NumericDate como número.</translation>
    </message>
    <message>
        <source>Third part empty.</source>
        <translation>La tercera parte está vacía.</translation>
    </message>
    <message>
        <source>Sign the assertion.</source>
        <translation>Firme la aserción.</translation>
    </message>
    <message>
        <source>Key type and alg do not fit.</source>
        <translation>El tipo de clave y alg no se corresponden.</translation>
    </message>
    <message>
        <source>RSA keys: RS*/PS*; EC keys: ES*.</source>
        <translation>Claves RSA: RS*/PS*; claves EC: ES*.</translation>
    </message>
    <message>
        <source>ES256/384/512 used with another curve.</source>
        <translation>Se usó ES256/384/512 con otra curva.</translation>
    </message>
    <message>
        <source>ES256=P-256, ES384=P-384, ES512=P-521.</source>
        <translation>Se corresponden ES256=P-256, ES384=P-384, ES512=P-521.</translation>
    </message>
    <message>
        <source>Wrong Content-Type; the received value is quoted.</source>
        <translation>Content-Type erróneo; se cita el valor recibido.</translation>
    </message>
    <message>
        <source>Form-encode the request.</source>
        <translation>Codifique la solicitud como formulario.</translation>
    </message>
    <message>
        <source>grant_type missing or unknown.</source>
        <translation>Falta grant_type o es desconocido.</translation>
    </message>
    <message>
        <source>grant_type=client_credentials.</source>
        <translation>Use grant_type=client_credentials.</translation>
    </message>
    <message>
        <source>scope missing. Note the code: invalid_client.</source>
        <translation>Falta scope. Fíjese en el código: invalid_client.</translation>
    </message>
    <message>
        <source>Send scope.</source>
        <translation>Envíe scope.</translation>
    </message>
    <message>
        <source>Parameter missing.</source>
        <translation>Falta el parámetro.</translation>
    </message>
    <message>
        <source>Send it.</source>
        <translation>Envíelo.</translation>
    </message>
    <message>
        <source>Wrong value.</source>
        <translation>Valor erróneo.</translation>
    </message>
    <message>
        <source>Send the exact URN.</source>
        <translation>Envíe la URN exacta.</translation>
    </message>
    <message>
        <source>Assertion is not a decodable JWT.</source>
        <translation>La aserción no es un JWT que se pueda decodificar.</translation>
    </message>
    <message>
        <source>Send the compact JWT.</source>
        <translation>Envíe el JWT compacto.</translation>
    </message>
    <message>
        <source>The named claim is absent or falsy.</source>
        <translation>Falta la claim indicada, o su valor cuenta como falso.</translation>
    </message>
    <message>
        <source>Add the claim.</source>
        <translation>Añada la claim.</translation>
    </message>
    <message>
        <source>The named header parameter is absent.</source>
        <translation>Falta el parámetro de cabecera indicado.</translation>
    </message>
    <message>
        <source>Add it to the JOSE header.</source>
        <translation>Añádalo a la cabecera JOSE.</translation>
    </message>
    <message>
        <source>typ missing or different.</source>
        <translation>Falta typ o es distinto.</translation>
    </message>
    <message>
        <source>&quot;typ&quot;:&quot;JWT&quot;.</source>
        <translation>Ponga &quot;typ&quot;:&quot;JWT&quot;.</translation>
    </message>
    <message>
        <source>iss and sub differ.</source>
        <translation>iss y sub difieren.</translation>
    </message>
    <message>
        <source>Both = client_id.</source>
        <translation>Ambos = client_id.</translation>
    </message>
    <message>
        <source>aud (first group) is not the token URL (second group); scheme ignored.</source>
        <translation>aud (primer grupo) no es la URL de token (segundo grupo); no se tiene en cuenta el esquema.</translation>
    </message>
    <message>
        <source>Copy the second URL into aud.</source>
        <translation>Copie la segunda URL en aud.</translation>
    </message>
    <message>
        <source>sub is not the client id set in the launch options.</source>
        <translation>sub no es el ID de cliente puesto en las opciones de lanzamiento.</translation>
    </message>
    <message>
        <source>Use the client_id configured in the launcher.</source>
        <translation>Use el client_id configurado en el launcher.</translation>
    </message>
    <message>
        <source>The pasted JWKS is not JSON.</source>
        <translation>El JWKS pegado no es JSON.</translation>
    </message>
    <message>
        <source>Paste valid JSON.</source>
        <translation>Pegue JSON válido.</translation>
    </message>
    <message>
        <source>JWKS URL could not be fetched or parsed; the tail has status or network reason.</source>
        <translation>No se pudo descargar o leer la URL del JWKS; el final da el estado o el motivo de red.</translation>
    </message>
    <message>
        <source>Check the URL from outside your network.</source>
        <translation>Compruebe la URL desde fuera de su red.</translation>
    </message>
    <message>
        <source>The JWKS document has the wrong shape.</source>
        <translation>El documento JWKS tiene una forma errónea.</translation>
    </message>
    <message>
        <source>The key list is empty.</source>
        <translation>La lista de claves está vacía.</translation>
    </message>
    <message>
        <source>Add a key.</source>
        <translation>Añada una clave.</translation>
    </message>
    <message>
        <source>No JWK has an alg member equal to the header alg: a JWK WITHOUT alg is refused by this server.</source>
        <translation>Ningún JWK tiene un miembro alg igual al alg de la cabecera: este servidor rechaza un JWK SIN alg.</translation>
    </message>
    <message>
        <source>Add &quot;alg&quot; to the JWK, equal to the header.</source>
        <translation>Añada &quot;alg&quot; al JWK, igual al de la cabecera.</translation>
    </message>
    <message>
        <source>kid unknown.</source>
        <translation>kid desconocido.</translation>
    </message>
    <message>
        <source>Make kid equal.</source>
        <translation>Ponga el mismo kid.</translation>
    </message>
    <message>
        <source>All matching keys carry key_ops with sign (private keys).</source>
        <translation>Todas las claves que coinciden llevan key_ops con sign (claves privadas).</translation>
    </message>
    <message>
        <source>Publish the public half with key_ops [&quot;verify&quot;].</source>
        <translation>Publique la mitad pública con key_ops [&quot;verify&quot;].</translation>
    </message>
    <message>
        <source>Two keys have the same kid and alg.</source>
        <translation>Dos claves tienen el mismo kid y el mismo alg.</translation>
    </message>
    <message>
        <source>Give each key its own kid.</source>
        <translation>Dé a cada clave su propio kid.</translation>
    </message>
    <message>
        <source>The JWK could not be turned into a key.</source>
        <translation>El JWK no se pudo convertir en una clave.</translation>
    </message>
    <message>
        <source>Check n/e or crv/x/y.</source>
        <translation>Compruebe n/e o crv/x/y.</translation>
    </message>
    <message>
        <source>Signature or time check failed; tail is a jsonwebtoken text.</source>
        <translation>Falló la comprobación de la firma o del tiempo; el final es un texto de jsonwebtoken.</translation>
    </message>
    <message>
        <source>Read the tail.</source>
        <translation>Lea el final del mensaje.</translation>
    </message>
    <message>
        <source>jku differs from the registered URL (checked after the signature).</source>
        <translation>jku difiere de la URL registrada (se comprueba después de la firma).</translation>
    </message>
    <message>
        <source>Drop jku or make it equal.</source>
        <translation>Quite jku o hágalo igual.</translation>
    </message>
    <message>
        <source>A scope that is not system/ or is malformed.</source>
        <translation>Un scope que no es system/ o está mal formado.</translation>
    </message>
    <message>
        <source>Use system/ scopes.</source>
        <translation>Use scopes system/.</translation>
    </message>
    <message>
        <source>Nothing of the request is in the configured scope.</source>
        <translation>Nada de lo solicitado está en el scope configurado.</translation>
    </message>
    <message>
        <source>Ask for less.</source>
        <translation>Pida menos.</translation>
    </message>
    <message>
        <source>Simulated failure chosen in the launcher.</source>
        <translation>Fallo simulado, elegido en el launcher.</translation>
    </message>
    <message>
        <source>Turn the simulated error off.</source>
        <translation>Desactive el error simulado.</translation>
    </message>
    <message>
        <source>Wrong client_assertion_type.</source>
        <translation>client_assertion_type erróneo.</translation>
    </message>
    <message>
        <source>iss is unknown or that client is not a backend client.</source>
        <translation>iss es desconocido, o ese cliente no es un cliente de backend.</translation>
    </message>
    <message>
        <source>Use a backend client id known to the server.</source>
        <translation>Use el ID de un cliente de backend que el servidor conozca.</translation>
    </message>
    <message>
        <source>Non-system or malformed scope.</source>
        <translation>Scope que no es system/ o está mal formado.</translation>
    </message>
    <message>
        <source>grant_type missing.</source>
        <translation>Falta grant_type.</translation>
    </message>
    <message>
        <source>Add it.</source>
        <translation>Añádalo.</translation>
    </message>
    <message>
        <source>Unknown grant type.</source>
        <translation>Tipo de concesión desconocido.</translation>
    </message>
    <message>
        <source>client_credentials.</source>
        <translation>Use client_credentials.</translation>
    </message>
    <message>
        <source>A private_key_jwt client sent no or a wrong-typed assertion.</source>
        <translation>Un cliente private_key_jwt no envió ninguna aserción, o la envió con un tipo erróneo.</translation>
    </message>
    <message>
        <source>Send client_assertion and its type.</source>
        <translation>Envíe client_assertion y su tipo.</translation>
    </message>
    <message>
        <source>alg other than RS384 or ES384 (the text says encryption; it means signature).</source>
        <translation>Un alg distinto de RS384 y ES384 (el texto dice cifrado; se refiere a la firma).</translation>
    </message>
    <message>
        <source>Use RS384 or ES384.</source>
        <translation>Use RS384 o ES384.</translation>
    </message>
    <message>
        <source>Signature wrong.</source>
        <translation>Firma incorrecta.</translation>
    </message>
    <message>
        <source>Sign with the registered key.</source>
        <translation>Firme con la clave registrada.</translation>
    </message>
    <message>
        <source>kid not in the JWKS.</source>
        <translation>El kid no está en el JWKS.</translation>
    </message>
    <message>
        <source>Registered JWKS URL is malformed.</source>
        <translation>La URL del JWKS registrada está mal formada.</translation>
    </message>
    <message>
        <source>Correct the registration.</source>
        <translation>Corrija el registro.</translation>
    </message>
    <message>
        <source>The client is registered as public.</source>
        <translation>El cliente está registrado como público.</translation>
    </message>
    <message>
        <source>Register it as confidential asymmetric.</source>
        <translation>Regístrelo como confidencial asimétrico.</translation>
    </message>
    <message>
        <source>Unknown client id; with Basic the answer also has WWW-Authenticate: Basic.</source>
        <translation>ID de cliente desconocido; con Basic la respuesta lleva además WWW-Authenticate: Basic.</translation>
    </message>
    <message>
        <source>Use the right client id.</source>
        <translation>Use el ID de cliente correcto.</translation>
    </message>
    <message>
        <source>Parameter missing, or the body is not form-encoded (older releases give this for JSON bodies).</source>
        <translation>Falta el parámetro, o el cuerpo no está codificado como formulario (las versiones antiguas responden así a un cuerpo JSON).</translation>
    </message>
    <message>
        <source>Send it form-encoded.</source>
        <translation>Envíelo codificado como formulario.</translation>
    </message>
    <message>
        <source>Wrong value; both are quoted.</source>
        <translation>Valor erróneo; se citan ambos.</translation>
    </message>
    <message>
        <source>Assertion missing.</source>
        <translation>Falta la aserción.</translation>
    </message>
    <message>
        <source>sub missing (newer releases).</source>
        <translation>Falta sub (versiones recientes).</translation>
    </message>
    <message>
        <source>sub = client_id.</source>
        <translation>Ponga sub = client_id.</translation>
    </message>
    <message>
        <source>Form client_id and sub differ.</source>
        <translation>El client_id del formulario y sub difieren.</translation>
    </message>
    <message>
        <source>Make both the same or leave client_id out.</source>
        <translation>Ponga el mismo valor en ambos u omita client_id.</translation>
    </message>
    <message>
        <source>alg absent, or the client is pinned to another algorithm (attribute token.endpoint.auth.signing.alg).</source>
        <translation>Falta alg, o el cliente está fijado a otro algoritmo (atributo token.endpoint.auth.signing.alg).</translation>
    </message>
    <message>
        <source>Use the algorithm set on the client (or set it to any).</source>
        <translation>Use el algoritmo fijado en el cliente (o póngalo en any).</translation>
    </message>
    <message>
        <source>No key for this kid: JWKS URL unreachable, empty, kid unknown, or no certificate imported.</source>
        <translation>No hay clave para este kid: no se llega a la URL del JWKS, está vacía, el kid es desconocido o no se importó ningún certificado.</translation>
    </message>
    <message>
        <source>Check the JWKS URL from the Keycloak host, the kid, and use=sig.</source>
        <translation>Compruebe la URL del JWKS desde el host de Keycloak, el kid y use=sig.</translation>
    </message>
    <message>
        <source>Signature wrong for the loaded key, or algorithm unsupported.</source>
        <translation>La firma no es correcta con la clave cargada, o el algoritmo no se admite.</translation>
    </message>
    <message>
        <source>Wrapper for any exception; the tail is the reason.</source>
        <translation>Envoltorio de cualquier excepción; el final es el motivo.</translation>
    </message>
    <message>
        <source>iss differs from sub (older releases; newer ones treat such a token as third-party and answer with the generic text).</source>
        <translation>iss difiere de sub (versiones antiguas; las recientes tratan ese token como de un tercero y responden con el texto general).</translation>
    </message>
    <message>
        <source>sub missing (older).</source>
        <translation>Falta sub (versiones antiguas).</translation>
    </message>
    <message>
        <source>Add sub.</source>
        <translation>Añada sub.</translation>
    </message>
    <message>
        <source>aud is none of: realm issuer URL, token URL, introspection URL, PAR URL, CIBA URL.</source>
        <translation>aud no es ninguna de estas: URL del emisor del realm, URL de token, URL de introspección, URL de PAR, URL de CIBA.</translation>
    </message>
    <message>
        <source>Use the realm issuer or the token endpoint as Keycloak itself knows them (frontend URL / proxy headers).</source>
        <translation>Use el emisor del realm o el punto de token tal como los conoce el propio Keycloak (frontend URL / cabeceras de proxy).</translation>
    </message>
    <message>
        <source>aud array with more than one value.</source>
        <translation>aud es un array con más de un valor.</translation>
    </message>
    <message>
        <source>Send one audience.</source>
        <translation>Envíe una sola audiencia.</translation>
    </message>
    <message>
        <source>exp missing.</source>
        <translation>Falta exp.</translation>
    </message>
    <message>
        <source>Add exp.</source>
        <translation>Añada exp.</translation>
    </message>
    <message>
        <source>Expired or not yet valid, clock skew allowed 15 s.</source>
        <translation>Caducada o aún no válida; se tolera una diferencia de reloj de 15 s.</translation>
    </message>
    <message>
        <source>Correct the clock; new assertion.</source>
        <translation>Corrija el reloj; aserción nueva.</translation>
    </message>
    <message>
        <source>exp beyond the client maximum and no iat.</source>
        <translation>exp supera el máximo del cliente y no hay iat.</translation>
    </message>
    <message>
        <source>Add iat or shorten exp (client setting, default 60 s in the admin console: not verified).</source>
        <translation>Añada iat o acorte exp (ajuste del cliente, por defecto 60 s en la consola de administración: sin verificar).</translation>
    </message>
    <message>
        <source>iat more than 15 s ahead.</source>
        <translation>iat está más de 15 s por delante.</translation>
    </message>
    <message>
        <source>Correct the clock.</source>
        <translation>Corrija el reloj.</translation>
    </message>
    <message>
        <source>now &gt; iat + maximum lifetime of the client.</source>
        <translation>ahora &gt; iat + duración máxima del cliente.</translation>
    </message>
    <message>
        <source>Make a new assertion right before sending.</source>
        <translation>Cree una aserción nueva justo antes de enviar.</translation>
    </message>
    <message>
        <source>jti missing.</source>
        <translation>Falta jti.</translation>
    </message>
    <message>
        <source>Add jti.</source>
        <translation>Añada jti.</translation>
    </message>
    <message>
        <source>jti seen before.</source>
        <translation>El jti ya se vio antes.</translation>
    </message>
    <message>
        <source>New jti for every request, retries too.</source>
        <translation>Un jti nuevo en cada solicitud, también en los reintentos.</translation>
    </message>
    <message>
        <source>Client unknown, disabled, or set to another authenticator, or iss differs from sub; error is invalid_client in newer and unauthorized_client in older releases.</source>
        <translation>El cliente es desconocido, está deshabilitado o tiene otro autenticador, o iss difiere de sub; el error es invalid_client en las versiones recientes y unauthorized_client en las antiguas.</translation>
    </message>
    <message>
        <source>Check client id, enabled flag and that Client Authenticator is Signed JWT.</source>
        <translation>Compruebe el ID de cliente, que esté habilitado y que Client Authenticator sea Signed JWT.</translation>
    </message>
    <message>
        <source>Constant text for every assertion failure; the reason is only in the server log (error_detail). Reasons: client not found, alg mismatch, exp/jti/iss/aud missing, iss not client_id, audience, signature, reuse, method mismatch.</source>
        <translation>Texto constante para todo fallo de la aserción; el motivo está solo en el registro del servidor (error_detail). Motivos: cliente no encontrado, alg que no coincide, falta exp/jti/iss/aud, iss no es client_id, audiencia, firma, reutilización, método que no coincide.</translation>
    </message>
    <message>
        <source>Work through the checks; default algorithms are RS256, PS256, ES256, Ed25519/EdDSA (not RS384/ES384 unless enabled); clock tolerance 15 s.</source>
        <translation>Repase las comprobaciones; los algoritmos por defecto son RS256, PS256, ES256, Ed25519/EdDSA (no RS384/ES384, salvo que se habiliten); tolerancia del reloj: 15 s.</translation>
    </message>
    <message>
        <source>The assertion cannot be decoded.</source>
        <translation>La aserción no se puede decodificar.</translation>
    </message>
    <message>
        <source>Exact URN.</source>
        <translation>La URN exacta.</translation>
    </message>
    <message>
        <source>Form client_id differs from sub.</source>
        <translation>El client_id del formulario difiere de sub.</translation>
    </message>
    <message>
        <source>Make equal.</source>
        <translation>Ponga el mismo valor.</translation>
    </message>
    <message>
        <source>Neither client_id nor any credential reached the server (wrong Content-Type is a usual cause).</source>
        <translation>Al servidor no le llegó ni client_id ni ninguna credencial (una causa habitual es un Content-Type erróneo).</translation>
    </message>
    <message>
        <source>Form-encode; send the assertion.</source>
        <translation>Codifique como formulario; envíe la aserción.</translation>
    </message>
    <message>
        <source>Authorization header or client_secret came with the assertion.</source>
        <translation>Junto con la aserción llegó una cabecera Authorization o client_secret.</translation>
    </message>
    <message>
        <source>Send the assertion only.</source>
        <translation>Envíe solo la aserción.</translation>
    </message>
    <message>
        <source>The client JWKS URL did not give 200 with a valid set.</source>
        <translation>La URL del JWKS del cliente no dio 200 con un conjunto válido.</translation>
    </message>
    <message>
        <source>Repair the URL.</source>
        <translation>Repare la URL.</translation>
    </message>
    <message>
        <source>Only the code is returned by design: description and uri are stripped. Reasons in the server trace log: Client authentication failed: client_id | authentication_method | credentials | client_assertion.</source>
        <translation>Por diseño solo se devuelve el código: la descripción y la URI se eliminan. Los motivos están en el registro de trazas del servidor: Client authentication failed: client_id | authentication_method | credentials | client_assertion.</translation>
    </message>
    <message>
        <source>Send client_id in the form (REQUIRED here); alg must equal the client setting; only a JWKS URL works for keys; aud = issuer, token, introspection, revocation or PAR URL.</source>
        <translation>Envíe client_id en el formulario (aquí es OBLIGATORIO); alg debe ser igual al ajuste del cliente; para las claves solo vale una URL de JWKS; aud = emisor, URL de token, de introspección, de revocación o de PAR.</translation>
    </message>
    <message>
        <source>A parameter is doubled, client_id is missing (required by this implementation) or has a character outside 0x20-0x7E.</source>
        <translation>Un parámetro está repetido, falta client_id (esta implementación lo exige) o tiene un carácter fuera de 0x20-0x7E.</translation>
    </message>
    <message>
        <source>Send client_id once, in the form.</source>
        <translation>Envíe client_id una sola vez, en el formulario.</translation>
    </message>
    <message>
        <source>Client has no JWKS URL (seen in logs; normally stripped from the answer).</source>
        <translation>El cliente no tiene URL del JWKS (se ve en los registros; normalmente se elimina de la respuesta).</translation>
    </message>
    <message>
        <source>Set jwkSetUrl on the registered client.</source>
        <translation>Ponga jwkSetUrl en el cliente registrado.</translation>
    </message>
    <message>
        <source>Client has no signing algorithm set.</source>
        <translation>El cliente no tiene algoritmo de firma fijado.</translation>
    </message>
    <message>
        <source>Set tokenEndpointAuthenticationSigningAlgorithm.</source>
        <translation>Ponga tokenEndpointAuthenticationSigningAlgorithm.</translation>
    </message>
    <message>
        <source>Wrong type.</source>
        <translation>Tipo erróneo.</translation>
    </message>
    <message>
        <source>sub missing or not a string.</source>
        <translation>Falta sub o no es una cadena.</translation>
    </message>
    <message>
        <source>Client is public (method none).</source>
        <translation>El cliente es público (método none).</translation>
    </message>
    <message>
        <source>Set token_endpoint_auth_method to private_key_jwt.</source>
        <translation>Ponga private_key_jwt en token_endpoint_auth_method.</translation>
    </message>
    <message>
        <source>Client is registered for a secret.</source>
        <translation>El cliente está registrado para un secreto.</translation>
    </message>
    <message>
        <source>Client pins another alg; when unset, Hydra takes RS256, so an RS384 assertion fails here.</source>
        <translation>El cliente fija otro alg; si no se fija, Hydra toma RS256, así que aquí falla una aserción RS384.</translation>
    </message>
    <message>
        <source>Set token_endpoint_auth_signing_alg to RS384 (or sign with the named one).</source>
        <translation>Ponga RS384 en token_endpoint_auth_signing_alg (o firme con el indicado).</translation>
    </message>
    <message>
        <source>Neither jwks nor jwks_uri.</source>
        <translation>No hay jwks ni jwks_uri.</translation>
    </message>
    <message>
        <source>Register one.</source>
        <translation>Registre uno.</translation>
    </message>
    <message>
        <source>Empty JWKS.</source>
        <translation>JWKS vacío.</translation>
    </message>
    <message>
        <source>Publish a key.</source>
        <translation>Publique una clave.</translation>
    </message>
    <message>
        <source>kid unknown (after one forced refresh of the URL).</source>
        <translation>kid desconocido (tras una recarga forzada de la URL).</translation>
    </message>
    <message>
        <source>Key lacks use=sig (REQUIRED here) or is of the other type.</source>
        <translation>A la clave le falta use=sig (aquí es OBLIGATORIO) o es del otro tipo.</translation>
    </message>
    <message>
        <source>Add &quot;use&quot;:&quot;sig&quot;; match type and alg.</source>
        <translation>Añada &quot;use&quot;:&quot;sig&quot;; haga que el tipo y alg se correspondan.</translation>
    </message>
    <message>
        <source>JWKS URL unreachable.</source>
        <translation>No se llega a la URL del JWKS.</translation>
    </message>
    <message>
        <source>Repair.</source>
        <translation>Repárela.</translation>
    </message>
    <message>
        <source>JWKS URL answered with an error.</source>
        <translation>La URL del JWKS respondió con un error.</translation>
    </message>
    <message>
        <source>JWKS is not valid JSON.</source>
        <translation>El JWKS no es JSON válido.</translation>
    </message>
    <message>
        <source>Signature wrong or JWT malformed.</source>
        <translation>Firma incorrecta o JWT mal formado.</translation>
    </message>
    <message>
        <source>Time claims invalid; no clock skew is allowed.</source>
        <translation>Las claims de tiempo no son válidas; no se tolera ninguna diferencia de reloj.</translation>
    </message>
    <message>
        <source>Correct the clock; drop nbf/iat or set them a few seconds back.</source>
        <translation>Corrija el reloj; quite nbf/iat o atráselos unos segundos.</translation>
    </message>
    <message>
        <source>iss wrong.</source>
        <translation>iss erróneo.</translation>
    </message>
    <message>
        <source>iss = client_id.</source>
        <translation>Ponga iss = client_id.</translation>
    </message>
    <message>
        <source>sub wrong.</source>
        <translation>sub erróneo.</translation>
    </message>
    <message>
        <source>jti used before. Note: the jti is stored before aud is checked, so correcting aud and resending the same jti ends here.</source>
        <translation>El jti ya se usó. Nota: el jti se guarda antes de comprobar aud, así que corregir aud y reenviar el mismo jti acaba aquí.</translation>
    </message>
    <message>
        <source>New jti for every request.</source>
        <translation>Un jti nuevo en cada solicitud.</translation>
    </message>
    <message>
        <source>aud wrong; the accepted URLs are quoted.</source>
        <translation>aud erróneo; se citan las URL aceptadas.</translation>
    </message>
    <message>
        <source>Copy the quoted URL.</source>
        <translation>Copie la URL citada.</translation>
    </message>
    <message>
        <source>Generic prefix of every invalid_client; alone it means the client id is unknown.</source>
        <translation>Prefijo genérico de todo invalid_client; por sí solo significa que el ID de cliente es desconocido.</translation>
    </message>
    <message>
        <source>Check the client id.</source>
        <translation>Compruebe el ID de cliente.</translation>
    </message>
    <message>
        <source>An error that is no OAuth error reached the renderer.</source>
        <translation>Al componente que escribe la respuesta le llegó un error que no es de OAuth.</translation>
    </message>
    <message>
        <source>See the server log.</source>
        <translation>Vea el registro del servidor.</translation>
    </message>
    <message>
        <source>Not form-encoded (plain text answer).</source>
        <translation>No está codificado como formulario (respuesta de texto simple).</translation>
    </message>
    <message>
        <source>Form-encode.</source>
        <translation>Codifique como formulario.</translation>
    </message>
    <message>
        <source>grant_type absent or unknown.</source>
        <translation>Falta grant_type o es desconocido.</translation>
    </message>
    <message>
        <source>Not a JWT.</source>
        <translation>No es un JWT.</translation>
    </message>
    <message>
        <source>Compact JWT.</source>
        <translation>Un JWT compacto.</translation>
    </message>
    <message>
        <source>aud is not exactly the token URL (an array is refused).</source>
        <translation>aud no es exactamente la URL de token (se rechaza un array).</translation>
    </message>
    <message>
        <source>aud = token_endpoint string.</source>
        <translation>aud = la cadena de token_endpoint.</translation>
    </message>
    <message>
        <source>Both = client id.</source>
        <translation>Ambos = ID de cliente.</translation>
    </message>
    <message>
        <source>No ClientApplication with this id.</source>
        <translation>No hay ningún ClientApplication con este ID.</translation>
    </message>
    <message>
        <source>Use the ClientApplication id.</source>
        <translation>Use el ID del ClientApplication.</translation>
    </message>
    <message>
        <source>jwksUri not set; uploaded keys are not supported here.</source>
        <translation>jwksUri no está puesto; aquí no se admiten claves subidas.</translation>
    </message>
    <message>
        <source>Set jwksUri on the ClientApplication.</source>
        <translation>Ponga jwksUri en el ClientApplication.</translation>
    </message>
    <message>
        <source>Signature, time, kid or JWKS fetch failed: one text for all.</source>
        <translation>Falló la firma, el tiempo, el kid o la descarga del JWKS: un solo texto para todo.</translation>
    </message>
    <message>
        <source>Check JWKS URL, kid, exp and clock.</source>
        <translation>Compruebe la URL del JWKS, kid, exp y el reloj.</translation>
    </message>
    <message>
        <source>Client inactive, has no secret set, or has no project membership.</source>
        <translation>El cliente está inactivo, no tiene secreto puesto o no es miembro de ningún proyecto.</translation>
    </message>
    <message>
        <source>Repair the ClientApplication in the project.</source>
        <translation>Repare el ClientApplication en el proyecto.</translation>
    </message>
    <message>
        <source>No Content-Type.</source>
        <translation>Falta Content-Type.</translation>
    </message>
    <message>
        <source>application/x-www-form-urlencoded.</source>
        <translation>Ponga application/x-www-form-urlencoded.</translation>
    </message>
    <message>
        <source>Content-Type must be exactly this, without charset.</source>
        <translation>Content-Type debe ser exactamente este, sin charset.</translation>
    </message>
    <message>
        <source>Remove ;charset=...</source>
        <translation>Quite ;charset=...</translation>
    </message>
    <message>
        <source>Accept must be exactly application/json.</source>
        <translation>Accept debe ser exactamente application/json.</translation>
    </message>
    <message>
        <source>Set Accept: application/json.</source>
        <translation>Ponga Accept: application/json.</translation>
    </message>
    <message>
        <source>Wrong constant.</source>
        <translation>Constante errónea.</translation>
    </message>
    <message>
        <source>Send the exact values.</source>
        <translation>Envíe los valores exactos.</translation>
    </message>
    <message>
        <source>scope must be exactly system/*.*</source>
        <translation>scope debe ser exactamente system/*.*</translation>
    </message>
    <message>
        <source>scope=system/*.*</source>
        <translation>Ponga scope=system/*.*</translation>
    </message>
    <message>
        <source>Both = the client token (a macaroon).</source>
        <translation>Ambos = el token de cliente (un macaroon).</translation>
    </message>
    <message>
        <source>aud lacks the configured value.</source>
        <translation>A aud le falta el valor configurado.</translation>
    </message>
    <message>
        <source>Use the documented audience.</source>
        <translation>Use la audiencia documentada.</translation>
    </message>
    <message>
        <source>exp - iat &gt; 300 s (iat is required here).</source>
        <translation>exp - iat &gt; 300 s (aquí iat es obligatorio).</translation>
    </message>
    <message>
        <source>At most 300 s.</source>
        <translation>Como máximo 300 s.</translation>
    </message>
    <message>
        <source>iat after exp.</source>
        <translation>iat es posterior a exp.</translation>
    </message>
    <message>
        <source>Correct the times.</source>
        <translation>Corrija los tiempos.</translation>
    </message>
    <message>
        <source>Key lookup failed; the text names the step. Only RSA algorithms are taken.</source>
        <translation>Falló la búsqueda de la clave; el texto nombra el paso. Solo se aceptan algoritmos RSA.</translation>
    </message>
    <message>
        <source>Follow the named step.</source>
        <translation>Siga el paso indicado.</translation>
    </message>
    <message>
        <source>Too many token requests; Retry-After is set.</source>
        <translation>Demasiadas solicitudes de token; Retry-After viene indicado.</translation>
    </message>
    <message>
        <source>Cache the token for its 20 minutes.</source>
        <translation>Guarde el token en caché durante sus 20 minutos.</translation>
    </message>
    <message>
        <source>No HTTP Basic credentials: BCDA v1 takes client id and secret by Basic, not an assertion.</source>
        <translation>No hay credenciales HTTP Basic: BCDA v1 recibe el ID de cliente y el secreto por Basic, no una aserción.</translation>
    </message>
    <message>
        <source>Use Authorization: Basic.</source>
        <translation>Envíe Authorization: Basic.</translation>
    </message>
    <message>
        <source>Wrong grant_type.</source>
        <translation>grant_type erróneo.</translation>
    </message>
    <message>
        <source>Wrong scope.</source>
        <translation>Scope erróneo.</translation>
    </message>
    <message>
        <source>kid missing.</source>
        <translation>Falta kid.</translation>
    </message>
    <message>
        <source>kid = id of the uploaded public key.</source>
        <translation>kid = ID de la clave pública subida.</translation>
    </message>
    <message>
        <source>kid is not the key id that DPC gave.</source>
        <translation>kid no es el ID de clave que dio DPC.</translation>
    </message>
    <message>
        <source>Use the key id (a UUID) shown after upload.</source>
        <translation>Use el ID de clave (un UUID) que se muestra tras la subida.</translation>
    </message>
    <message>
        <source>That key id is unknown.</source>
        <translation>Ese ID de clave es desconocido.</translation>
    </message>
    <message>
        <source>Use the id from the DPC portal, same environment.</source>
        <translation>Use el ID del portal de DPC, del mismo entorno.</translation>
    </message>
    <message>
        <source>Both = the client token.</source>
        <translation>Ambos = el token de cliente.</translation>
    </message>
    <message>
        <source>iss/sub hold the id of the client token, not the token.</source>
        <translation>iss/sub contienen el ID del token de cliente, no el token.</translation>
    </message>
    <message>
        <source>Use the long token value.</source>
        <translation>Use el valor largo del token.</translation>
    </message>
    <message>
        <source>iss/sub are no macaroon.</source>
        <translation>iss/sub no son un macaroon.</translation>
    </message>
    <message>
        <source>Use the token value unchanged.</source>
        <translation>Use el valor del token sin cambios.</translation>
    </message>
    <message>
        <source>exp is in milliseconds or no number.</source>
        <translation>exp está en milisegundos o no es un número.</translation>
    </message>
    <message>
        <source>Seconds.</source>
        <translation>En segundos.</translation>
    </message>
    <message>
        <source>exp passed.</source>
        <translation>exp ya pasó.</translation>
    </message>
    <message>
        <source>New assertion.</source>
        <translation>Aserción nueva.</translation>
    </message>
    <message>
        <source>exp too far.</source>
        <translation>exp está demasiado lejos.</translation>
    </message>
    <message>
        <source>jti seen in the last 5 minutes.</source>
        <translation>El jti ya se vio en los últimos 5 minutos.</translation>
    </message>
    <message>
        <source>New jti.</source>
        <translation>Un jti nuevo.</translation>
    </message>
    <message>
        <source>aud wrong.</source>
        <translation>aud erróneo.</translation>
    </message>
    <message>
        <source>aud = &lt;public URL&gt;/Token/auth.</source>
        <translation>aud = &lt;URL pública&gt;/Token/auth.</translation>
    </message>
    <message>
        <source>A claim is missing.</source>
        <translation>Falta una claim.</translation>
    </message>
    <message>
        <source>Signature wrong, malformed, or jti replayed: one text.</source>
        <translation>Firma incorrecta, mal formada o jti repetido: un solo texto.</translation>
    </message>
    <message>
        <source>Use DPC /Token/validate with the JWT as text/plain to get the exact reason.</source>
        <translation>Use /Token/validate de DPC con el JWT como text/plain para obtener el motivo exacto.</translation>
    </message>
    <message>
        <source>The client token in iss is damaged.</source>
        <translation>El token de cliente en iss está dañado.</translation>
    </message>
    <message>
        <source>Make a new client token.</source>
        <translation>Cree un token de cliente nuevo.</translation>
    </message>
    <message>
        <source>exp more than 5 minutes ahead (at the real endpoint).</source>
        <translation>exp está más de 5 minutos por delante (en el punto real).</translation>
    </message>
    <message>
        <source>Upload of a small RSA key.</source>
        <translation>Se subió una clave RSA pequeña.</translation>
    </message>
    <message>
        <source>RSA 4096, or EC P-256/P-384.</source>
        <translation>Use RSA 4096, o EC P-256/P-384.</translation>
    </message>
    <message>
        <source>Curve other than P-256/P-384.</source>
        <translation>Curva distinta de P-256/P-384.</translation>
    </message>
    <message>
        <source>Use secp256r1 or secp384r1.</source>
        <translation>Use secp256r1 o secp384r1.</translation>
    </message>
    <message>
        <source>The request had no client authentication the server could read: often the JWT was sent as Authorization: Bearer instead of client_assertion, or the system account is missing.</source>
        <translation>La solicitud no llevaba una autenticación de cliente que el servidor pudiera leer: a menudo el JWT se envió como Authorization: Bearer en vez de client_assertion, o falta la cuenta de sistema.</translation>
    </message>
    <message>
        <source>Send client_assertion and client_assertion_type in the form; no Authorization header.</source>
        <translation>Envíe client_assertion y client_assertion_type en el formulario; sin cabecera Authorization.</translation>
    </message>
    <message>
        <source>Client id or secret wrong (Basic).</source>
        <translation>ID de cliente o secreto erróneo (Basic).</translation>
    </message>
    <message>
        <source>Use the system account id and secret of the same environment.</source>
        <translation>Use el ID y el secreto de la cuenta de sistema del mismo entorno.</translation>
    </message>
    <message>
        <source>The assertion signature does not verify with the registered JWKS (the reported case used kid = client_id).</source>
        <translation>La firma de la aserción no es correcta con el JWKS registrado (en el caso notificado se usó kid = client_id).</translation>
    </message>
    <message>
        <source>Register the JWKS in Cerner Central System Account Management; kid must be that of the JWK.</source>
        <translation>Registre el JWKS en Cerner Central System Account Management; kid debe ser el del JWK.</translation>
    </message>
    <message>
        <source>Some other fault of the assertion: the last word of the URN names it.</source>
        <translation>Algún otro fallo de la aserción: lo nombra la última palabra de la URN.</translation>
    </message>
    <message>
        <source>Read the last word.</source>
        <translation>Lea la última palabra.</translation>
    </message>
    <message>
        <source>No scope is left for the token: not granted to the app, or v1 syntax where v2 is set (or the reverse).</source>
        <translation>No queda ningún scope para el token: no se concedió a la aplicación, o se usó la sintaxis v1 donde está puesta la v2 (o al revés).</translation>
    </message>
    <message>
        <source>Ask only for scopes ticked in the registration, in its syntax version.</source>
        <translation>Pida solo scopes marcados en el registro, en su versión de la sintaxis.</translation>
    </message>
    <message>
        <source>The tenant id in the URL is not valid (mistyped) or not enabled for this app.</source>
        <translation>El ID de inquilino de la URL no es válido (está mal escrito) o no está habilitado para esta aplicación.</translation>
    </message>
    <message>
        <source>Take the token endpoint from that tenant&apos;s smart-configuration.</source>
        <translation>Tome el punto de token de la smart-configuration de ese inquilino.</translation>
    </message>
    <message>
        <source>Grant type not supported.</source>
        <translation>Tipo de concesión no admitido.</translation>
    </message>
    <message>
        <source>The application is no longer registered.</source>
        <translation>La aplicación ya no está registrada.</translation>
    </message>
    <message>
        <source>Register again or ask Oracle.</source>
        <translation>Regístrela de nuevo o pregunte a Oracle.</translation>
    </message>
    <message>
        <source>Client or tenant unknown, or the client is not enabled at the tenant.</source>
        <translation>Cliente o inquilino desconocido, o el cliente no está habilitado en el inquilino.</translation>
    </message>
    <message>
        <source>Ask the customer to enable the app.</source>
        <translation>Pida a la organización cliente que habilite la aplicación.</translation>
    </message>
    <message>
        <source>Server fault.</source>
        <translation>Fallo del servidor.</translation>
    </message>
    <message>
        <source>Retry; report the Cerner-Correlation-Id.</source>
        <translation>Reintente; comunique el Cerner-Correlation-Id.</translation>
    </message>
    <message>
        <source>Every answer carries this id; it is also the instance id in error_uri.</source>
        <translation>Toda respuesta lleva este ID; también es el ID de instancia en error_uri.</translation>
    </message>
    <message>
        <source>Give it to Oracle support.</source>
        <translation>Facilíteselo al soporte de Oracle.</translation>
    </message>
    <message>
        <source>No client of this ID is known.</source>
        <translation>No se conoce ningún cliente con este ID.</translation>
    </message>
    <message>
        <source>Compare the client ID with the one in the developer console, and ask the customer to enable the app.</source>
        <translation>Compare el ID de cliente con el de la consola de desarrollador, y pida a la organización cliente que habilite la aplicación.</translation>
    </message>
    <message>
        <source>No tenant of this ID is known.</source>
        <translation>No se conoce ningún inquilino con este ID.</translation>
    </message>
    <message>
        <source>Take the tenant from the customer&apos;s FHIR address.</source>
        <translation>Tome el inquilino de la dirección FHIR de la organización cliente.</translation>
    </message>
    <message>
        <source>No client_id, client_id mismatch, kid of the assertion not in the JWKS URL, JWKS URL unreachable or malformed, or JWKS URL not allow-listed by eClinicalWorks.</source>
        <translation>Falta client_id, client_id no coincide, el kid de la aserción no está en la URL del JWKS, no se llega a esa URL o está mal formada, o eClinicalWorks no la tiene en su lista de permitidas.</translation>
    </message>
    <message>
        <source>Check kid; make the URL public; ask eCW to allow-list the JWKS URL; sign with RS384 only.</source>
        <translation>Compruebe kid; haga pública la URL; pida a eCW que añada la URL del JWKS a su lista de permitidas; firme solo con RS384.</translation>
    </message>
    <message>
        <source>Scope not supported, unknown or malformed (or the assertion is expired or malformed).</source>
        <translation>Scope no admitido, desconocido o mal formado (o la aserción está caducada o mal formada).</translation>
    </message>
    <message>
        <source>Check scopes first; system/Group.read only with bulk requests.</source>
        <translation>Compruebe primero los scopes; system/Group.read solo con solicitudes masivas (bulk).</translation>
    </message>
    <message>
        <source>grant_type is not client_credentials.</source>
        <translation>grant_type no es client_credentials.</translation>
    </message>
    <message>
        <source>Any other failure of the server, with HTTP 500.</source>
        <translation>Cualquier otro fallo del servidor, con HTTP 500.</translation>
    </message>
    <message>
        <source>Retry, then ask eCW.</source>
        <translation>Reintente, y después pregunte a eCW.</translation>
    </message>
    <message>
        <source>The credentials are right but this client may not use client_credentials (not available in the free sandbox although advertised).</source>
        <translation>Las credenciales son correctas, pero este cliente no puede usar client_credentials (no está disponible en el sandbox gratuito, aunque se anuncie).</translation>
    </message>
    <message>
        <source>Ask MEDITECH; use another grant in the sandbox.</source>
        <translation>Pregunte a MEDITECH; use otra concesión en el sandbox.</translation>
    </message>
    <message>
        <source>The secret or client id is wrong.</source>
        <translation>El secreto o el ID de cliente es erróneo.</translation>
    </message>
    <message>
        <source>Correct the credential.</source>
        <translation>Corrija la credencial.</translation>
    </message>
    <message>
        <source>kid missing while several keys are registered, or unknown.</source>
        <translation>Falta kid habiendo varias claves registradas, o es desconocido.</translation>
    </message>
    <message>
        <source>Put the kid of the registered, active key in the header.</source>
        <translation>Ponga en la cabecera el kid de la clave registrada y activa.</translation>
    </message>
    <message>
        <source>Signature wrong; also after the used key was set inactive.</source>
        <translation>Firma incorrecta; también después de desactivar la clave usada.</translation>
    </message>
    <message>
        <source>Use the private half of an active key.</source>
        <translation>Use la mitad privada de una clave activa.</translation>
    </message>
    <message>
        <source>exp passed, or clock slow.</source>
        <translation>exp ya pasó, o el reloj va atrasado.</translation>
    </message>
    <message>
        <source>exp more than 1 hour ahead, or the client clock runs fast (WSL and VM drift are usual).</source>
        <translation>exp está más de 1 hora por delante, o el reloj del cliente va adelantado (es habitual la deriva en WSL y máquinas virtuales).</translation>
    </message>
    <message>
        <source>exp &lt;= now + 5 min; synchronise the clock.</source>
        <translation>exp &lt;= ahora + 5 min; sincronice el reloj.</translation>
    </message>
    <message>
        <source>Same jti sent twice (also in automatic retries, for instance DPoP nonce).</source>
        <translation>El mismo jti se envió dos veces (también en reintentos automáticos, por ejemplo por el nonce de DPoP).</translation>
    </message>
    <message>
        <source>New jti for each attempt.</source>
        <translation>Un jti nuevo en cada intento.</translation>
    </message>
    <message>
        <source>aud is not the full URL being called.</source>
        <translation>aud no es la URL completa a la que se llama.</translation>
    </message>
    <message>
        <source>aud = the exact token URL of the request (org or custom server).</source>
        <translation>aud = la URL de token exacta de la solicitud (servidor de la organización o servidor personalizado).</translation>
    </message>
    <message>
        <source>Type empty or wrong.</source>
        <translation>El tipo está vacío o es erróneo.</translation>
    </message>
    <message>
        <source>No client could be found in the request.</source>
        <translation>En la solicitud no se encontró ningún cliente.</translation>
    </message>
    <message>
        <source>Send the assertion or client_id in the form.</source>
        <translation>Envíe la aserción o client_id en el formulario.</translation>
    </message>
    <message>
        <source>The app has no public keys.</source>
        <translation>La aplicación no tiene claves públicas.</translation>
    </message>
    <message>
        <source>Add a key or a JWKS URL to the app.</source>
        <translation>Añada a la aplicación una clave o una URL de JWKS.</translation>
    </message>
    <message>
        <source>The app is set to client_secret.</source>
        <translation>La aplicación está configurada con client_secret.</translation>
    </message>
    <message>
        <source>Switch the app to public key / private key.</source>
        <translation>Cambie la aplicación a Public key / Private key.</translation>
    </message>
    <message>
        <source>The org server lets only API Services apps use this grant.</source>
        <translation>El servidor de la organización solo deja usar esta concesión a las aplicaciones API Services.</translation>
    </message>
    <message>
        <source>Create an API Services app.</source>
        <translation>Cree una aplicación API Services.</translation>
    </message>
    <message>
        <source>The app holds no public key.</source>
        <translation>La aplicación no contiene ninguna clave pública.</translation>
    </message>
    <message>
        <source>Set the app to Public key / Private key and add the key.</source>
        <translation>Ponga la aplicación en Public key / Private key y añada la clave.</translation>
    </message>
    <message>
        <source>Application not found in this tenant: wrong client id or wrong tenant, or not consented.</source>
        <translation>No se encontró la aplicación en este inquilino: el ID de cliente o el inquilino es erróneo, o falta el consentimiento.</translation>
    </message>
    <message>
        <source>Check client id and tenant id.</source>
        <translation>Compruebe el ID de cliente y el ID de inquilino.</translation>
    </message>
    <message>
        <source>sub/iss of the assertion differ from client_id.</source>
        <translation>iss/sub de la aserción difieren de client_id.</translation>
    </message>
    <message>
        <source>iss = sub = client_id (GUID).</source>
        <translation>Ponga iss = sub = client_id (GUID).</translation>
    </message>
    <message>
        <source>aud does not match the realm issuer. (Beware: the public list gives the number 700023 to a scope fault; decide by the text.)</source>
        <translation>aud no coincide con el emisor del realm. (Cuidado: la lista pública da el número 700023 a un fallo de scope; decida por el texto.)</translation>
    </message>
    <message>
        <source>aud = the v2.0 token endpoint of the tenant.</source>
        <translation>aud = el punto de token v2.0 del inquilino.</translation>
    </message>
    <message>
        <source>Assertion outside its valid time range.</source>
        <translation>La aserción está fuera de su intervalo de validez.</translation>
    </message>
    <message>
        <source>Correct the clock; make the assertion right before use.</source>
        <translation>Corrija el reloj; cree la aserción justo antes de usarla.</translation>
    </message>
    <message>
        <source>Client is public, so neither assertion nor secret may be sent.</source>
        <translation>El cliente es público, así que no se puede enviar ni aserción ni secreto.</translation>
    </message>
    <message>
        <source>Make the app confidential.</source>
        <translation>Haga confidencial la aplicación.</translation>
    </message>
    <message>
        <source>No registered certificate has the given thumbprint (x5t / x5t#S256 / kid).</source>
        <translation>Ningún certificado registrado tiene la huella dada (x5t / x5t#S256 / kid).</translation>
    </message>
    <message>
        <source>Upload the certificate to the app; send its thumbprint in the header.</source>
        <translation>Suba el certificado a la aplicación; envíe su huella en la cabecera.</translation>
    </message>
    <message>
        <source>The certificate is expired.</source>
        <translation>El certificado ha caducado.</translation>
    </message>
    <message>
        <source>Upload a new certificate.</source>
        <translation>Suba un certificado nuevo.</translation>
    </message>
    <message>
        <source>Assertion failed signature validation; the bracketed Reason and the thumbprint tell which.</source>
        <translation>Falló la validación de la firma de la aserción; el Reason entre corchetes y la huella indican la causa.</translation>
    </message>
    <message>
        <source>Check thumbprint, padding (PSS for PS256) and key.</source>
        <translation>Compruebe la huella, el relleno (PSS para PS256) y la clave.</translation>
    </message>
    <message>
        <source>Certificate subject is not authorised.</source>
        <translation>El sujeto del certificado no está autorizado.</translation>
    </message>
    <message>
        <source>Use the certificate of the app.</source>
        <translation>Use el certificado de la aplicación.</translation>
    </message>
    <message>
        <source>Invalid client secret.</source>
        <translation>El secreto de cliente no es válido.</translation>
    </message>
    <message>
        <source>Send the secret value, not its id; or use the assertion.</source>
        <translation>Envíe el valor del secreto, no su ID; o use la aserción.</translation>
    </message>
    <message>
        <source>Client secret expired.</source>
        <translation>El secreto de cliente ha caducado.</translation>
    </message>
    <message>
        <source>New secret or certificate.</source>
        <translation>Un secreto o un certificado nuevo.</translation>
    </message>
    <message>
        <source>Neither client_assertion nor client_secret in the body.</source>
        <translation>En el cuerpo no hay client_assertion ni client_secret.</translation>
    </message>
    <message>
        <source>Send the assertion form-encoded.</source>
        <translation>Envíe la aserción codificada como formulario.</translation>
    </message>
    <message>
        <source>JWT invalid or malformed.</source>
        <translation>El JWT no es válido o está mal formado.</translation>
    </message>
    <message>
        <source>Check the compact form and header.</source>
        <translation>Compruebe la forma compacta y la cabecera.</translation>
    </message>
    <message>
        <source>Tenant not found.</source>
        <translation>No se encontró el inquilino.</translation>
    </message>
    <message>
        <source>Check the tenant in the URL and the cloud.</source>
        <translation>Compruebe el inquilino de la URL y la nube.</translation>
    </message>
    <message>
        <source>A named parameter is missing from the body.</source>
        <translation>Falta en el cuerpo el parámetro que se nombra.</translation>
    </message>
    <message>
        <source>Send it; check Content-Type.</source>
        <translation>Envíelo; compruebe Content-Type.</translation>
    </message>
    <message>
        <source>Scope invalid: client credentials need &lt;resource&gt;/.default, SMART system/ scopes are refused.</source>
        <translation>Scope no válido: las credenciales de cliente necesitan &lt;recurso&gt;/.default; los scopes system/ de SMART se rechazan.</translation>
    </message>
    <message>
        <source>scope=&lt;resource id URI&gt;/.default</source>
        <translation>scope=&lt;URI del ID de recurso&gt;/.default</translation>
    </message>
    <message>
        <source>Application disabled.</source>
        <translation>La aplicación está deshabilitada.</translation>
    </message>
    <message>
        <source>Enable it.</source>
        <translation>Habilítela.</translation>
    </message>
    <message>
        <source>Confidential client across clouds is not supported.</source>
        <translation>No se admite un cliente confidencial entre nubes distintas.</translation>
    </message>
    <message>
        <source>Use the right national cloud.</source>
        <translation>Use la nube nacional correcta.</translation>
    </message>
    <message>
        <source>JWT signature validation failed; the text tells why.</source>
        <translation>Falló la validación de la firma del JWT; el texto dice por qué.</translation>
    </message>
    <message>
        <source>Read the text.</source>
        <translation>Lea el texto.</translation>
    </message>
    <message>
        <source>The header names no certificate: neither x5t nor x5t#S256 is in it.</source>
        <translation>La cabecera no nombra ningún certificado: no lleva ni x5t ni x5t#S256.</translation>
    </message>
    <message>
        <source>Put the thumbprint of the uploaded certificate, as base64url of the bytes, into the header as x5t#S256.</source>
        <translation>Ponga en la cabecera, como x5t#S256, la huella del certificado subido, en base64url de los bytes.</translation>
    </message>
    <message>
        <source>The certificate that the header names is not among those of the app.</source>
        <translation>El certificado que nombra la cabecera no está entre los de la aplicación.</translation>
    </message>
    <message>
        <source>Upload the certificate to this very app, and send its SHA-1 thumbprint as x5t or its SHA-256 thumbprint as x5t#S256.</source>
        <translation>Suba el certificado a esta misma aplicación, y envíe su huella SHA-1 como x5t o su huella SHA-256 como x5t#S256.</translation>
    </message>
    <message>
        <source>No federated credential of the app has this issuer and subject.</source>
        <translation>Ninguna credencial federada de la aplicación tiene este emisor y este sujeto.</translation>
    </message>
    <message>
        <source>Compare issuer, subject and audience of the credential with those of the assertion, letter by letter.</source>
        <translation>Compare el emisor, el sujeto y la audiencia de la credencial con los de la aserción, letra por letra.</translation>
    </message>
    <message>
        <source>No federated credential of the app has this audience.</source>
        <translation>Ninguna credencial federada de la aplicación tiene esta audiencia.</translation>
    </message>
    <message>
        <source>Compare the audience of the credential with that of the assertion.</source>
        <translation>Compare la audiencia de la credencial con la de la aserción.</translation>
    </message>
    <message>
        <source>The app has no service principal in this tenant: nobody has admitted it there.</source>
        <translation>La aplicación no tiene entidad de servicio en este inquilino: nadie la ha admitido allí.</translation>
    </message>
    <message>
        <source>Let an administrator of the tenant consent to the app, or use the tenant in which the app was registered.</source>
        <translation>Haga que un administrador del inquilino dé su consentimiento a la aplicación, o use el inquilino en el que se registró.</translation>
    </message>
    <message>
        <source>No role of the API is assigned to the app.</source>
        <translation>La aplicación no tiene asignado ningún rol de la API.</translation>
    </message>
    <message>
        <source>Assign an app role of the API to the app and give the administrator&apos;s consent.</source>
        <translation>Asigne a la aplicación un rol de aplicación de la API y dé el consentimiento del administrador.</translation>
    </message>
    <message>
        <source>The tenant in the address is no tenant.</source>
        <translation>El inquilino de la dirección no es un inquilino.</translation>
    </message>
    <message>
        <source>Put the tenant&apos;s ID or its domain into the address.</source>
        <translation>Ponga en la dirección el ID del inquilino o su dominio.</translation>
    </message>
    <message>
        <source>The app belongs to one tenant and asks at the address for all.</source>
        <translation>La aplicación es de un solo inquilino y pregunta en la dirección común a todos.</translation>
    </message>
    <message>
        <source>Put the tenant&apos;s ID into the address in place of common or organizations.</source>
        <translation>Ponga en la dirección el ID del inquilino en lugar de common u organizations.</translation>
    </message>
    <message>
        <source>The address is none of Entra&apos;s.</source>
        <translation>La dirección no es ninguna de las de Entra.</translation>
    </message>
    <message>
        <source>Take the token endpoint from the tenant&apos;s own discovery document.</source>
        <translation>Tome el punto de token del documento de descubrimiento del propio inquilino.</translation>
    </message>
    <message>
        <source>iss or sub missing or different.</source>
        <translation>Falta iss o sub, o son distintos.</translation>
    </message>
    <message>
        <source>Signature or key wrong.</source>
        <translation>La firma o la clave es incorrecta.</translation>
    </message>
    <message>
        <source>Check key and alg on the client.</source>
        <translation>Compruebe la clave y alg en el cliente.</translation>
    </message>
    <message>
        <source>aud is not the endpoint.</source>
        <translation>aud no es el punto de token.</translation>
    </message>
    <message>
        <source>aud = token endpoint as the server knows it.</source>
        <translation>aud = el punto de token tal como lo conoce el servidor.</translation>
    </message>
    <message>
        <source>No client id, or several methods at once.</source>
        <translation>No hay ID de cliente, o hay varios métodos a la vez.</translation>
    </message>
    <message>
        <source>Send one method.</source>
        <translation>Envíe un solo método.</translation>
    </message>
    <message>
        <source>Client is set to another method.</source>
        <translation>El cliente está configurado con otro método.</translation>
    </message>
    <message>
        <source>Set private_key_jwt.</source>
        <translation>Ponga private_key_jwt.</translation>
    </message>
    <message>
        <source>Reasons are only logged: no keys, validation error, sub/iss not client id, exp missing, jti missing, jti replayed, assertion or client id too long. typ client-authentication+jwt switches strict audience (issuer only) on.</source>
        <translation>Los motivos solo van al registro: no hay claves, error de validación, sub/iss no es el ID de cliente, falta exp, falta jti, jti repetido, aserción o ID de cliente demasiado largo. typ client-authentication+jwt activa la audiencia estricta (solo el emisor).</translation>
    </message>
    <message>
        <source>Clock skew 5 min by default; aud = issuer, token, CIBA or PAR URL unless strict.</source>
        <translation>Diferencia de reloj de 5 min por defecto; aud = emisor, URL de token, de CIBA o de PAR, salvo en modo estricto.</translation>
    </message>
    <message>
        <source>Epic tells nothing more. Signature is checked on a separate server before the database; a failure there leaves no database log at all.</source>
        <translation>Epic no dice nada más. La firma se comprueba en un servidor aparte, antes que la base de datos; un fallo allí no deja ningún registro en la base de datos.</translation>
    </message>
    <message>
        <source>Go through these in turn: environment/client id, propagation, key match, JWKS reachability from the customer network, claims.</source>
        <translation>Repase uno tras otro: entorno/ID de cliente, propagación, coincidencia de la clave, acceso al JWKS desde la red de la organización cliente, claims.</translation>
    </message>
    <message>
        <source>A parameter is missing or malformed (seen at the dynamic registration and token endpoints).</source>
        <translation>Falta un parámetro o está mal formado (visto en los puntos de registro dinámico y de token).</translation>
    </message>
    <message>
        <source>Check parameter names and form encoding.</source>
        <translation>Compruebe los nombres de los parámetros y la codificación como formulario.</translation>
    </message>
    <message>
        <source>Code or refresh token refused (user-facing flows).</source>
        <translation>Se rechazó el código o el token de actualización (flujos con usuario).</translation>
    </message>
    <message>
        <source>Not a Backend Services answer.</source>
        <translation>No es una respuesta de Backend Services.</translation>
    </message>
    <message>
        <source>Message of Epic&apos;s own management page about keys it stored itself (property names come back as Kty, N, E): harmless.</source>
        <translation>Mensaje de la página de gestión de Epic sobre claves que guardó el propio Epic (los nombres de las propiedades vuelven como Kty, N, E): inofensivo.</translation>
    </message>
    <message>
        <source>Ignore it if tokens work.</source>
        <translation>No haga caso si los tokens funcionan.</translation>
    </message>
    <message>
        <source>Keys could not be enabled at one organization (management page).</source>
        <translation>No se pudieron habilitar las claves en una organización (página de gestión).</translation>
    </message>
    <message>
        <source>Ask Epic or the organization.</source>
        <translation>Pregunte a Epic o a la organización.</translation>
    </message>
    <message>
        <source>Client authentication failed: unknown client, no or unsupported authentication, or the assertion was refused.</source>
        <translation>Falló la autenticación del cliente: cliente desconocido, autenticación ausente o no admitida, o se rechazó la aserción.</translation>
    </message>
    <message>
        <source>Run all checks.</source>
        <translation>Ejecute todas las comprobaciones.</translation>
    </message>
    <message>
        <source>Parameter missing, repeated, unsupported or malformed; or two authentication methods at once.</source>
        <translation>Un parámetro falta, se repite, no se admite o está mal formado; o hay dos métodos de autenticación a la vez.</translation>
    </message>
    <message>
        <source>Check the form.</source>
        <translation>Compruebe el formulario.</translation>
    </message>
    <message>
        <source>The grant is not valid. In client_credentials no grant exists, so servers that answer so mean the assertion or scope (bulk-data-server, eClinicalWorks, Inferno reference server, Cerner tenants).</source>
        <translation>La concesión no es válida. En client_credentials no existe ninguna, así que los servidores que responden así se refieren a la aserción o al scope (bulk-data-server, eClinicalWorks, el servidor de referencia de Inferno, inquilinos de Cerner).</translation>
    </message>
    <message>
        <source>Look at the description.</source>
        <translation>Mire la descripción.</translation>
    </message>
    <message>
        <source>The client is known and authenticated, but may not use this grant type. (Old Keycloak uses it for wrong credentials.)</source>
        <translation>El cliente es conocido y está autenticado, pero no puede usar este tipo de concesión. (Las versiones antiguas de Keycloak lo usan para credenciales erróneas.)</translation>
    </message>
    <message>
        <source>Enable client_credentials for the client.</source>
        <translation>Habilite client_credentials para el cliente.</translation>
    </message>
    <message>
        <source>grant_type value not supported.</source>
        <translation>El valor de grant_type no se admite.</translation>
    </message>
    <message>
        <source>Scope unknown, malformed or beyond what is granted: authentication itself has passed on most servers.</source>
        <translation>Scope desconocido, mal formado o más amplio que lo concedido: en la mayoría de los servidores la autenticación misma ya ha pasado.</translation>
    </message>
    <message>
        <source>Correct the scope.</source>
        <translation>Corrija el scope.</translation>
    </message>
    <message>
        <source>Unsupported media type: JSON was posted.</source>
        <translation>Tipo de contenido no admitido: se envió JSON por POST.</translation>
    </message>
    <message>
        <source>Method not allowed: GET, or a redirect turned POST into GET.</source>
        <translation>Método no permitido: GET, o una redirección convirtió el POST en GET.</translation>
    </message>
    <message>
        <source>POST to the final URL.</source>
        <translation>Haga POST a la URL final.</translation>
    </message>
    <message>
        <source>Wrong token URL (often the FHIR base was used).</source>
        <translation>URL de token errónea (a menudo se usó la base FHIR).</translation>
    </message>
    <message>
        <source>Take token_endpoint from discovery.</source>
        <translation>Tome token_endpoint del descubrimiento.</translation>
    </message>
    <message>
        <source>Too many requests.</source>
        <translation>Demasiadas solicitudes.</translation>
    </message>
    <message>
        <source>Wait for Retry-After; cache tokens.</source>
        <translation>Espere lo que indica Retry-After; guarde los tokens en caché.</translation>
    </message>
    <message>
        <source>An HTML page: proxy, firewall, login page or wrong URL; not the token endpoint.</source>
        <translation>Una página HTML: proxy, cortafuegos, página de inicio de sesión o URL errónea; no el punto de token.</translation>
    </message>
    <message>
        <source>Check URL, proxy and network.</source>
        <translation>Compruebe la URL, el proxy y la red.</translation>
    </message>
    <message>
        <source>The server wants another scheme; with Basic it saw an Authorization header.</source>
        <translation>El servidor quiere otro esquema; con Basic, vio una cabecera Authorization.</translation>
    </message>
    <message>
        <source>Remove the Authorization header.</source>
        <translation>Quite la cabecera Authorization.</translation>
    </message>
    <message>
        <source>The library cannot read the key: its line breaks or its frame were lost, as happens in variables and settings, or it is of another form.</source>
        <translation>La biblioteca no puede leer la clave: se perdieron sus saltos de línea o sus líneas BEGIN y END, como ocurre en variables y ajustes, o tiene otra forma.</translation>
    </message>
    <message>
        <source>Give the key as a file, or with its line breaks, and look at it with inspect.</source>
        <translation>Dé la clave como archivo, o con sus saltos de línea, y mírela con inspect.</translation>
    </message>
    <message>
        <source>A dot stands where base64 is read: a token or another secret was given in place of the key.</source>
        <translation>Hay un punto donde se lee base64: en lugar de la clave se dio un token u otro secreto.</translation>
    </message>
    <message>
        <source>Give the content of the private key file.</source>
        <translation>Dé el contenido del archivo de la clave privada.</translation>
    </message>
    <message>
        <source>The library took the frame of the key, a line break or a quote for a part of its base64.</source>
        <translation>La biblioteca tomó las líneas BEGIN y END de la clave, un salto de línea o unas comillas por parte de su base64.</translation>
    </message>
    <message>
        <source>Take the frame lines and all blanks off before decoding, or read the key with a PEM reader.</source>
        <translation>Quite las líneas BEGIN y END y todos los espacios antes de decodificar, o lea la clave con un lector de PEM.</translation>
    </message>
    <message>
        <source>The library expected the bytes of a key and got something else.</source>
        <translation>La biblioteca esperaba los bytes de una clave y recibió otra cosa.</translation>
    </message>
    <message>
        <source>Java reads only PKCS#8 here, and this is an RSA key in the older form (BEGIN RSA PRIVATE KEY).</source>
        <translation>Java solo lee aquí PKCS#8, y esta es una clave RSA en la forma antigua (BEGIN RSA PRIVATE KEY).</translation>
    </message>
    <message>
        <source>Convert it: openssl pkcs8 -topk8 -nocrypt -in key.pem -out key8.pem.</source>
        <translation>Conviértala: openssl pkcs8 -topk8 -nocrypt -in key.pem -out key8.pem.</translation>
    </message>
    <message>
        <source>The library reads only PKCS#8 here (BEGIN PRIVATE KEY).</source>
        <translation>La biblioteca solo lee aquí PKCS#8 (BEGIN PRIVATE KEY).</translation>
    </message>
    <message>
        <source>The key needs its passphrase, and none was given.</source>
        <translation>La clave necesita su contraseña, y no se dio ninguna.</translation>
    </message>
    <message>
        <source>Give the passphrase to the library, or take it off the key.</source>
        <translation>Dé la contraseña a la biblioteca, o quítesela a la clave.</translation>
    </message>
    <message>
        <source>The program has no key at all: its variable or file is empty.</source>
        <translation>El programa no tiene ninguna clave: su variable o archivo está vacío.</translation>
    </message>
    <message>
        <source>Look at where the program takes the key from.</source>
        <translation>Mire de dónde toma la clave el programa.</translation>
    </message>
    <message>
        <source>What the program signs with is no private key: a public key, a certificate, a path instead of the file&apos;s content, or a key whose line breaks were lost.</source>
        <translation>Aquello con lo que firma el programa no es una clave privada: es una clave pública, un certificado, una ruta en vez del contenido del archivo, o una clave que perdió sus saltos de línea.</translation>
    </message>
    <message>
        <source>The key is shorter than 2048 bits.</source>
        <translation>La clave tiene menos de 2048 bits.</translation>
    </message>
    <message>
        <source>Make a new key of 2048 bits or more and register it.</source>
        <translation>Cree una clave nueva de 2048 bits o más y regístrela.</translation>
    </message>
    <message>
        <source>The key is shorter than the library permits.</source>
        <translation>La clave es más corta de lo que permite la biblioteca.</translation>
    </message>
    <message>
        <source>A public key was given where the private key signs.</source>
        <translation>Se dio una clave pública donde firma la clave privada.</translation>
    </message>
    <message>
        <source>Give the library the private key.</source>
        <translation>Dé a la biblioteca la clave privada.</translation>
    </message>
    <message>
        <source>The algorithm is for another kind of key than the one given.</source>
        <translation>El algoritmo es para otro tipo de clave que la dada.</translation>
    </message>
    <message>
        <source>Use RS256, RS384 or RS512 with an RSA key, ES256 or ES384 with an EC key of that curve.</source>
        <translation>Use RS256, RS384 o RS512 con una clave RSA, ES256 o ES384 con una clave EC de esa curva.</translation>
    </message>
    <message>
        <source>The algorithm is HS256, which signs with a shared secret, and the key is a key pair&apos;s.</source>
        <translation>El algoritmo es HS256, que firma con un secreto compartido, y la clave es de un par de claves.</translation>
    </message>
    <message>
        <source>Name RS384 or ES384 when signing.</source>
        <translation>Indique RS384 o ES384 al firmar.</translation>
    </message>
    <message>
        <source>The program may not read the private key of this certificate, or it is in a store that it cannot use.</source>
        <translation>El programa no tiene permiso para leer la clave privada de este certificado, o está en un almacén que no puede usar.</translation>
    </message>
    <message>
        <source>Give the account that the program runs under the right to read the private key, or load the key from a PEM or PFX file.</source>
        <translation>Dé a la cuenta con la que se ejecuta el programa permiso para leer la clave privada, o cargue la clave de un archivo PEM o PFX.</translation>
    </message>
    <message>
        <source>The passphrase of the key file is wrong.</source>
        <translation>La contraseña del archivo de clave es errónea.</translation>
    </message>
    <message>
        <source>Give the passphrase of this very file; write the key anew without one to see whether it is that.</source>
        <translation>Dé la contraseña de este mismo archivo; vuelva a escribir la clave sin contraseña para ver si es eso.</translation>
    </message>
    <message>
        <source>The program was given no private key for this client.</source>
        <translation>No se dio al programa ninguna clave privada para este cliente.</translation>
    </message>
    <message>
        <source>Let the function that resolves the JWK return the private key of this registration, for the algorithm that it is to sign with.</source>
        <translation>Haga que la función que resuelve el JWK devuelva la clave privada de este registro, para el algoritmo con el que debe firmar.</translation>
    </message>
    <message>
        <source>Only a certificate or a public key was given, and the private key is needed to sign.</source>
        <translation>Solo se dio un certificado o una clave pública, y para firmar hace falta la clave privada.</translation>
    </message>
    <message>
        <source>Give the private key that belongs to the certificate, for example as PFX or as PEM.</source>
        <translation>Dé la clave privada que corresponde al certificado, por ejemplo como PFX o como PEM.</translation>
    </message>
    <message>
        <source>The program cannot read the key file in this form.</source>
        <translation>El programa no puede leer el archivo de clave en esta forma.</translation>
    </message>
    <message>
        <source>Read the key with a tool first (inspect, or openssl pkey -in FILE -noout -text), as the account that the program runs under.</source>
        <translation>Lea primero la clave con una herramienta (inspect, u openssl pkey -in ARCHIVO -noout -text), con la cuenta con la que se ejecuta el programa.</translation>
    </message>
    <message>
        <source>The key is shorter than the algorithm allows.</source>
        <translation>La clave es más corta de lo que permite el algoritmo.</translation>
    </message>
    <message>
        <source>Make a new key of 2048 bits or more, and register its public half.</source>
        <translation>Cree una clave nueva de 2048 bits o más, y registre su mitad pública.</translation>
    </message>
    <message>
        <source>The key text is damaged, or is no key.</source>
        <translation>El texto de la clave está dañado, o no es una clave.</translation>
    </message>
    <message>
        <source>The text between the frame lines of the key is not base64: characters were lost or added.</source>
        <translation>El texto entre las líneas BEGIN y END de la clave no es base64: se perdieron o se añadieron caracteres.</translation>
    </message>
    <message>
        <source>The last line of the key is missing or was changed.</source>
        <translation>La última línea de la clave falta o se cambió.</translation>
    </message>
    <message>
        <source>The frame of the key was changed.</source>
        <translation>Se cambiaron las líneas BEGIN y END de la clave.</translation>
    </message>
    <message>
        <source>The key is encrypted in a way that this library cannot undo.</source>
        <translation>La clave está cifrada de un modo que esta biblioteca no puede descifrar.</translation>
    </message>
    <message>
        <source>The key is of a kind that this library does not know.</source>
        <translation>La clave es de un tipo que esta biblioteca no conoce.</translation>
    </message>
    <message>
        <source>The library was given something else than the text of a key.</source>
        <translation>A la biblioteca se le dio algo que no es el texto de una clave.</translation>
    </message>
    <message>
        <source>The library reads only a public key in its usual form here (BEGIN PUBLIC KEY).</source>
        <translation>La biblioteca solo lee aquí una clave pública en su forma habitual (BEGIN PUBLIC KEY).</translation>
    </message>
    <message>
        <source>The library expects a certificate here (BEGIN CERTIFICATE).</source>
        <translation>La biblioteca espera aquí un certificado (BEGIN CERTIFICATE).</translation>
    </message>
    <message>
        <source>Give the certificate itself.</source>
        <translation>Dé el certificado mismo.</translation>
    </message>
    <message>
        <source>The key names no algorithm, and none was given to the library.</source>
        <translation>La clave no nombra ningún algoritmo, y no se dio ninguno a la biblioteca.</translation>
    </message>
    <message>
        <source>A claim that the server needs is missing.</source>
        <translation>Falta una claim que el servidor necesita.</translation>
    </message>
    <message>
        <source>Add the claim that is named.</source>
        <translation>Añada la claim que se nombra.</translation>
    </message>
    <message>
        <source>nbf lies in the future by the clock of the server.</source>
        <translation>nbf está en el futuro según el reloj del servidor.</translation>
    </message>
    <message>
        <source>Set the clock, or put nbf a minute back.</source>
        <translation>Ponga en hora el reloj, o atrase nbf un minuto.</translation>
    </message>
    <message>
        <source>aud is not what the server expects.</source>
        <translation>aud no es lo que espera el servidor.</translation>
    </message>
    <message>
        <source>Set aud to the token endpoint, letter by letter.</source>
        <translation>Ponga en aud el punto de token, letra por letra.</translation>
    </message>
    <message>
        <source>The assertion had expired by the clock of the server.</source>
        <translation>La aserción había caducado según el reloj del servidor.</translation>
    </message>
    <message>
        <source>Make a new assertion for each request, and set the clock.</source>
        <translation>Cree una aserción nueva para cada solicitud, y ponga en hora el reloj.</translation>
    </message>
    <message>
        <source>The key is no EC key in a form that this library reads.</source>
        <translation>La clave no es una clave EC en una forma que esta biblioteca lea.</translation>
    </message>
    <message>
        <source>The library took something for base64 that is none: a frame line, a mask of asterisks or a placeholder.</source>
        <translation>La biblioteca tomó por base64 algo que no lo es: una línea BEGIN o END, una máscara de asteriscos o un marcador de posición.</translation>
    </message>
    <message>
        <source>A backslash stands in the base64 of the key: its line breaks were written as two characters.</source>
        <translation>Hay una barra invertida en el base64 de la clave: sus saltos de línea se escribieron como dos caracteres.</translation>
    </message>
    <message>
        <source>iss and sub differ; both must be the client ID.</source>
        <translation>iss y sub difieren; ambos deben ser el ID de cliente.</translation>
    </message>
    <message>
        <source>Set iss and sub to the client ID.</source>
        <translation>Ponga en iss y en sub el ID de cliente.</translation>
    </message>
    <message>
        <source>This jti was used before.</source>
        <translation>Este jti ya se usó antes.</translation>
    </message>
    <message>
        <source>Make a new assertion, with a jti of its own, for each request.</source>
        <translation>Cree una aserción nueva, con su propio jti, para cada solicitud.</translation>
    </message>
    <message>
        <source>GitHub says this where the key does not belong to the app whose ID is the issuer, and where the key was cut.</source>
        <translation>GitHub dice esto cuando la clave no es de la aplicación cuyo ID es el emisor, y cuando la clave se cortó.</translation>
    </message>
    <message>
        <source>Take the app ID and the private key from the same app, and look at the key with inspect.</source>
        <translation>Tome el ID de la aplicación y la clave privada de la misma aplicación, y mire la clave con inspect.</translation>
    </message>
    <message>
        <source>The algorithm of the header is not that of the registered key.</source>
        <translation>El algoritmo de la cabecera no es el de la clave registrada.</translation>
    </message>
    <message>
        <source>The assertion is not valid yet by the clock of the server.</source>
        <translation>La aserción aún no es válida según el reloj del servidor.</translation>
    </message>
    <message>
        <source>A part of the assertion is no JSON in base64url.</source>
        <translation>Una parte de la aserción no es JSON en base64url.</translation>
    </message>
    <message>
        <source>Let a library write the token.</source>
        <translation>Deje que una biblioteca escriba el token.</translation>
    </message>
    <message>
        <source>iat lies in the future by the clock of the server.</source>
        <translation>iat está en el futuro según el reloj del servidor.</translation>
    </message>
    <message>
        <source>The server has no certificate of this name.</source>
        <translation>El servidor no tiene ningún certificado con este nombre.</translation>
    </message>
    <message>
        <source>Take kid from what is registered now.</source>
        <translation>Tome kid de lo que está registrado ahora.</translation>
    </message>
</context>
<context>
    <name>ad::watch</name>
    <message>
        <source>hourly</source>
        <translation>cada hora</translation>
    </message>
    <message numerus="yes">
        <source>every %n h</source>
        <translation>
            <numerusform>cada %n h</numerusform>
            <numerusform>cada %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n min</source>
        <translation>
            <numerusform>cada %n min</numerusform>
            <numerusform>cada %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n s</source>
        <translation>
            <numerusform>cada %n s</numerusform>
            <numerusform>cada %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>It works: the server granted a token.</source>
        <translation>Funciona: el servidor concedió un token.</translation>
    </message>
    <message>
        <source>The answer changed: the server says something else than before.</source>
        <translation>La respuesta cambió: el servidor dice otra cosa que antes.</translation>
    </message>
    <message>
        <source>All tries that were asked for are used up; the answer stayed the same.</source>
        <translation>Se agotaron los intentos pedidos; la respuesta siguió igual.</translation>
    </message>
    <message>
        <source>The time that was asked for is over; the answer stayed the same.</source>
        <translation>Se acabó el tiempo pedido; la respuesta siguió igual.</translation>
    </message>
    <message>
        <source>The private key cannot be read any more.</source>
        <translation>La clave privada ya no se puede leer.</translation>
    </message>
    <message>
        <source>The watch was stopped.</source>
        <translation>La vigilancia se detuvo.</translation>
    </message>
    <message>
        <source>The watch ended because a try could not be saved.</source>
        <translation>La vigilancia terminó porque un intento no se pudo guardar.</translation>
    </message>
    <message>
        <source>There is no notification service here.</source>
        <translation>Aquí no hay servicio de notificaciones.</translation>
    </message>
    <message>
        <source>Keep the window or the terminal in sight.</source>
        <translation>Tenga a la vista la ventana o el terminal.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>The notification was not shown: %1.</source>
        <translation>No se mostró la notificación: %1.</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1, después %2</translation>
    </message>
    <message>
        <source>There is no token endpoint to send to.</source>
        <translation>No hay punto de token al que enviar.</translation>
    </message>
    <message>
        <source>Give the token endpoint, or the FHIR base so that discovery can find it.</source>
        <translation>Indique el punto de token, o la base FHIR para que el descubrimiento lo encuentre.</translation>
    </message>
    <message>
        <source>The key is another one than before: %1, thumbprint %2.</source>
        <translation>La clave es otra que antes: %1, huella %2.</translation>
    </message>
    <message>
        <source>Not the token endpoint answered, but a page of a proxy, a firewall or a network&apos;s sign-on (HTTP %1).</source>
        <translation>No respondió el endpoint de token, sino una página de un proxy, de un cortafuegos o del acceso a una red (HTTP %1).</translation>
    </message>
    <message>
        <source>The watch goes on. If it stays so, open the address in a browser on this machine.</source>
        <translation>La espera sigue. Si no cambia, abra la dirección en un navegador en este equipo.</translation>
    </message>
</context>
</TS>
