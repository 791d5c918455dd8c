using System.Numerics;

namespace LawGov.Analysis.Matching;

/// <summary>Reads a text once from left to right: its pairs of characters, its terms and the words of phrasings.</summary>
/// <remarks>
/// A stretch is gone through several times, each time for one thing: looking up all pairs before the first is made use of lets the processor wait for memory once for many, and
/// what is nearly always so is counted, not asked. Immutable and thread-safe.
/// </remarks>
/// <param name="symbols">The numbers of the characters.</param>
/// <param name="pairs">What the pairs say.</param>
/// <param name="words">Finds the words that begin with a pair.</param>
internal sealed class ProvisionScanner(SymbolTable symbols, PairTable pairs, WordWalker words)
{
    private readonly bool[] _parting = [.. Enumerable.Range(0, symbols.Count).Select(s => s != SymbolTable.Skip && !symbols.IsLetter(s) && !words.GoOnWith(s))];

    /// <summary>Room to work in.</summary>
    public ScanBatch MakeBatch() => new(new SymbolWindow(words.Ahead));

    /// <summary>Whether a character parts words wherever it stands behind one: no word goes on with it, and no pair of it says anything.</summary>
    public bool PartsWords(char c) => _parting[symbols.Symbols[c]];

    /// <summary>Adds up what the pairs and terms of a text say.</summary>
    /// <param name="text">The text as given.</param>
    /// <param name="from">Where to begin.</param>
    /// <param name="sums">Takes the sums, beside those of what was scanned before.</param>
    /// <param name="batch">Room to work in.</param>
    /// <param name="hits">Takes the places of the terms, as far as it reaches.</param>
    /// <returns>How many places were written.</returns>
    public int Scan(ReadOnlySpan<char> text, int from, ScanSums sums, ScanBatch batch, Span<TermHit> hits) => Scan(text, from, weigh: true, sums, batch, hits);

    /// <summary>Takes note of the terms and the words of phrasings in a text, and adds up nothing.</summary>
    public void ScanWords(ReadOnlySpan<char> text, ScanSums sums, ScanBatch batch) => Scan(text, from: 0, weigh: false, sums, batch, hits: []);

    private int Scan(ReadOnlySpan<char> text, int from, bool weigh, ScanSums sums, ScanBatch batch, Span<TermHit> hits)
    {
        var (hitCount, covered) = (0, 0);
        var window = batch.Window;
        window.Begin(from);
        while (window.MoveNext(text, symbols.Symbols))
        {
            var stretch = window.Symbols.AsSpan(0, window.Last + 1);
            var known = pairs.Grid.FindAll(stretch, batch.Known);
            sums.Unknown += symbols.CountLetterPairs(stretch);
            var (news, beginnings) = Choose(batch, known, sums);
            if (weigh) Add(batch.New.AsSpan(0, news), sums);
            foreach (var (pair, second) in batch.Beginnings.AsSpan(0, beginnings))
            {
                // A term inside a longer one (产权保护 in 知识产权保护) is another word.
                if (words.Walk(window, second, pairs.EntryOf(pair).Node, sums) is var (term, end) && end > covered)
                {
                    covered = end;
                    sums.Add(term);
                    if (hitCount < hits.Length) hits[hitCount++] = new TermHit(term, window.Places[second - 1], end - window.Places[second - 1]);
                }
            }
        }

        return hitCount;
    }

    /// <summary>Chooses what is to be added and what is to be walked on from.</summary>
    private (int New, int Beginnings) Choose(ScanBatch batch, int count, ScanSums sums)
    {
        var (news, beginnings, heard) = (0, 0, 0);
        var (text, added, walked, seen) = (batch.Window.Symbols, batch.New, batch.Beginnings, sums.SeenPairs);
        foreach (var known in batch.Known.AsSpan(0, count))
        {
            ref readonly var entry = ref pairs.EntryOf(known.Number);
            heard += entry.Heard;
            ref var word = ref seen[known.Number >> 6];
            var bit = 1UL << (known.Number & 63);
            added[news] = known.Number;
            news += (word & bit) == 0 ? 1 : 0;
            word |= bit;
            walked[beginnings] = known;
            beginnings += entry.IsBeginning(text[known.Second + 1]) ? 1 : 0;
        }

        sums.Unknown -= heard;
        return (news, beginnings);
    }

    private void Add(ReadOnlySpan<int> news, ScanSums sums)
    {
        var (all, known) = (sums.Pairs, sums.Known);
        foreach (var pair in news)
        {
            ref readonly var entry = ref pairs.EntryOf(pair);
            var rarity = pairs.RarityOf(entry);
            known += rarity;
            foreach (ref readonly var posting in pairs.PostingsOf(entry)) all[posting.Provision] += new Vector2(posting.Weight, rarity);
        }

        sums.Known = known;
    }

    /// <summary>Lists the terms of a text, those inside longer ones included, in the order of their beginnings.</summary>
    public int FindTerms(ReadOnlySpan<char> text, SymbolWindow window, Span<TermHit> hits)
    {
        var count = 0;
        window.Begin(0);
        while (window.MoveNext(text, symbols.Symbols))
        {
            for (var second = 1; second <= window.Last; second++)
                if (pairs.Grid.Find(window.Symbols[second - 1], window.Symbols[second]) is var pair and >= 0 && pairs.EntryOf(pair).Node >= 0) words.List(window, second, pairs.EntryOf(pair).Node, hits, ref count);
        }

        return count;
    }
}
