using System.Runtime.InteropServices;

namespace LawGov.Analysis.Matching;

/// <summary>Collects the terms of provisions and weighs them.</summary>
internal sealed class TermTableBuilder
{
    private readonly ProvisionTexts _texts;
    private readonly MatchingWeights _weights;

    // A row for each place where a provision names a term: the number of the text, the number of the term.
    private readonly List<int> _rowTexts = [];
    private readonly List<int> _rowTerms = [];
    private readonly Grouping _rows;
    private readonly int _count;
    private readonly List<int> _found = [];

    /// <param name="texts">The texts of the provisions.</param>
    /// <param name="weights">How evidence is weighed.</param>
    /// <param name="trie">Takes the terms; empty, so that they have its first numbers.</param>
    public TermTableBuilder(ProvisionTexts texts, MatchingWeights weights, TermTrieBuilder trie)
    {
        _texts = texts;
        _weights = weights;
        for (var t = 0; t < texts.Count; t++)
        {
            if (texts[t].Role is TextRole.Title or TextRole.Label || texts.SymbolsOf(t).Length < 2) continue;
            _rowTexts.Add(t);
            _rowTerms.Add(trie.Add(texts.SymbolsOf(t)));
        }

        _count = trie.Count;
        _rows = new Grouping(CollectionsMarshal.AsSpan(_rowTerms), _count);
    }

    /// <summary>Weighs the terms.</summary>
    /// <param name="rarity">What it tells that few provisions have a term.</param>
    /// <param name="stock">A term of these pairs alone tells less.</param>
    /// <param name="trie">The terms as a tree, in which further words may stand.</param>
    public TermTable Build(Rarity rarity, StockPairs stock, TermTrie trie)
    {
        var texts = new string[_count];
        var owners = new FlatRows<TermOwner>(_count, _rowTexts.Count);
        var postings = new FlatRows<TermPosting>(_count, _rowTexts.Count);
        var inner = new FlatRows<int>(_count);
        var frequencies = CountProvisions(trie);
        for (var term = 0; term < _count; term++)
        {
            var first = _rowTexts[_rows.RowsOf(term)[0]];
            texts[term] = _texts[first].Text;
            AddOwners(term, WeightOf(_texts.SymbolsOf(first), rarity[frequencies[term]], stock), owners, postings);
            AddInnerTerms(term, trie, _texts.SymbolsOf(first), inner);
        }

        return new TermTable(texts, owners, postings, inner);
    }

    /// <summary>How many provisions contain each term anywhere, also inside longer words.</summary>
    private int[] CountProvisions(TermTrie trie)
    {
        var counts = new int[_count];
        // For each term the number of the last provision that has it, counted from 1.
        var last = new int[_count];
        for (var t = 0; t < _texts.Count; t++)
        {
            var provision = _texts[t].Provision + 1;
            _found.Clear();
            trie.FindAll(_texts.SymbolsOf(t), _found);
            foreach (var term in _found)
            {
                // Behind the terms come words that are none.
                if (term >= _count || last[term] == provision) continue;
                last[term] = provision;
                counts[term]++;
            }
        }

        return counts;
    }

    private double WeightOf(ReadOnlySpan<ushort> symbols, double rarity, StockPairs stock)
    {
        var weight = rarity * Math.Min(1, symbols.Length / (double)_weights.FullTermLength);
        return stock.Cover(symbols) ? weight * _weights.StockPhraseWeight : weight;
    }

    /// <summary>Rows of one term stand in the order of provisions and statements; where one of those names it twice, the greater weight counts.</summary>
    private void AddOwners(int term, double weight, FlatRows<TermOwner> owners, FlatRows<TermPosting> postings)
    {
        foreach (var row in _rows.RowsOf(term))
        {
            var text = _texts[_rowTexts[row]];
            var share = (float)(weight * (text.Role == TextRole.WeakPhrase ? _weights.WeakPhraseWeight : 1));
            if (owners.Open is [.., var owner] && owner.Provision == text.Provision && owner.Statement == text.Statement) owners.Open[^1] = owner with { Weight = Math.Max(owner.Weight, share) };
            else owners.Add(new TermOwner(text.Provision, text.Statement, share));
            if (postings.Open is [.., var posting] && posting.Provision == text.Provision) postings.Open[^1] = posting with { Weight = Math.Max(posting.Weight, share) };
            else postings.Add(new TermPosting(text.Provision, share));
        }

        owners.EndRow();
        postings.EndRow();
    }

    /// <summary>The terms inside a longer one that share a provision with it, in the order of their numbers: 合法性审查 in 合法性审查机构.</summary>
    private void AddInnerTerms(int term, TermTrie trie, ReadOnlySpan<ushort> symbols, FlatRows<int> inner)
    {
        _found.Clear();
        trie.FindAll(symbols, _found);
        _found.Sort();
        var last = term;
        foreach (var found in _found)
        {
            if (found < _count && found != term && found != last && ShareProvision(found, term)) inner.Add(found);
            last = found;
        }

        inner.EndRow();
    }

    private bool ShareProvision(int one, int other)
    {
        var ones = _rows.RowsOf(one);
        var others = _rows.RowsOf(other);
        for (int i = 0, j = 0; i < ones.Length && j < others.Length;)
        {
            var (a, b) = (_texts[_rowTexts[ones[i]]].Provision, _texts[_rowTexts[others[j]]].Provision);
            if (a == b) return true;
            if (a < b) i++;
            else j++;
        }

        return false;
    }
}
