using System.Runtime.InteropServices;

namespace LawGov.Analysis.Matching;

/// <summary>Where each run of four letters starts in a text, in order.</summary>
internal sealed class RunStarts
{
    /// <summary>Letters of a run: shorter ones are words of every plan. Four fit into one number.</summary>
    public const int Length = 4;

    private const int None = -1;

    private readonly Dictionary<ulong, int> _first;
    private readonly int[] _next;

    /// <param name="text">The text.</param>
    public RunStarts(string text)
    {
        var count = Math.Max(0, text.Length - Length + 1);
        _next = new int[count];
        _first = new Dictionary<ulong, int>(count);
        // From the end, so that the chain of each run goes forward.
        for (var i = count - 1; i >= 0; i--)
        {
            ref var first = ref CollectionsMarshal.GetValueRefOrAddDefault(_first, Key(text.AsSpan(i)), out var exists);
            _next[i] = exists ? first : None;
            first = i;
        }
    }

    /// <summary>The first place of the run at the head of <paramref name="run"/>; -1 when there is none.</summary>
    public int First(ReadOnlySpan<char> run) => _first.TryGetValue(Key(run), out var place) ? place : None;

    /// <summary>The next place of the run that starts at <paramref name="place"/>; -1 when there is none.</summary>
    public int Next(int place) => _next[place];

    private static ulong Key(ReadOnlySpan<char> run) => ((ulong)run[0] << 48) | ((ulong)run[1] << 32) | ((ulong)run[2] << 16) | run[3];
}
