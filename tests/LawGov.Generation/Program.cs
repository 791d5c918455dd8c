using LawGov.Generation.Measuring;
using LawGov.Generation.Plans;
using LawGov.Model.Parsing;

if (args is ["plan", var number] && ulong.TryParse(number, out var seed))
{
    var plan = PlanGenerator.Generate(seed);
    Console.WriteLine(plan.Text);
    Console.WriteLine(plan.Style);
    foreach (var t in plan.Tasks) Console.WriteLine($"{t.Text} -> {string.Join(' ', t.Assignments.Select(a => $"{a.Role}:{a.Unit}"))} | {string.Join(' ', t.Deadlines)}");
    Console.WriteLine("-- read");
    foreach (var t in PolicyDocumentParser.Default.Parse(plan.Text).Document.Tasks) Console.WriteLine($"[{t.Path}] {t.Text} -> {string.Join(' ', t.Assignments.Select(a => $"{a.Role}:{a.Unit}"))} | {string.Join(' ', t.Deadlines.Select(d => d.Date))}");
    return 0;
}

var count = args is ["measure", var n] && int.TryParse(n, out var wanted) ? wanted : 1000;
var total = default(PlanScore);
var perfect = 0;
var failures = new Dictionary<string, List<ulong>>();
for (ulong i = 0; i < (ulong)count; i++)
{
    var plan = PlanGenerator.Generate(i);
    var score = PlanScore.Of(plan, PolicyDocumentParser.Default.Parse(plan.Text).Document);
    total += score;
    if (score.IsPerfect) perfect++;
    else (failures.TryGetValue($"{plan.Style.Clauses}/{plan.Style.Layout}/{plan.Style.Numbering}", out var list) ? list : failures[$"{plan.Style.Clauses}/{plan.Style.Layout}/{plan.Style.Numbering}"] = []).Add(i);
}

Console.WriteLine($"{perfect}/{count} perfect, precision {total.Precision:F4} recall {total.Recall:F4} texts {total.Texts}/{total.Tasks} deadlines {total.RightDeadlines}/{total.ExpectedDeadlines} found {total.FoundDeadlines}");
foreach (var (key, seeds) in failures.OrderByDescending(f => f.Value.Count).Take(30)) Console.WriteLine($"{seeds.Count} {key} {string.Join(' ', seeds.Take(4))}");
return 0;
