using System.Text.Json;
using System.Text.Json.Nodes;
using LawGov.Analysis.Citations;
using LawGov.Analysis.Coverage;
using LawGov.Analysis.Ledgers;
using LawGov.Analysis.Outlines;
using LawGov.Analysis.PlanComparison;
using LawGov.Analysis.Schedule;
using LawGov.Analysis.Serialization;
using LawGov.Analysis.Workload;
using LawGov.Model;
using LawGov.Model.Parsing;
using LawGov.Model.Serialization;
using LawGov.Model.Units;
using LawGov.Model.Validation;

namespace LawGov.Analysis.Tests.Serialization;

/// <summary>Whatever stands in the place of any member, a loader takes it or throws what it says it throws; what it took, every analysis can work on.</summary>
public sealed class MutatedJsonTests
{
    private const string Plan = """
        江州市法治政府建设2023年工作要点
        江政发〔2023〕5号
        一、主要任务
        1.完善行政决策制度，2023年10月底前完成，每年培训不少于40学时，落实《法治政府建设实施纲要（2021-2025年）》。（责任单位：市司法局、各县区政府）
        2.加强行政执法监督。
        江州市人民政府
        2023年1月5日
        """;

    private const string Outline = """
        { "schema": "lawgov-outline", "schemaVersion": "1.1", "dataVersion": "2", "id": "mine", "title": "某市规划", "titleVariants": ["某规划"], "issuers": ["某市"], "issued": "2021-05",
          "period": { "start": 2021, "end": 2025 }, "parts": [ { "number": 1, "title": "总则", "articles": [
            { "number": 1, "label": "一", "title": "政务公开", "subjects": ["政务公开"], "phrases": ["公开"], "points": [ { "id": "1.1", "label": "主动公开", "terms": ["主动公开"], "phrasings": ["主动发布"], "addressee": "province" } ] },
            { "number": 2, "title": "指导思想", "kind": "Preamble" } ] } ] }
        """;

    private const string Units = """
        {"schemaVersion": "1.0", "bodies": [{"id": "mazu-culture", "name": "妈祖文化机构", "kind": "PublicInstitution", "system": "Government", "names": {"County": "妈祖局"},
          "titles": [{"title": "妈祖文化发展中心", "short": ["妈祖办"], "level": "County"}], "forms": [{"form": "*祖庙管理处"}]}],
         "groupQualifiers": ["凡"], "groups": [{"id": "temples", "name": "各寺庙", "phrases": ["{各,有关}寺庙"], "nouns": ["寺庙"]}]}
        """;

    private const string Roster = """{"name":"某名册","place":"江州市","isExample":false,"groups":[{"group":"subdistricts-and-towns","members":["甲镇","乙镇"]}]}""";

    private const string Decisions = """{"pairs":[{"a":"1/1","b":"1/2","grade":"Same"}],"statuses":[{"task":"1/1","status":"Done"}]}""";

    private static readonly Func<JsonNode?>[] Values =
    [
        () => null, () => -1, () => int.MaxValue, () => 1e300, () => true, () => "", () => "Nothing of that name", () => "\uD800", () => "0001-01-01", () => new JsonArray(), () => new JsonArray(null, null),
        () => new JsonObject(), () => new JsonObject { ["start"] = -5, ["length"] = -7 }, () => new JsonObject { ["start"] = int.MaxValue, ["length"] = int.MaxValue }, () => Deep(200),
    ];

    [Fact]
    public void A_document_is_read_or_refused_and_what_was_read_can_be_worked_on()
    {
        var parsed = PolicyDocumentParser.Default.Parse(Plan, "plan.txt");
        TryAll(PolicyDocumentJson.Write(parsed.Document, parsed.Diagnostics), json =>
        {
            var document = PolicyDocumentJson.Read(json, out _);
            return () => Work(document);
        }, f => f is JsonException);
    }

    [Fact]
    public void An_outline_is_read_or_refused() => TryAll(Outline, json =>
    {
        var outline = OutlineLoader.Load(json);
        return () => CoverageAnalyzer.Default.Analyze(PolicyDocumentParser.Default.Parse(Plan).Document, outline);
    }, f => f is OutlineFormatException);

    [Fact]
    public void An_addition_to_the_catalogue_is_read_or_refused() => TryAll(Units, json =>
    {
        var catalogue = UnitCatalogue.Default.Extend(json);
        return () => new PolicyDocumentParser(ParserOptions.Default, new UnitResolver(catalogue)).Parse(Plan);
    }, f => f is InvalidDataException);

    [Fact]
    public void A_roster_is_read_or_refused() => TryAll(Roster, json =>
    {
        var roster = UnitRosterJson.Read(json);
        return () => Should.NotThrow(() => roster.ToString());
    }, f => f is InvalidDataException);

    [Fact]
    public void Decisions_are_read_or_refused() => TryAll(Decisions, json =>
    {
        var decisions = DecisionsJson.Read(json);
        return () => Should.NotThrow(() => decisions.ToString());
    }, f => f is InvalidDataException);

    private static void Work(PolicyDocument document)
    {
        _ = PolicyDocumentJson.Write(document);
        if (document.IsReadFrom(Plan)) DocumentInspector.Default.Inspect(document, Plan);
        CoverageAnalyzer.Default.Analyze(document);
        WorkloadAnalyzer.Default.Analyze(document);
        ScheduleAnalyzer.Default.Analyze([document]);
        CitationAnalyzer.Default.Analyze([new CitingDocument(document, null)]);
        PlanComparer.Default.Compare(document, document);
        LedgerBuilder.Default.Create(document);
    }

    private static void TryAll(string valid, Func<string, Action> read, Func<Exception, bool> isDocumented)
    {
        read(valid)();
        var faults = new List<string>();
        var refused = 0;
        foreach (var path in PathsOf(JsonNode.Parse(valid)!, []).ToList())
        {
            foreach (var value in Values)
            {
                var root = JsonNode.Parse(valid)!;
                Set(root, path, value());
                var json = root.ToJsonString();
                Action work;
                try
                {
                    work = read(json);
                }
                catch (Exception fault) when (isDocumented(fault))
                {
                    refused++;
                    if (fault.Message.Length < 10) faults.Add($"{string.Join('/', path)}: {fault.Message}");
                    continue;
                }
                catch (Exception fault)
                {
                    faults.Add($"reading, {string.Join('/', path)} = {value()?.ToJsonString()}: {fault.GetType().Name} {fault.Message}");
                    continue;
                }

                try
                {
                    work();
                }
                catch (Exception fault)
                {
                    faults.Add($"working, {string.Join('/', path)} = {value()?.ToJsonString()}: {fault.GetType().Name} {fault.Message} {fault.StackTrace?.Split('\n').FirstOrDefault()}");
                }
            }
        }

        faults.ShouldBeEmpty();
        refused.ShouldBeGreaterThan(0);
    }

    private static IEnumerable<object[]> PathsOf(JsonNode? node, object[] path)
    {
        if (path.Length > 0) yield return path;
        IEnumerable<(object Key, JsonNode? Value)> children = node switch
        {
            JsonObject o => o.Select(p => ((object)p.Key, p.Value)),
            JsonArray a => a.Select((v, i) => ((object)i, v)),
            _ => [],
        };
        foreach (var (key, value) in children)
            foreach (var inner in PathsOf(value, [.. path, key])) yield return inner;
    }

    private static void Set(JsonNode root, object[] path, JsonNode? value)
    {
        var node = root;
        foreach (var key in path[..^1]) node = key is int i ? node[i]! : node[(string)key]!;
        if (path[^1] is int at) node[at] = value;
        else node[(string)path[^1]] = value;
    }

    private static JsonNode Deep(int depth)
    {
        JsonNode node = "end";
        for (var i = 0; i < depth; i++) node = new JsonArray(node);
        return node;
    }
}
