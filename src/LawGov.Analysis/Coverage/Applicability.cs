using LawGov.Analysis.Outlines;
using LawGov.Model;

namespace LawGov.Analysis.Coverage;

/// <summary>Tells whether a point is put to the authority that a document speaks for.</summary>
internal static class Applicability
{
    /// <summary>A point for central bodies applies to the state alone, one for the provincial level to it and to the state; an unknown place is taken for a local one.</summary>
    public static bool Of(OutlinePoint point, Jurisdiction? jurisdiction) => point.Addressee switch
    {
        OutlineAddressee.Central => jurisdiction?.Level is AdministrativeLevel.National,
        OutlineAddressee.Province => jurisdiction?.Level is AdministrativeLevel.National or AdministrativeLevel.Province or AdministrativeLevel.Municipality,
        _ => true,
    };
}
