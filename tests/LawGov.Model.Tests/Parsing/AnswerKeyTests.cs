using System.Text.Json;
using LawGov.Model.Parsing;
using LawGov.Tests.Shared;

namespace LawGov.Model.Tests.Parsing;

/// <summary>The five seeds against their answer keys, fact by fact: nothing missing, nothing invented.</summary>
public class AnswerKeyTests
{
    public static TheoryData<string> Seeds => Repository.Seeds;

    [Theory, MemberData(nameof(Seeds))]
    public void Metadata_is_that_of_the_key(string seed)
    {
        var (document, key) = Read(seed);
        var metadata = key.Metadata;
        AnswerKey.Flat(document.Title).ShouldBe(AnswerKey.Flat(AnswerKey.Text(metadata, "title")));
        (document.DocumentNumber?.ToString()).ShouldBe(AnswerKey.Text(metadata, "documentNumber"));
        document.Kind.ToString().ShouldBe(AnswerKey.Text(metadata, "kind"));
        document.Issuers.ShouldBe(AnswerKey.Items(metadata, "issuers").Select(i => i.GetString()!));
        $"{document.SignedOn:yyyy-MM-dd}".ShouldBe(AnswerKey.Text(metadata, "signedDate") ?? "");
        $"{document.PublishedOn:yyyy-MM-dd}".ShouldBe(AnswerKey.Text(metadata, "publishedDate") ?? "");
        document.IndexNumber.ShouldBe(AnswerKey.Text(metadata, "indexNumber"));
        document.Jurisdiction!.Name.ShouldBe(AnswerKey.Text(metadata, "jurisdiction"));
        document.Jurisdiction.Level.ToString().ShouldBe(AnswerKey.Text(metadata, "jurisdictionLevel"));
        var period = metadata.GetProperty("period");
        document.Period.ShouldBe(new Period(period.GetProperty("start").GetInt32(), period.GetProperty("end").GetInt32()));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Sections_are_those_of_the_key(string seed)
    {
        var (document, key) = Read(seed);
        Flatten(document.Sections, 1).ShouldBe(Flatten(AnswerKey.Items(key.Root, "outline"), 1));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Tasks_are_those_of_the_key(string seed)
    {
        var (document, key) = Read(seed);
        document.Tasks.Select(t => t.Number).ShouldBe(key.Tasks.Select(t => Number(t)));
        foreach (var (task, expected) in document.Tasks.Zip(key.Tasks))
        {
            AnswerKey.Flat(task.Text).ShouldStartWith(AnswerKey.Flat(AnswerKey.Text(expected, "text_start")));
            AnswerKey.Flat(task.Text).ShouldEndWith(AnswerKey.Flat(AnswerKey.Text(expected, "text_end")));
            AnswerKey.Flat(task.Part).ShouldBe(AnswerKey.Flat(AnswerKey.Text(expected, "part")));
            AnswerKey.Flat(task.Section).ShouldBe(AnswerKey.Flat(AnswerKey.Text(expected, "section")));
        }
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Assignments_are_those_of_the_key(string seed)
    {
        var (document, key) = Read(seed);
        document.Tasks.SelectMany((t, i) => t.Assignments.Select(a => (i, AnswerKey.Flat(a.Unit), a.Role.ToString(), a.IsGroup)))
            .ShouldBe(key.Tasks.SelectMany((t, i) => AnswerKey.Items(t, "assignments").Select(a =>
                (i, AnswerKey.Flat(AnswerKey.Text(a, "unit")), AnswerKey.Text(a, "role")!, a.TryGetProperty("group", out var g) && g.GetBoolean()))));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Deadlines_are_those_of_the_key(string seed)
    {
        var (document, key) = Read(seed);
        document.Tasks.SelectMany((t, i) => t.Deadlines.Select(d => (i, AnswerKey.Flat(d.Text), d.Date is { } date ? $"{date:yyyy-MM-dd}" : null)))
            .ShouldBe(key.Tasks.SelectMany((t, i) => AnswerKey.Items(t, "deadlines").Select(d => (i, AnswerKey.Flat(AnswerKey.Text(d, "raw")), AnswerKey.Text(d, "date")))));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Targets_are_those_of_the_key(string seed)
    {
        var (document, key) = Read(seed);
        document.Tasks.SelectMany((t, i) => t.Targets.Select(x => (i, AnswerKey.Flat(x.Text), x.Value, x.Unit, x.Comparison)))
            .ShouldBe(key.Tasks.SelectMany((t, i) => AnswerKey.Items(t, "targets").Select(x =>
                (i, AnswerKey.Flat(AnswerKey.Text(x, "raw")), x.GetProperty("value").GetDecimal(), AnswerKey.Text(x, "unit")!, Comparison.AtLeast))));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Citations_are_those_of_the_key(string seed)
    {
        var (document, key) = Read(seed);
        document.Citations.Select(c => (AnswerKey.Flat(c.Title), c.Mentions, c.IsSelf, c.DocumentNumber?.ToString())).ShouldBe(
            AnswerKey.Items(key.Root, "citations").Select(c =>
                (AnswerKey.Flat(AnswerKey.Text(c, "title")), c.GetProperty("count").GetInt32(), c.GetProperty("self").GetBoolean(), AnswerKey.Text(c, "documentNumber"))),
            ignoreOrder: true);
    }

    [Fact]
    public void Figures_of_the_report_are_those_of_the_key()
    {
        var (document, key) = Read("jingan-2023-report");
        document.Figures.Select(f => (f.Value, f.Unit, f.Numeral == Numeral.Chinese)).ShouldBe(
            AnswerKey.Items(key.Root, "figures").Select(f => (f.GetProperty("value").GetDecimal(), AnswerKey.Text(f, "unit")!, AnswerKey.Text(f, "numeral") == "chinese")));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Spans_point_at_their_words(string seed)
    {
        var source = Repository.ReadSeed(seed);
        var document = PolicyDocumentParser.Default.Parse(source).Document;
        foreach (var task in document.Tasks)
        {
            AnswerKey.Flat(task.Span.In(source).ToString()).ShouldContain(AnswerKey.Flat(task.Text)[..Math.Min(8, task.Text.Length)]);
            foreach (var a in task.Assignments) AnswerKey.Flat(a.Span.In(source).ToString()).ShouldBe(AnswerKey.Flat(a.Unit));
            foreach (var d in task.Deadlines) AnswerKey.Flat(d.Span.In(source).ToString()).ShouldBe(AnswerKey.Flat(d.Text));
            foreach (var t in task.Targets) AnswerKey.Flat(t.Span.In(source).ToString()).ShouldBe(AnswerKey.Flat(t.Text));
        }

        foreach (var figure in document.Figures) AnswerKey.Flat(figure.Span.In(source).ToString()).ShouldBe(AnswerKey.Flat(figure.Text));
        foreach (var span in document.Citations.SelectMany(c => c.Spans)) source[span.Start].ShouldBe('《');
    }

    private static (PolicyDocument Document, AnswerKey Key) Read(string seed) =>
        (PolicyDocumentParser.Default.Parse(Repository.ReadSeed(seed)).Document, AnswerKey.Of(seed));

    private static int? Number(JsonElement task) => task.GetProperty("number") is { ValueKind: JsonValueKind.Number } n ? n.GetInt32() : null;

    private static IEnumerable<(int, string, string)> Flatten(IEnumerable<Section> sections, int depth) =>
        sections.SelectMany(s => Flatten(s.Sections, depth + 1).Prepend((depth, AnswerKey.Flat(s.Label), AnswerKey.Flat(s.Title))));

    private static IEnumerable<(int, string, string)> Flatten(IEnumerable<JsonElement> nodes, int depth) =>
        nodes.SelectMany(n => Flatten(AnswerKey.Items(n, "children"), depth + 1).Prepend((depth, AnswerKey.Flat(AnswerKey.Text(n, "label")), AnswerKey.Flat(AnswerKey.Text(n, "title")))));
}
