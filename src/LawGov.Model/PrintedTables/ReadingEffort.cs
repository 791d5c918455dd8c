namespace LawGov.Model.PrintedTables;

/// <summary>How many characters the search for tables may still read: what looks like a header may be followed by the whole text, and come again at every line.</summary>
/// <param name="most">The most characters.</param>
internal sealed class ReadingEffort(long most)
{
    private long _left = most;

    /// <summary>Whether no more may be read.</summary>
    public bool IsSpent => _left <= 0;

    /// <summary>Takes the characters that were read for a table.</summary>
    public void Spend(int characters) => _left -= characters;

    /// <summary>Gives back those that turned out to be a table.</summary>
    public void GiveBack(int characters) => _left += characters;
}
