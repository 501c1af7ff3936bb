// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.reprise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.w3c.dom.Element;

import fr.clausier.clauses.document.Origine;
import fr.clausier.documents.gabarit.DocumentIllisible;
import fr.clausier.documents.paquet.Paquet;

/**
 * What people wrote in an earlier file. Places to write in are always kept; edits elsewhere are listed, and kept or replaced as
 * its user says: nothing is decided here.
 */
public final class Reprise {

    /** Nothing was there before. */
    public static final Reprise VIDE = new Reprise(null, true, Map.of(), List.of(), List.of(), List.of(), List.of(), List.of(), false);

    static final String MARQUE_ZONE = "\uE020zone=";

    /**
     * A clause that the earlier file used.
     *
     * @param id      identifier
     * @param version version that worded it
     */
    public record ClauseUtilisee(String id, String version) {
    }

    /** An edit outside of places. @param contenu what stands there, null when deleted @param ancre text above an added block */
    record Retouche(Modification dite, String avant, Element contenu, String ancre, boolean dejaGardee) {
    }

    final Paquet source;
    final Map<String, List<Element>> zones;
    final List<Retouche> retouches;
    final boolean garder;
    /** What the places of the earlier file invite to write. */
    private Map<String, String> invites = Map.of();
    private final boolean origineConnue;
    private final List<String> autres;
    private final List<ValeurModifiee> valeurs;
    private final List<ClauseUtilisee> clauses;
    private final List<String> remarques;

    Reprise(Paquet source, boolean origineConnue, Map<String, List<Element>> zones, List<Retouche> retouches, List<String> autres, List<ValeurModifiee> valeurs,
            List<ClauseUtilisee> clauses, List<String> remarques, boolean garder) {
        this.source = source;
        this.origineConnue = origineConnue;
        this.zones = new LinkedHashMap<>(zones);
        this.retouches = List.copyOf(retouches);
        this.autres = List.copyOf(autres);
        this.valeurs = List.copyOf(valeurs);
        this.clauses = List.copyOf(clauses);
        this.remarques = List.copyOf(remarques);
        this.garder = garder;
    }

    /**
     * Reads an earlier file, as Clausier, Word or LibreOffice saved it.
     *
     * @throws DocumentIllisible when it is damaged, locked, or no Word document
     */
    public static Reprise lire(byte[] docx) throws DocumentIllisible {
        return lire("document", docx);
    }

    /** The same. @param nom name of the file, for the message */
    public static Reprise lire(String nom, byte[] docx) throws DocumentIllisible {
        return new LectureReprise(nom, docx).lire();
    }

    /** Edits outside of places go into the new file too. Without this, the new text takes their place. */
    public Reprise garderLesModifications() {
        return new Reprise(source, origineConnue, zones, retouches, autres, valeurs, clauses, remarques, true).inviter(invites);
    }

    /** Edits outside of places, those kept at an earlier production included, give way to the new text. */
    public Reprise remplacerLesModifications() {
        return new Reprise(source, origineConnue, zones, List.of(), autres, valeurs, clauses, remarques, false).inviter(invites);
    }

    Reprise inviter(Map<String, String> lues) {
        invites = Map.copyOf(lues);
        return this;
    }

    /** What a place of the earlier file invited to write; its name when the file no longer says. */
    public String invite(String zone) {
        String invite = invites.getOrDefault(zone, "");
        return invite.isEmpty() ? zone : invite;
    }

    /** Names of the places where something is written. */
    public List<String> zonesEcrites() {
        return List.copyOf(zones.keySet());
    }

    /** Edits outside of places that nobody has decided about yet, in reading order. */
    public List<Modification> modifications() {
        return retouches.stream().filter(r -> !r.dejaGardee()).map(Retouche::dite).toList();
    }

    /** Edits that were kept at an earlier production, and stay. */
    public List<Modification> modificationsGardees() {
        return retouches.stream().filter(Retouche::dejaGardee).map(Retouche::dite).toList();
    }

    /** Edits around the text, in headers and footers, one sentence each, without final stop; they cannot be carried over. */
    public List<String> autresTextes() {
        return autres;
    }

    /** Figures that were changed in their controls. */
    public List<ValeurModifiee> valeurs() {
        return valeurs;
    }

    /** Clauses of the earlier file, each once, in the order of their first use. */
    public List<ClauseUtilisee> clauses() {
        return clauses;
    }

    /** What to know about the file, one sentence each. */
    public List<String> remarques() {
        return remarques;
    }

    /** Whether the file still knows its origins; when not, edits outside of places cannot be told from produced text. */
    public boolean origineConnue() {
        return origineConnue;
    }

    /** Whether there is anything to carry over. */
    public boolean estVide() {
        return zones.isEmpty() && retouches.isEmpty();
    }

    static Origine origine(List<Produit.Entree> entrees, int rang) {
        return rang < 0 ? Origine.AUCUNE : entrees.get(rang).origine();
    }

    /** A text whose place is gone, to be written at a place of the annex. */
    public static Reprise deLOrphelin(String zone, Orphelin orphelin) {
        return new Reprise(orphelin.source, true, Map.of(zone, new ArrayList<>(orphelin.contenu)), List.of(), List.of(), List.of(), List.of(), List.of(), false);
    }
}
