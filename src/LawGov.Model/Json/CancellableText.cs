using System.Buffers;
using System.Text;

namespace LawGov.Model.Json;

/// <summary>A text that grows piece by piece until it is stopped.</summary>
/// <remarks>
/// The serializer itself knows no token for texts, and looks at none inside a list. But a writer asks for room again and again, however deep
/// it stands: that is where it stops. Each piece is decoded when it is full, since at the end all of them would be one long step.
/// </remarks>
internal sealed class CancellableText(CancellationToken cancellationToken) : IBufferWriter<byte>
{
    /// <summary>Some tens of microseconds of writing.</summary>
    private const int PieceLength = 16 * 1024;

    private readonly StringBuilder _text = new();
    private readonly Decoder _decoder = Encoding.UTF8.GetDecoder();
    private byte[] _piece = new byte[PieceLength];
    private char[] _letters = new char[PieceLength];
    private int _used;

    /// <inheritdoc/>
    public void Advance(int count) => _used += count;

    /// <inheritdoc/>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (_piece.Length - _used <= sizeHint) Decode();
        if (_piece.Length < sizeHint) _piece = new byte[sizeHint];
        return _piece.AsMemory(_used);
    }

    /// <inheritdoc/>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    /// <summary>All that was written.</summary>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public string ToText()
    {
        Decode();
        return string.Create(_text.Length, (_text, cancellationToken), static (all, state) =>
        {
            foreach (var piece in state._text.GetChunks())
            {
                state.cancellationToken.ThrowIfCancellationRequested();
                piece.Span.CopyTo(all);
                all = all[piece.Length..];
            }
        });
    }

    private void Decode()
    {
        // No character has fewer bytes than letters.
        if (_letters.Length < _used) _letters = new char[_used];
        _text.Append(_letters, 0, _decoder.GetChars(_piece, 0, _used, _letters, 0));
        _used = 0;
    }
}
