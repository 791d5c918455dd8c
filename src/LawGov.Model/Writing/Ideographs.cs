using System.Runtime.CompilerServices;

namespace LawGov.Model.Writing;

/// <summary>Tells ideographs from marks.</summary>
internal static class Ideographs
{
    private const char First = '\u3400';

    /// <summary>Whether <paramref name="c"/>, after folding, is an ideograph: no mark, bracket, letter or digit. Most characters are, so that one comparison saves all others.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Contains(char c) => c >= First;
}
