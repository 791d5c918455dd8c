using LawGov.Analysis.Matching;

namespace LawGov.Analysis.FollowUp;

/// <summary>The wordings of plan and report over one table of pairs, and how they are compared, until the work is stopped.</summary>
internal sealed class Wordings
{
    /// <summary>More couples than any real task has of targets and values, or of deadlines and dates.</summary>
    private const int MostCouples = 2500;

    private readonly GramTable _table = new();
    private readonly PassageReader _reader;
    private readonly CancellationToken _cancellationToken;
    private PassageMeter? _meter;
    private Passage? _heldAgainst;
    private HashSet<int> _heldGrams = [];

    public Wordings(CancellationToken cancellationToken)
    {
        _reader = new PassageReader(_table);
        _cancellationToken = cancellationToken;
    }

    /// <summary>Reads a text; all texts are read before the first comparison.</summary>
    public Passage Read(string text)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        return _reader.Read(SynonymTable.Canonical(text), []);
    }

    /// <summary>Weighs the words by how few texts have them.</summary>
    public void Weigh()
    {
        _table.Weigh(_reader.Count);
        _meter = new PassageMeter(_table);
    }

    /// <summary>The couples of two sides with something in common, with the likelihood that the second speaks of the first.</summary>
    public List<(int A, int B, double Likelihood)> Align(IReadOnlyList<Passage> a, IReadOnlyList<Passage> b, double least)
    {
        var pairs = new PassageAligner(_table, a, b, conceptCount: 0).Align(_cancellationToken);
        var likelihoods = EvidenceModel.Likelihoods(pairs, a.Count, b.Count);
        return [.. pairs.Select((p, i) => (p.A, p.B, likelihoods[i])).Where(p => p.Item3 >= least)];
    }

    /// <summary>All couples of two sides; of sides with thousands of them, those that have words in common. In the order of the second side, then of the first.</summary>
    public IEnumerable<(int A, int B)> Couples(IReadOnlyList<Passage> a, IReadOnlyList<Passage> b) => (long)a.Count * b.Count <= MostCouples
        ? Enumerable.Range(0, b.Count).SelectMany(j => Enumerable.Range(0, a.Count).Select(i => (i, j)))
        : Align(a, b, 0).OrderBy(p => p.B).ThenBy(p => p.A).Select(p => (p.A, p.B));

    /// <summary>Share of a wording that a sentence has in common with it.</summary>
    public double ShareOf(Passage wording, FoundSentence sentence)
    {
        _meter!.Against(sentence.Passage);
        return _meter.Measure(wording).Wording;
    }

    /// <summary>Share of each of several wordings that at least one of several sentences has in common with it.</summary>
    public double[] SharesOf(IReadOnlyList<string> texts, IEnumerable<FoundSentence> sentences)
    {
        var passages = texts.Select(Read).ToList();
        _meter!.Against(new Passage([.. sentences.SelectMany(s => s.Passage.Grams)], [], []));
        return [.. passages.Select(p => _meter.Measure(p).Wording)];
    }

    /// <summary>Weight of what two wordings have in common, numbers aside.</summary>
    public double Common(Passage a, Passage b)
    {
        if (!ReferenceEquals(b, _heldAgainst)) (_heldAgainst, _heldGrams) = (b, b.Grams.Select(g => g.Gram).ToHashSet());
        return a.Grams.Where(g => _heldGrams.Contains(g.Gram)).Sum(g => (double)_table.WeightOf(g.Gram));
    }
}
