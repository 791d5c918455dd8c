using System.Globalization;
using LawGov.Analysis.Coverage;
using LawGov.Analysis.Outlines;
using LawGov.Fitting;
using LawGov.Model;
using LawGov.Model.Parsing;

// words GROUPS SENTENCES… | fit TEXTS LABELS… | try TEXTS LABELS… -- HELD… | figures TEXTS LABELS… | errors TEXTS LABELS…; the README beside this file says what each prints.
Console.OutputEncoding = System.Text.Encoding.UTF8;
if (args is ["words", var groups, .. { Length: > 0 } paths])
{
    var outline = BuiltInOutlines.Outline2021;
    var sentences = paths.SelectMany(PlainSentence.Read).Concat(PlainSentence.Of(outline)).ToList();
    var features = new PlainFeatures(sentences.Select(s => s.Text), File.ReadAllLines(groups));
    var count = outline.Articles.Max(a => a.Number) + 1;
    Console.Write(string.Concat(PlainTable.Lines(features, PlainFit.Of(features, sentences, count), count).Select(l => l + "\n")));
    return 0;
}

if (args is not [("fit" or "try" or "figures" or "errors") and var verb, var folder, .. { Length: > 0 } rest] || (verb == "try") != rest.Contains("--"))
{
    Console.Error.WriteLine("usage: words GROUPS SENTENCES… | fit TEXTS LABELS… | try TEXTS LABELS… -- HELD… | figures TEXTS LABELS… | errors TEXTS LABELS…");
    return 2;
}

var files = rest.TakeWhile(f => f != "--");
var documents = new Dictionary<string, PolicyDocument>(StringComparer.Ordinal);
var sets = files.Select(f => (Name: Path.GetFileNameWithoutExtension(f), Labels: LabelledItems.Read(f))).ToList();
if (verb == "try")
{
    var fit = ChoiceFit.Of(LabelledChoice.Of(sets.SelectMany(s => s.Labels.Items), Document));
    Console.WriteLine("coefficients: " + string.Join(" ", fit.Weights.Select(w => w.ToString("0.00", CultureInfo.InvariantCulture))));
    foreach (var file in rest.SkipWhile(f => f != "--").Skip(1))
    {
        var answers = LabelledChoice.Of(LabelledItems.Read(file).Items, Document).Select(c => ChoiceAnswer.Of(c, fit.Probabilities(c))).ToList();
        Console.WriteLine($"{Path.GetFileNameWithoutExtension(file),-28} {MatchingFigures.Of(answers)}");
    }

    return 0;
}

if (verb == "fit")
{
    var choices = LabelledChoice.Of(sets.SelectMany(s => s.Labels.Items), Document);
    var answers = LeftOut.Answers(choices);
    Show("document left out", answers);
    Console.WriteLine("coefficients of all: " + string.Join(" ", ChoiceFit.Of(choices).Weights.Select(w => w.ToString("0.00", CultureInfo.InvariantCulture))));
    return 0;
}

foreach (var (name, labels) in sets)
{
    var reports = new Dictionary<(string, string), CoverageReport>();
    var figures = MatchingFigures.Of(labels.Items, labels.Points, (d, o) =>
        reports.TryGetValue((d, o), out var known) ? known : reports[(d, o)] = CoverageAnalyzer.Default.Analyze(Document(d), BuiltInOutlines.Find(o), Text(d)));
    Console.WriteLine($"{name,-28} {figures}");
    if (verb == "errors") foreach (var line in figures.Wrong) Console.WriteLine("  " + line);
}

return 0;

void Show(string name, IReadOnlyList<ChoiceAnswer> answers)
{
    foreach (var document in answers.GroupBy(a => (a.Label.Document, a.Label.Outline))) Console.WriteLine($"  {MatchingFigures.Of(document)} {document.Key.Document} {document.Key.Outline}");
    foreach (var (set, labels) in sets)
    {
        var mine = labels.Items.ToHashSet();
        Console.WriteLine($"{MatchingFigures.Of(answers.Where(a => mine.Contains(a.Label)))} {set}");
    }

    Console.WriteLine($"{MatchingFigures.Of(answers)} {name}, all");
    ShowTable("an article given with this probability is right", [.. answers.Where(a => a.Best is not null).Select(a => (a.Probability, a.Label.Primary.Contains(a.Best)))]);
    ShowTable("an item with this likelihood has a counterpart", [.. answers.Select(a => (a.Likelihood, !a.Label.MayBeLocal))]);
}

static void ShowTable(string name, IReadOnlyList<(double, bool)> statements)
{
    var table = Reliability.Table(statements);
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name} (expected error {Reliability.ExpectedError(table):0.000}):"));
    foreach (var row in table) Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {row.From:0.0}  items {row.Count,4}  stated {row.Stated:0.00}  true {row.True:0.00}"));
}

string Text(string name) => File.ReadAllText(Path.Combine(folder, name + ".txt"));

PolicyDocument Document(string name) => documents.TryGetValue(name, out var known) ? known : documents[name] = PolicyDocumentParser.Default.Parse(Text(name), name).Document;
