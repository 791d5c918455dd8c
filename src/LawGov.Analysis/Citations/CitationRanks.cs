using LawGov.Model;

namespace LawGov.Analysis.Citations;

/// <summary>Documents of the nation, of provinces and of what lies below them, in this order.</summary>
internal static class CitationRanks
{
    /// <summary>How far below the nation a document stands; null when its level is unknown.</summary>
    public static int? RankOf(CitationNode node) => node.Level switch
    {
        null => null,
        AdministrativeLevel.National => 0,
        AdministrativeLevel.Province or AdministrativeLevel.Municipality => 1,
        AdministrativeLevel.Prefecture => 2,
        AdministrativeLevel.District or AdministrativeLevel.County => 3,
        _ => 4,
    };
}
