using LawGov.Analysis.Workload;
using LawGov.Model;
using LawGov.Model.Parsing;

namespace LawGov.Analysis.Tests.Readme;

/// <summary>The example of the README; the lines between the marks stand there to the letter.</summary>
internal static class ReadmeExample
{
    public static void Run(TextWriter Console)
    {
        // <example>
        string text = File.ReadAllText("seeds/shanghai-2016-division.txt");
        PolicyDocument plan = PolicyDocumentParser.Default.Parse(text).Document;
        Console.WriteLine($"{plan.Title} ({plan.DocumentNumber}), {plan.Tasks.Count} tasks");

        PolicyTask task = plan.Tasks.First(t => t.Deadlines.Count > 0);
        Console.WriteLine($"{task.Path} by {task.Deadlines[0].Date:yyyy-MM-dd}, line of the source: {text[..task.Span.Start].Count(c => c == '\n') + 1}");
        foreach (UnitAssignment a in task.Assignments) Console.WriteLine($"  {a.Role}: {a.Unit} = {a.Reference?.CanonicalName}");

        WorkloadReport workload = WorkloadAnalyzer.Default.Analyze(plan);
        foreach (UnitWorkload unit in workload.Units.Where(u => !u.IsGroup).Take(3)) Console.WriteLine($"{unit.Canonical}: {unit.Tasks} tasks");
        // </example>
    }
}
