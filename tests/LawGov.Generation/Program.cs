using System.Globalization;
using LawGov.Generation.Measuring;
using LawGov.Generation.Mutating;
using LawGov.Generation.Plans;
using LawGov.Model.Parsing;

// plan SEED | measure COUNT | fuzz COUNT [FIRST] [FOLDER] | mutant NUMBER [FOLDER] | degrade COUNT | country COUNT FILE | clauses FOLDER | sample FOLDER COUNT [SEED]; the README beside this file says what each prints.
var culture = CultureInfo.InvariantCulture;
Console.OutputEncoding = System.Text.Encoding.UTF8;
switch (args)
{
    case ["plan", var seed]:
        ShowPlan(ulong.Parse(seed, culture));
        return 0;
    case ["measure", var count]:
        return Measure(ulong.Parse(count, culture));
    case ["fuzz", var count, .. var rest]:
        return Fuzz(long.Parse(count, culture), rest.Length > 0 ? long.Parse(rest[0], culture) : 0, Sources(rest.ElementAtOrDefault(1)));
    case ["mutant", var number, .. var rest]:
        Console.Write(FuzzRun.MutantOf(Sources(rest.ElementAtOrDefault(0)), long.Parse(number, culture)));
        return 0;
    case ["country", var count, var file]:
        using (var archive = File.Create(file)) CountryArchive.Write(archive, int.Parse(count, culture));
        return 0;
    case ["clauses", var folder]:
        ShowClauses(folder);
        return 0;
    case ["sample", var folder, var count, .. var rest]:
        foreach (var line in AssignmentSample.Draw([.. Files(folder).Select(File.ReadAllText)], int.Parse(count, culture), rest.Length > 0 ? ulong.Parse(rest[0], culture) : 1)) Console.WriteLine(line);
        return 0;
    case ["degrade", var count]:
        foreach (var percent in (double[])[0, 0.1, 1, 2, 5, 10])
        {
            var loss = Degradation.Measure(percent, int.Parse(count, culture));
            Console.WriteLine(string.Create(culture, $"{percent,5} % damaged: {loss.Kept:P1} of the assignments kept, {loss.Right:P1} of what was read is right, {loss.Silent:P1} of the plans with losses without a warning"));
        }

        return 0;
    default:
        Console.Error.WriteLine("usage: plan SEED | measure COUNT | fuzz COUNT [FIRST] [FOLDER] | mutant NUMBER [FOLDER] | degrade COUNT | country COUNT FILE | clauses FOLDER | sample FOLDER COUNT [SEED]");
        return 2;
}

static string[] Sources(string? folder) => folder is null ? [] : [.. Files(folder).Where(f => f.EndsWith(".txt", StringComparison.Ordinal)).Select(File.ReadAllText)];

static string[] Files(string folder) => [.. Directory.GetFiles(folder).Where(f => Path.GetExtension(f) is ".txt" or ".html").Order(StringComparer.Ordinal)];

static void ShowClauses(string folder)
{
    var shares = Files(folder).Select(f => (Name: Path.GetFileName(f), Share: ClauseShare.Of(File.ReadAllText(f)))).ToList();
    foreach (var (name, share) in shares)
        foreach (var piece in share.Unassigned) Console.WriteLine($"{name}\t{piece}");
    var clauses = shares.Sum(s => s.Share.Clauses);
    var assigned = shares.Sum(s => s.Share.Assigned);
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{shares.Count} documents, {clauses} pieces look like a clause, {assigned} ({(double)assigned / Math.Max(1, clauses):P1}) became assignments"));
}

static void ShowPlan(ulong seed)
{
    var plan = PlanGenerator.Generate(seed);
    Console.WriteLine(plan.Text);
    Console.WriteLine($"-- {plan.Style}");
    foreach (var t in plan.Tasks) Console.WriteLine($"{t.Text} -> {string.Join(' ', t.Assignments.Select(a => $"{a.Role}:{a.Unit}"))} | {string.Join(' ', t.Deadlines)}");
    Console.WriteLine("-- read");
    foreach (var t in PolicyDocumentParser.Default.Parse(plan.Text).Document.Tasks)
        Console.WriteLine($"[{t.Path}] {t.Text} -> {string.Join(' ', t.Assignments.Select(a => $"{a.Role}:{a.Unit}"))} | {string.Join(' ', t.Deadlines.Select(d => d.Date))}");
}

static int Measure(ulong count)
{
    var total = default(PlanScore);
    ulong perfect = 0;
    var failures = new SortedDictionary<string, List<ulong>>(StringComparer.Ordinal);
    for (ulong seed = 0; seed < count; seed++)
    {
        var plan = PlanGenerator.Generate(seed);
        var score = PlanScore.Of(plan, PolicyDocumentParser.Default.Parse(plan.Text).Document);
        total += score;
        if (score.IsPerfect) perfect++;
        else if (failures.TryGetValue($"{plan.Style.Clauses} {plan.Style.Layout}", out var seeds)) seeds.Add(seed);
        else failures.Add($"{plan.Style.Clauses} {plan.Style.Layout}", [seed]);
    }

    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{perfect} of {count} plans read without a fault; assignments: precision {total.Precision:F4}, recall {total.Recall:F4} ({total.Expected}); texts {total.Texts} of {total.Tasks}; deadlines {total.RightDeadlines} of {total.ExpectedDeadlines}, {total.FoundDeadlines} read"));
    foreach (var (style, seeds) in failures) Console.WriteLine($"{seeds.Count,5} {style}, seeds {string.Join(' ', seeds.Take(5))}");
    return perfect == count ? 0 : 1;
}

static int Fuzz(long count, long first, string[] sources)
{
    const long Slice = 50_000;
    long failures = 0;
    for (var done = 0L; done < count; done += Slice)
    {
        var report = FuzzRun.Run(sources, first + done, Math.Min(Slice, count - done));
        failures += report.Failures.Count;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{done + report.Mutants,9} mutants, {report.Characters / report.Elapsed.TotalSeconds / 1e6:F2} million characters a second, slowest {report.SlowestPerCharacter:F0} ns a character, {report.Failures.Count} failures"));
        foreach (var failure in report.Failures.Take(10)) Console.WriteLine("  " + failure);
    }

    return failures == 0 ? 0 : 1;
}
