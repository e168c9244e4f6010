using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Notes;

/// <summary>Opens notebooks for features that have no store of their own.</summary>
public sealed class Notebooks(NoteStore store)
{
    /// <summary>The notebook of two people, as one of them sees it.</summary>
    public Notebook Of(PersonId reader, PersonId partner) => new(store, reader, partner);
}
