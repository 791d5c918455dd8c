using LawGov.Model.Clauses;
using LawGov.Model.Writing;

namespace LawGov.Model.Assigning;

/// <summary>Gathers what the prose of one node says of who does what, and keeps of it what no other reading explains. One is enough for a document.</summary>
internal sealed class ProseCollector(UnitResolution units)
{
    /// <summary>So many bodies side by side, each with what it does, vouch for one another.</summary>
    private const int FewestInSeries = 3;

    private readonly List<UnitClause> _agents = [];
    private readonly List<UnitClause> _duties = [];
    private readonly List<UnitClause> _before = [];

    /// <summary>Forgets the node before.</summary>
    public void Clear()
    {
        _agents.Clear();
        _duties.Clear();
    }

    /// <summary>Reads one paragraph of the node.</summary>
    public void Read(ClauseText text) => ProseClauses.Find(text, _agents, _duties);

    /// <summary>What 由 says in <paramref name="text"/>, which a clause follows.</summary>
    public List<UnitClause> ReadAgents(ClauseText text)
    {
        _before.Clear();
        AgentSentences.Find(text, _before);
        _before.RemoveAll(a => !IsOfBodies(a));
        return _before;
    }

    /// <summary>What was found, in the order of the text.</summary>
    /// <param name="start">First character of the node's text.</param>
    /// <param name="isDuty">The items beside it begin with bodies and what they do as well, which vouches for the names of those that begin it.</param>
    public ValueList<UnitClause> Take(int start, bool isDuty)
    {
        if (_agents.Count + _duties.Count == 0) return [];
        var anyKnown = _duties.Exists(units.KnowsMost);
        if (_duties.Count < FewestInSeries || !anyKnown) _duties.RemoveAll(d => !units.KnowsMost(d) && !(isDuty && d.Range.Start == start));
        // One member alone is prose, but where the item begins with it: 市财政局负责安排资金.
        if (_duties.Count == 1 && _duties[0].Range.Start != start) _duties.Clear();
        _agents.RemoveAll(a => !IsOfBodies(a));
        _agents.AddRange(_duties);
        _agents.Sort(static (a, b) => a.Range.Start.CompareTo(b.Range.Start));
        return _agents.ToValueList();
    }

    private bool IsOfBodies(UnitClause clause) => units.KnowsMost(clause) || units.NamesLevels(clause);
}
