using System.Numerics;
using System.Runtime.InteropServices;

namespace LawGov.Analysis.Matching;

/// <summary>Some of the provisions of an index, and the greatest of their scores, looked for in many at a time.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class ScoreMask
{
    /// <summary>All bits for a provision that is one of them, none for another.</summary>
    private readonly int[] _bits;

    /// <param name="isMember">Whether each provision is one of them.</param>
    public ScoreMask(ReadOnlySpan<bool> isMember)
    {
        _bits = new int[isMember.Length];
        for (var p = 0; p < _bits.Length; p++) _bits[p] = isMember[p] ? -1 : 0;
    }

    /// <summary>The greatest score of the provisions; 0 when none has any.</summary>
    /// <param name="scores">One number a provision, 0 or more.</param>
    public float Most(ReadOnlySpan<float> scores)
    {
        var bits = MemoryMarshal.Cast<float, int>(scores);
        var many = Vector<float>.Zero;
        var at = 0;
        for (; at + Vector<float>.Count <= bits.Length; at += Vector<float>.Count)
            many = Vector.Max(many, Vector.AsVectorSingle(new Vector<int>(bits[at..]) & new Vector<int>(_bits.AsSpan(at))));
        var most = 0f;
        for (var lane = 0; lane < Vector<float>.Count; lane++) most = Math.Max(most, many[lane]);
        for (; at < bits.Length; at++) most = Math.Max(most, BitConverter.Int32BitsToSingle(bits[at] & _bits[at]));
        return most;
    }

    /// <summary>The first of the provisions with the greatest score, and that score; -1 when none has any.</summary>
    /// <inheritdoc cref="Most"/>
    public (int Provision, float Score) Best(ReadOnlySpan<float> scores)
    {
        var most = Most(scores);
        if (!(most > 0)) return (-1, 0);
        var at = scores.IndexOf(most);
        while (_bits[at] == 0) at += 1 + scores[(at + 1)..].IndexOf(most);
        return (at, most);
    }
}
