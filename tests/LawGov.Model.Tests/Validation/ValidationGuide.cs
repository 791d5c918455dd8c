using LawGov.Tests.Shared;

namespace LawGov.Model.Tests.Validation;

/// <summary>Reads docs/validation.md: the sound plan, and for each rule the change that breaks it with what is found then.</summary>
internal sealed class ValidationGuide
{
    private ValidationGuide(string soundPlan, IReadOnlyList<GuideRule> rules)
    {
        SoundPlan = soundPlan;
        Rules = rules;
    }

    public static ValidationGuide Instance { get; } = Read(File.ReadAllLines(Repository.PathOf("docs", "validation.md")));

    public string SoundPlan { get; }

    public IReadOnlyList<GuideRule> Rules { get; }

    /// <summary>Puts what was found where the guide shows it.</summary>
    public static void Rewrite(string code, string[] found)
    {
        var path = Repository.PathOf("docs", "validation.md");
        var lines = File.ReadAllLines(path).ToList();
        var start = lines.IndexOf("```text", lines.FindIndex(l => l.StartsWith($"### {code} ", StringComparison.Ordinal))) + 1;
        lines.RemoveRange(start, lines.IndexOf("```", start) - start);
        lines.InsertRange(start, found);
        File.WriteAllText(path, string.Concat(lines.Select(l => l + "\n")));
    }

    private static ValidationGuide Read(string[] lines)
    {
        string? plan = null;
        var rules = new List<GuideRule>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("### LG", StringComparison.Ordinal)) rules.Add(new GuideRule(lines[i][4..10], lines[i][11..].Split(':')[0]));
            if (!lines[i].StartsWith("```", StringComparison.Ordinal)) continue;
            var kind = lines[i][3..];
            var block = lines.Skip(i + 1).TakeWhile(l => l != "```").ToArray();
            i += block.Length + 1;
            if (rules.Count == 0 && kind == "text") plan = string.Concat(block.Select(l => l + "\n"));
            else if (rules.Count > 0 && kind == "diff") rules[^1].Changes = block;
            else if (rules.Count > 0 && kind == "text") rules[^1].Findings = block;
        }

        return new ValidationGuide(plan.ShouldNotBeNull(), rules);
    }
}

/// <summary>One rule of the guide.</summary>
internal sealed class GuideRule(string code, string severity)
{
    public string Code { get; } = code;

    public string Severity { get; } = severity;

    /// <summary>Lines that begin with - are replaced by the lines with + behind them.</summary>
    public string[] Changes { get; set; } = [];

    /// <summary>What is found in the changed plan, in English, then in Chinese.</summary>
    public string[] Findings { get; set; } = [];

    public string Apply(string plan)
    {
        var lines = plan.Split('\n').ToList();
        var at = -1;
        foreach (var change in Changes)
        {
            if (change[0] == '-')
            {
                at = lines.IndexOf(change[1..], at + 1);
                at.ShouldBeGreaterThanOrEqualTo(0, $"{Code} changes a line that the plan does not have: {change}");
                lines.RemoveAt(at--);
            }
            else
            {
                lines.Insert(++at, change[1..]);
            }
        }

        return string.Join('\n', lines);
    }
}
