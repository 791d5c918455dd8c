using LawGov.Model;

namespace LawGov.Analysis.Tests.PlanComparison;

/// <summary>
/// Next year's plan made from a real one by known edits: items dropped, moved, reworded, split, merged, and items of another document put in. What became of
/// each item is known, so that a comparison can be measured.
/// </summary>
internal sealed class EditedPlan
{
    /// <summary>Other words that plans use for the same, both ways.</summary>
    private static readonly (string, string)[] OtherWords =
    [
        ("建立健全", "完善"), ("加强", "强化"), ("推进", "推动"), ("提高", "提升"), ("开展", "组织开展"), ("严格", "从严"), ("加大", "切实加大"), ("落实", "贯彻落实"), ("探索", "积极探索"), ("各部门", "各单位"),
        ("进一步", "持续"), ("规范", "进一步规范"), ("工作机制", "机制"), ("全面", "深入"), ("定期", "每季度"), ("创新", "改进"), ("及时", "第一时间"), ("确保", "切实做到"), ("优化", "改善"), ("依法", "依照法律"),
    ];

    private EditedPlan(PolicyDocument original, PolicyDocument document, HashSet<(int, int)> pairs)
    {
        Original = original;
        Document = document;
        Pairs = pairs;
    }

    /// <summary>The document that was edited.</summary>
    public PolicyDocument Original { get; }

    /// <summary>The edited document.</summary>
    public PolicyDocument Document { get; }

    /// <summary>Numbers of the items that belong together.</summary>
    public IReadOnlySet<(int A, int B)> Pairs { get; }

    /// <summary>Edits a document.</summary>
    /// <param name="original">The document.</param>
    /// <param name="other">Where the new items come from.</param>
    /// <param name="seed">Number that the choice of edits follows from.</param>
    public static EditedPlan Of(PolicyDocument original, PolicyDocument other, int seed)
    {
        var random = new Sequence(seed);
        var texts = original.Tasks.Select(t => t.Text).ToList();
        var plan = MadeUpPlan.Of(2024, [.. texts]);
        var items = new List<(string Text, int[] From)>();
        for (var i = 0; i < texts.Count; i++)
        {
            var sentences = texts[i].Split('。', StringSplitOptions.RemoveEmptyEntries);
            switch (random.Next(10))
            {
                case 0 or 1:
                    break;
                case 2 or 3 or 4:
                    items.Add((texts[i], [i]));
                    break;
                case 5 when sentences.Length > 1:
                    var half = sentences.Length / 2;
                    items.Add((Join(sentences[..half]), [i]));
                    items.Add((Join(sentences[half..]), [i]));
                    break;
                case 6 when items.Count > 0:
                    var last = items[^1];
                    items[^1] = (last.Text + texts[i], [.. last.From, i]);
                    break;
                default:
                    items.Add((Reword(texts[i], random), [i]));
                    break;
            }
        }

        foreach (var task in other.Tasks.Where((_, i) => i % 7 == 3)) items.Insert(random.Next(items.Count + 1), (task.Text, []));
        for (var moves = items.Count / 10; moves > 0; moves--)
        {
            var at = random.Next(items.Count);
            var moved = items[at];
            items.RemoveAt(at);
            items.Insert(random.Next(items.Count + 1), moved);
        }

        var pairs = items.SelectMany((item, b) => item.From.Select(a => (a, b))).ToHashSet();
        return new EditedPlan(plan, MadeUpPlan.Of(2025, [.. items.Select(i => i.Text)]), pairs);
    }

    private static string Join(string[] sentences) => string.Join('。', sentences) + "。";

    /// <summary>Other words for half of those known, and every fourth clause left out.</summary>
    private static string Reword(string text, Sequence random)
    {
        foreach (var (one, other) in OtherWords)
            if (random.Next(2) == 0) text = text.Contains(other, StringComparison.Ordinal) ? text.Replace(other, one, StringComparison.Ordinal) : text.Replace(one, other, StringComparison.Ordinal);
        var clauses = text.TrimEnd('。').Split('，');
        return clauses.Length < 3 ? text : string.Join('，', clauses.Where((_, i) => i == 0 || random.Next(4) > 0)) + "。";
    }

    /// <summary>A row of numbers that is the same on every machine.</summary>
    private sealed class Sequence(int seed)
    {
        private uint _state = (uint)seed * 2654435761u + 1;

        public int Next(int below)
        {
            _state = (_state * 1664525u) + 1013904223u;
            return (int)((_state >> 8) % (uint)below);
        }
    }
}
