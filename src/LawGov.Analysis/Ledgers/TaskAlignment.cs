using System.Runtime.InteropServices;
using LawGov.Model;

namespace LawGov.Analysis.Ledgers;

/// <summary>Finds for each task of a plan the task of the ledger that it is.</summary>
/// <remarks>
/// First those that say the same, equal ones in their order; then, of the rest, those that are most alike to each other both ways. Likeness is the
/// Dice coefficient of the pairs of letters. Only tasks that share rare pairs are compared, so the work grows with the text and not with its square.
/// </remarks>
internal sealed class TaskAlignment(ValueList<LedgerEntry> before, IReadOnlyList<LedgerEntry> now)
{
    /// <summary>Below this likeness two tasks are two tasks.</summary>
    private const double Alike = 0.6;

    /// <summary>A task is taken for another only when the next best is less alike by this.</summary>
    private const double Margin = 0.05;

    /// <summary>A pair of letters that stands in more tasks than this says nothing about which one it is.</summary>
    private const int CommonPair = 24;

    /// <summary>For each task of the plan the index of the ledger's entry; -1 when it is new.</summary>
    public int[] Find(CancellationToken cancellationToken)
    {
        var found = new int[now.Count];
        Array.Fill(found, -1);
        var taken = new bool[before.Count];
        PairEqual(found, taken, cancellationToken);
        PairAlike(found, taken, cancellationToken);
        return found;
    }

    /// <summary>A text without white space, marks and their widths.</summary>
    public static string Fold(string text) => string.Create(text.Count(char.IsLetterOrDigit), text, static (folded, source) =>
    {
        var at = 0;
        foreach (var c in source)
            if (char.IsLetterOrDigit(c)) folded[at++] = c is >= '\uFF10' and <= '\uFF5A' ? (char)(c - 0xFEE0) : c;
    });

    private void PairEqual(int[] found, bool[] taken, CancellationToken cancellationToken)
    {
        var places = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = before.Count - 1; i >= 0; i--)
        {
            cancellationToken.ThrowIfCancellationRequested();
            ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(places, Fold(before[i].Text), out _);
            (list ??= []).Add(i);
        }

        // Of equal tasks those on equal paths belong together; the others in their order.
        for (var pass = 0; pass < 2; pass++)
        {
            for (var i = 0; i < now.Count; i++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (found[i] >= 0 || !places.TryGetValue(Fold(now[i].Text), out var list)) continue;
                var at = pass == 0 ? list.FindLastIndex(j => before[j].Path == now[i].Path) : list.Count - 1;
                if (at < 0) continue;
                found[i] = list[at];
                taken[list[at]] = true;
                list.RemoveAt(at);
            }
        }
    }

    private void PairAlike(int[] found, bool[] taken, CancellationToken cancellationToken)
    {
        var old = Enumerable.Range(0, before.Count).Until(cancellationToken).Where(i => !taken[i]).Select(i => new LetterPairs(i, Fold(before[i].Text))).ToList();
        var index = new Dictionary<int, List<LetterPairs>>();
        foreach (var entry in old.Until(cancellationToken))
            foreach (var pair in entry.Distinct)
                (CollectionsMarshal.GetValueRefOrAddDefault(index, pair, out _) ??= []).Add(entry);

        var best = new Dictionary<int, (int Now, double Score, double Next)>();
        var choices = new List<(int Now, int Before, double Score)>();
        for (var i = 0; i < now.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (found[i] >= 0) continue;
            if (Choose(new LetterPairs(i, Fold(now[i].Text)), index) is not ({ } entry, var score)) continue;
            choices.Add((i, entry.Task, score));
            var known = best.GetValueOrDefault(entry.Task, (-1, 0, 0));
            best[entry.Task] = score > known.Score ? (i, score, known.Score) : known with { Next = Math.Max(known.Next, score) };
        }

        foreach (var (task, entry, _) in choices)
        {
            var (first, score, next) = best[entry];
            if (first == task && score - next >= Margin) found[task] = entry;
        }
    }

    /// <summary>The entry most alike; null when none is alike enough or two are about equally so.</summary>
    private static (LetterPairs? Entry, double Score) Choose(LetterPairs task, Dictionary<int, List<LetterPairs>> index)
    {
        var candidates = new HashSet<LetterPairs>();
        foreach (var pair in task.Distinct)
            if (index.TryGetValue(pair, out var entries) && entries.Count <= CommonPair) candidates.UnionWith(entries);
        LetterPairs? best = null;
        double score = 0, next = 0;
        foreach (var candidate in candidates)
        {
            var likeness = task.Likeness(candidate);
            if (likeness > score) (best, next, score) = (candidate, score, likeness);
            else if (likeness > next) next = likeness;
        }

        return score >= Alike && score - next >= Margin ? (best, score) : (null, 0);
    }
}
