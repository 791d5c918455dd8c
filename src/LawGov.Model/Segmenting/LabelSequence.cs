using LawGov.Model.Lexicon;

namespace LawGov.Model.Segmenting;

/// <summary>Last number seen of each kind of label.</summary>
internal sealed class LabelSequence
{
    private readonly int[] _last = new int[(int)LabelKind.Inline + 1];

    /// <summary>Whether <paramref name="label"/> starts its sequence or goes on with it; one label that was lost or misread does not end the sequence.</summary>
    public bool Continues(Label label) => label.Number == 1 || label.Inserted > 0 || _last[(int)label.Kind] is var last && (label.Number == last + 1 || last > 0 && label.Number == last + 2);

    /// <summary>Whether <paramref name="label"/> is the very next of its kind.</summary>
    public bool IsNext(Label label) => label.Number == _last[(int)label.Kind] + (label.Inserted > 0 ? 0 : 1);

    /// <summary>Takes note of a label.</summary>
    public void Accept(Label label) => _last[(int)label.Kind] = label.Number;
}
