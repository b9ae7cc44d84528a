// Token requests as programs in C# and Java make them, as wget sends them, and as Insomnia exports them.
#include "intake/compiled_reader.h"
#include "intake/recognise.h"
#include "smart/token_request.h"

#include <QElapsedTimer>
#include <QTest>
#include <algorithm>

using namespace ad::intake;

class TestPrograms : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void requests_data();
    void requests();
    void wgetBelowALongLine();
    void withinAPost();
    void noRequest_data();
    void noRequest();
    void hostile_data();
    void hostile();
};

namespace {

const QByteArray url = "https://ehr.example/oauth2/token";
const QByteArray form = "application/x-www-form-urlencoded";

/// "grant_type=client_credentials, scope=…": the decoded parameters in order, open ones with a question mark.
QByteArray fieldsOf(const ad::smart::HttpRequest& request) {
    QByteArrayList out;
    for (const auto& field : ad::smart::parseForm(request.body))
        out << QByteArray::fromStdString(field.name) + '=' +
                   (request.isOpen(field.name) ? QByteArray("?") : QByteArray::fromStdString(field.value));
    return out.join(", ");
}

const Piece* requestIn(const Recognised& found) {
    for (const Piece& piece : found.pieces)
        if (piece.request)
            return &piece;
    return nullptr;
}

} // namespace

void TestPrograms::requests_data() {
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("fields");
    const QByteArray both = "grant_type=client_credentials, scope=system/Patient.rs";
    const auto row = [&](const char* name, const char* source, const QByteArray& type, const char* kind,
                         const QByteArray& fields) {
        QTest::newRow(name) << QByteArray(source).replace("$URL", url) << type << QByteArray(kind) << fields;
    };
    row("C#: a form", R"(var client = new HttpClient();
var dict = new Dictionary<string, string> { {"grant_type", "client_credentials"}, {"scope", "system/Patient.rs"} };
var res = await client.PostAsync("$URL", new FormUrlEncodedContent(dict));)",
        form, "", both);
    row("C#: a form by index", R"(using System.Net.Http;
var values = new Dictionary<string, string>
{
    ["grant_type"] = "client_credentials",
    ["scope"] = "system/Patient.rs",
    ["client_assertion"] = assertion
};
using var content = new FormUrlEncodedContent(values);
var response = await _http.PostAsync(@"$URL", content);)",
        form, "", both + ", client_assertion=?");
    row("C#: pairs and a message", R"(// asks for a token
const string tokenUrl = "$URL";
var request = new HttpRequestMessage(HttpMethod.Post, tokenUrl);
request.Headers.Add("Accept", "application/json");
request.Content = new FormUrlEncodedContent(new List<KeyValuePair<string, string>> {
    new KeyValuePair<string, string>("grant_type", "client_credentials"),
    new KeyValuePair<string, string>("scope", "system/" + "Patient.rs"),
});
var response = await client.SendAsync(request);)",
        form, "", both);
    row("C#: JSON as a text", R"(var client = new HttpClient();
var request = new HttpRequestMessage(HttpMethod.Post, "$URL");
var content = new StringContent("{\n  \"grant_type\": \"client_credentials\"\n}", null, "application/json");
request.Content = content;
var response = await client.SendAsync(request);)",
        "application/json; charset=utf-8", "json", "");
    row("C#: JSON of an object",
        R"(var body = new Dictionary<string, string> { { "grant_type", "client_credentials" } };
var content = new StringContent(JsonSerializer.Serialize(body), Encoding.UTF8, "application/json");
var response = await client.PostAsync("$URL", content);)",
        "application/json; charset=utf-8", "json", "");
    row("C#: a form as a text",
        R"(var body = $"grant_type=client_credentials&scope=system/Patient.rs&client_assertion={jwt}";
var content = new StringContent(body, Encoding.UTF8, "application/x-www-form-urlencoded");
var response = await client.PostAsync(new Uri("$URL"), content);)",
        form + "; charset=utf-8", "", both + ", client_assertion=?");
    row("C#: RestSharp", R"(var options = new RestClientOptions("https://ehr.example");
var client = new RestClient(options);
var request = new RestRequest("/oauth2/token", Method.Post);
request.AddHeader("Content-Type", "application/x-www-form-urlencoded");
request.AddParameter("grant_type", "client_credentials");
request.AddParameter("scope", "system/Patient.rs");
RestResponse response = await client.ExecuteAsync(request);)",
        form, "", both);
    row("OkHttp: a text", R"(OkHttpClient client = new OkHttpClient().newBuilder().build();
MediaType mediaType = MediaType.parse("application/x-www-form-urlencoded");
RequestBody body = RequestBody.create(mediaType, "grant_type=client_credentials&scope=system%2FPatient.rs");
Request request = new Request.Builder()
  .url("$URL")
  .method("POST", body)
  .addHeader("Content-Type", "application/x-www-form-urlencoded")
  .build();
Response response = client.newCall(request).execute();)",
        form + "; charset=utf-8", "", both);
    row("OkHttp: a form", R"(RequestBody body = new FormBody.Builder()
    .add("grant_type", "client_credentials")
    .add("scope", "system/Patient.rs")
    .add("client_assertion", signedJwt)
    .build();
Request request = new Request.Builder().url("$URL").post(body).build();)",
        form, "", both + ", client_assertion=?");
    row("java.net.http", R"(HttpRequest request = HttpRequest.newBuilder()
    .uri(URI.create("$URL"))
    .header("Content-Type", "application/x-www-form-urlencoded")
    .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials" + "&scope=system%2FPatient.rs"))
    .build();)",
        form, "", both);
    row("wget", R"(wget --no-check-certificate --quiet \
  --method POST \
  --timeout=0 \
  --header 'Content-Type: application/x-www-form-urlencoded' \
  --body-data 'grant_type=client_credentials&scope=system%2FPatient.rs' \
   '$URL')",
        form, "", both);
    row("wget, the older way", "$ wget --post-data=\"grant_type=client_credentials&client_assertion=$JWT\" $URL -O -",
        form, "", "grant_type=client_credentials, client_assertion=?");
    row("wget of JSON",
        "wget --method=POST --header='Content-Type: application/json' --body-data='{\"grant_type\":\"x\"}' $URL",
        "application/json", "json", "");
    row("Insomnia", R"({"_type":"export","__export_format":4,"resources":[
 {"_id":"wrk_1","_type":"workspace","name":"FHIR"},
 {"_id":"req_0","_type":"request","url":"https://ehr.example/fhir/Patient","method":"GET"},
 {"_id":"req_1","_type":"request","url":"$URL","method":"POST","body":{"mimeType":"application/x-www-form-urlencoded",
  "params":[{"name":"grant_type","value":"client_credentials"},{"name":"scope","value":"system/Patient.rs"},
  {"name":"client_id","value":"x","disabled":true},{"name":"client_assertion","value":"{{ _.jwt }}"}]},
  "headers":[{"name":"Accept","value":"application/json"}]},
 {"_id":"req_2","_type":"request","url":"https://ehr.example/other","method":"POST"}]})",
        form, "", both + ", client_assertion=?");
    row("Insomnia, JSON", R"({"_type":"export","resources":[{"_type":"request","url":"$URL","method":"POST",
 "body":{"mimeType":"application/json","text":"{\"grant_type\":\"client_credentials\"}"},"headers":[]}]})",
        "application/json", "json", "");
}

void TestPrograms::requests() {
    QFETCH(QByteArray, source);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, fields);
    const Recognised found = recognise(source.toStdString(), {}, {});
    QVERIFY(!found.error);
    QCOMPARE(found.pieces.size(), 1U);
    QVERIFY(found.leftovers.empty());
    const Piece* piece = requestIn(found);
    QVERIFY(piece);
    const ad::smart::HttpRequest& request = *piece->request;
    QCOMPARE(QByteArray::fromStdString(request.method), QByteArray("POST"));
    QCOMPARE(QByteArray::fromStdString(request.url), url);
    QCOMPARE(QByteArray::fromStdString(request.header("content-type").value_or("")), type);
    QCOMPARE(QByteArray::fromStdString(request.bodyKind), kind);
    QVERIFY(request.bodyKnown);
    if (kind == "json")
        QVERIFY2(request.body.find("grant_type") != std::string::npos, request.body.c_str());
    else
        QCOMPARE(fieldsOf(request), fields);
}

void TestPrograms::wgetBelowALongLine() {
    const std::string post =
        std::string(220, 'x') + " wget is what I used\nwget --post-data='grant_type=x' " + url.toStdString() + "\n";
    const Recognised found = recognise(post, {}, {});
    const Piece* piece = requestIn(found);
    QVERIFY(piece);
    QCOMPARE(QByteArray::fromStdString(piece->request->url), url);
}

void TestPrograms::withinAPost() {
    const std::string post(R"(Hello, my backend gets no token from the sandbox. This is what I do.

var client = new HttpClient();
var dict = new Dictionary<string, string>();
dict.Add("grant_type", "client_credentials");
dict.Add("scope", "system/Patient.rs");
var res = await client.PostAsync("https://ehr.example/oauth2/token", new FormUrlEncodedContent(dict));

And the answer is always
{"error":"invalid_client"}
What do I miss?)");
    const Recognised found = recognise(post, {}, {});
    const Piece* piece = requestIn(found);
    QVERIFY(piece);
    QCOMPARE(QByteArray::fromStdString(piece->request->url), url);
    QCOMPARE(fieldsOf(*piece->request), QByteArray("grant_type=client_credentials, scope=system/Patient.rs"));
    QVERIFY(std::any_of(found.pieces.begin(), found.pieces.end(),
                        [](const Piece& p) { return p.response && p.response->error == "invalid_client"; }));
}

void TestPrograms::noRequest_data() {
    QTest::addColumn<QByteArray>("source");
    QTest::newRow("a sentence") << QByteArray("wget says no when I try it");
    QTest::newRow("names of classes alone") << QByteArray("I use HttpRequestMessage with FormUrlEncodedContent.");
    QTest::newRow("another export") << QByteArray(R"({"_type":"import","resources":[]})");
}

void TestPrograms::noRequest() {
    QFETCH(QByteArray, source);
    QVERIFY(!requestIn(recognise(source.toStdString(), {}, {})));
}

void TestPrograms::hostile_data() {
    QTest::addColumn<QByteArray>("source");
    QTest::newRow("brackets") << "PostAsync(" + QByteArray("url(").repeated(200'000);
    QTest::newRow("names") << QByteArray("PostAsync\n\nx\n").repeated(100'000);
    QTest::newRow("new") << "var a = " + QByteArray("new ").repeated(200'000) + "HttpRequestMessage(";
    QTest::newRow("open text") << "RequestBody.create(\"" + QByteArray(1 << 20, 'a');
    QTest::newRow("open block") << "RequestBody.create(\"\"\"" + QByteArray("a\n").repeated(1 << 19);
    QTest::newRow("quotes") << "PostAsync(" + QByteArray("\"").repeated(300'001);
    QTest::newRow("nul") << QByteArray("PostAsync(\"\0\", 'x", 16);
    QTest::newRow("wget") << QByteArray("wget -").repeated(100'000);
}

void TestPrograms::hostile() {
    QFETCH(QByteArray, source);
    QElapsedTimer timer;
    timer.start();
    (void)recognise(source.toStdString(), {}, {});
    (void)readCompiled(source.toStdString());
    QVERIFY2(timer.elapsed() < 20'000, QByteArray::number(timer.elapsed()));
}

QTEST_GUILESS_MAIN(TestPrograms)
#include "tst_programs.moc"
