using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using LawGov.Model.Diagnostics;
using LawGov.Model.Parsing;
using LawGov.Model.Serialization;
using LawGov.Model.Tests.Forms;

namespace LawGov.Model.Tests.Serialization;

/// <summary>Documents written as JSON and read again, the members that are written, and JSON that is no document.</summary>
public class PolicyDocumentJsonTests
{
    private const string Plan = """
        湖口县桥梁建设工作方案
        湖府发〔2023〕7号
        湖口县人民政府
        2023年3月6日
        一、总体要求
        6月底前建桥不少于12座。
        二、重点任务
        （一）建桥。每年6月底前完成，不少于两座，按《桥梁办法》（国发〔2020〕7号）办。（责任单位：县交通局、各镇，列第一位的为牵头单位，下同）
        """;

    private const string Report = """
        湖口县2022年法治政府建设情况报告
        一、主要工作
        建桥12座，修路近百条。
        二、2023年工作打算
        继续建桥。
        """;

    public static TheoryData<string> Documents => new(Example.In("tests", "LawGov.Model.Tests", "Assembling").Select(e => e.ToString()));

    [Theory, MemberData(nameof(Documents))]
    public void A_document_and_its_findings_come_back_equal(string name)
    {
        var result = PolicyDocumentParser.Default.Parse(Example.In("tests", "LawGov.Model.Tests", "Assembling").Single(e => e.ToString() == name).Text, "plan.txt");
        foreach (var indented in new[] { true, false })
        {
            PolicyDocumentJson.Read(PolicyDocumentJson.Write(result.Document, result.Diagnostics, indented), out var diagnostics).ShouldBe(result.Document);
            diagnostics.ShouldBe(result.Diagnostics);
        }
    }

    [Theory]
    [InlineData("schemaVersion", "\"1.0\"", false)]
    [InlineData("source", "\"plan.txt\"", false)]
    [InlineData("title", "\"湖口县桥梁建设工作方案\"", false)]
    [InlineData("documentNumber", "\"湖府发〔2023〕7号\"", false)]
    [InlineData("signedOn", "\"2023-03-06\"", false)]
    [InlineData("publishedOn", "null", false)]
    [InlineData("sections/0/path", "\"一\"", false)]
    [InlineData("sections/0/deadlines/0/recurrence", "null", false)]
    [InlineData("sections/0/deadlines/0/date", "\"2023-06-30\"", false)]
    [InlineData("sections/0/targets/0/comparison", "\"AtLeast\"", false)]
    [InlineData("sections/1/sections/0/label", "\"(一)\"", false)]
    [InlineData("tasks/0/deadlines/0/recurrence", "\"yearly\"", false)]
    [InlineData("tasks/0/assignments/0/role", "\"Lead\"", false)]
    [InlineData("tasks/0/assignments/1/isGroup", "true", false)]
    [InlineData("tasks/0/assignments/0/reference/confidence", "\"High\"", false)]
    [InlineData("rules/0/kind", "\"FirstUnitLeads\"", false)]
    [InlineData("citations/0/documentNumber", "\"国发〔2020〕7号\"", false)]
    [InlineData("figures/0/numeral", "\"arabic\"", true)]
    [InlineData("figures/1/numeral", "\"chinese\"", true)]
    [InlineData("forthcoming/length", "17", true)]
    public void Members_are_written_so(string path, string json, bool isReport) => Text(At(Written(isReport), path).Node).ShouldBe(json);

    [Theory]
    [InlineData("kind", "99", "kind is 99, which is none of its values.")]
    [InlineData("jurisdiction/level", "99", "jurisdiction.level is 99, which is none of its values.")]
    [InlineData("period", """{"start":2023,"end":2022}""", "period is 2023 to 2022, which are no years in order.")]
    [InlineData("period", """{"start":0,"end":2022}""", "period is 0 to 2022, which are no years in order.")]
    [InlineData("period", """{"start":9999,"end":10000}""", "period is 9999 to 10000, which are no years in order.")]
    [InlineData("forthcoming", """{"start":-1,"length":0}""", "forthcoming is -1, 0, which is no place in a text.")]
    [InlineData("sections/0/scope", "99", "sections[0].scope is 99, which is none of its values.")]
    [InlineData("sections/0/span", """{"start":0,"length":-1}""", "sections[0].span is 0, -1, which is no place in a text.")]
    [InlineData("sections/0/headingSpan", """{"start":1,"length":2147483647}""", "sections[0].headingSpan is 1, 2147483647, which is no place in a text.")]
    [InlineData("sections/1/sections/0/span", """{"start":-1,"length":1}""", "sections[1].sections[0].span is -1, 1, which is no place in a text.")]
    [InlineData("sections/0/deadlines/0/recurrence", "\"weekly\"", "sections[0].deadlines[0].recurrence is \"weekly\", which is none.")]
    [InlineData("sections/0/deadlines/0/recurrence", "\"1\"", "sections[0].deadlines[0].recurrence is \"1\", which is none.")]
    [InlineData("sections/0/targets/0/comparison", "99", "sections[0].targets[0].comparison is 99, which is none of its values.")]
    [InlineData("tasks/0/assignments/0/role", "99", "tasks[0].assignments[0].role is 99, which is none of its values.")]
    [InlineData("tasks/0/assignments/0/reference/level", "99", "tasks[0].assignments[0].reference.level is 99, which is none of its values.")]
    [InlineData("tasks/0/assignments/0/reference/kind", "99", "tasks[0].assignments[0].reference.kind is 99, which is none of its values.")]
    [InlineData("tasks/0/assignments/0/reference/confidence", "99", "tasks[0].assignments[0].reference.confidence is 99, which is none of its values.")]
    [InlineData("rules/0/kind", "99", "rules[0].kind is 99, which is none of its values.")]
    [InlineData("citations/0/spans/0", """{"start":-1,"length":1}""", "citations[0].spans[0].span is -1, 1, which is no place in a text.")]
    [InlineData("schemaVersion", "\"2.0\"", "schemaVersion is \"2.0\", expected 1.0.")]
    public void A_fault_is_told_with_its_place(string path, string json, string message)
    {
        var document = Written(false);
        Set(document, path, json);
        Should.Throw<JsonException>(() => PolicyDocumentJson.Read(document.ToJsonString())).Message.ShouldBe(message);
    }

    [Theory]
    [InlineData("figures/0/numeral", "\"roman\"", "figures[0].numeral is \"roman\", expected arabic or chinese.")]
    [InlineData("figures/1/comparison", "99", "figures[1].comparison is 99, which is none of its values.")]
    [InlineData("diagnostics/0/severity", "99", "diagnostics[0].severity is 99, which is none of its values.")]
    public void A_fault_in_a_report_is_too(string path, string json, string message)
    {
        var document = Written(true);
        Set(document, path, json);
        Should.Throw<JsonException>(() => PolicyDocumentJson.Read(document.ToJsonString())).Message.ShouldBe(message);
    }

    [Theory]
    [InlineData("schemaVersion", "\"1.7\"")]
    [InlineData("period", """{"start":1,"end":9999}""")]
    [InlineData("period", """{"start":2023,"end":2023}""")]
    [InlineData("forthcoming", """{"start":2147483647,"length":0}""")]
    [InlineData("sections/0/deadlines/0/recurrence", "\"Yearly\"")]
    [InlineData("tasks/0/assignments/0/reference", "null")]
    public void What_is_allowed_is_read(string path, string json)
    {
        var document = Written(false);
        Set(document, path, json);
        PolicyDocumentJson.Read(document.ToJsonString()).Tasks.Count.ShouldBe(1);
    }

    [Fact]
    public void Null_is_no_document() => Should.Throw<JsonException>(() => PolicyDocumentJson.Read("null")).Message.ShouldBe("The JSON is null where a document was expected.");

    [Fact]
    public void Chinese_stays_readable_and_lines_end_alike_everywhere()
    {
        var document = PolicyDocumentParser.Default.Parse(Plan).Document;
        var indented = PolicyDocumentJson.Write(document);
        indented.ShouldContain("\"title\": \"湖口县桥梁建设工作方案\"");
        indented.ShouldContain("{\n  \"");
        indented.ShouldNotContain("\r");
        PolicyDocumentJson.Write(document, indented: false).ShouldNotContain("\n");
    }

    [Fact]
    public void A_writer_gets_the_same_document()
    {
        var result = PolicyDocumentParser.Default.Parse(Plan);
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping })) PolicyDocumentJson.Write(writer, result.Document, result.Diagnostics);
        Encoding.UTF8.GetString(stream.ToArray()).ShouldBe(PolicyDocumentJson.Write(result.Document, result.Diagnostics, indented: false));
        Should.Throw<ArgumentNullException>(() => PolicyDocumentJson.Write((Utf8JsonWriter)null!, result.Document)).ParamName.ShouldBe("writer");
        Should.Throw<ArgumentNullException>(() => PolicyDocumentJson.Write(null!)).ParamName.ShouldBe("document");
        Should.Throw<ArgumentNullException>(() => PolicyDocumentJson.Read(null!)).ParamName.ShouldBe("json");
    }

    [Fact]
    public void The_schema_says_what_it_is_of()
    {
        var schema = JsonNode.Parse(PolicyDocumentJson.Schema())!.AsObject();
        schema.Select(p => p.Key).Take(2).ShouldBe(["$schema", "title"]);
        ((string?)schema["$schema"]).ShouldBe("https://json-schema.org/draft/2020-12/schema");
        ((string?)schema["title"]).ShouldBe($"LawGov document {PolicyDocumentJson.SchemaVersion}");
        schema["properties"]!["tasks"].ShouldNotBeNull();
    }

    private static string Text(JsonNode? node) => node is null ? "null" : node.ToJsonString(new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    private static JsonObject Written(bool isReport)
    {
        var result = PolicyDocumentParser.Default.Parse(isReport ? Report : Plan, "plan.txt");
        var findings = result.Diagnostics.Append(new Diagnostic("LG1001", DiagnosticSeverity.Error, "Empty.", default, 1, 1)).ToList();
        return JsonNode.Parse(PolicyDocumentJson.Write(result.Document, findings))!.AsObject();
    }

    private static (JsonNode Parent, string Name, JsonNode? Node) At(JsonObject document, string path)
    {
        var names = path.Split('/');
        JsonNode at = document;
        foreach (var name in names[..^1]) at = Below(at, name)!;
        return (at, names[^1], Below(at, names[^1]));
    }

    private static JsonNode? Below(JsonNode node, string name) => node is JsonArray array ? array[int.Parse(name, CultureInfo.InvariantCulture)] : node[name];

    private static void Set(JsonObject document, string path, string json)
    {
        var (parent, name, _) = At(document, path);
        if (parent is JsonArray array) array[int.Parse(name, CultureInfo.InvariantCulture)] = JsonNode.Parse(json);
        else parent[name] = JsonNode.Parse(json);
    }
}
