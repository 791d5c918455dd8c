using LawGov.Readers.Bounds;
using LawGov.Readers.Diagnostics;

namespace LawGov.Readers.Layout;

/// <summary>Counts the cells of all tables of one file.</summary>
internal sealed class CellBudget(int limit)
{
    private int _count;

    public void Spend(int cells)
    {
        _count += cells;
        if (_count > limit) throw new ReadFaultException(ReadDiagnostics.TooManyCells, limit);
    }
}
