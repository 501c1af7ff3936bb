// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.docx;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import fr.clausier.clauses.document.Document;
import fr.clausier.clauses.document.Fragment;
import fr.clausier.clauses.document.Origine;
import fr.clausier.clauses.document.Paragraphe;
import fr.clausier.clauses.document.Section;
import fr.clausier.clauses.document.ZoneLibre;
import fr.clausier.documents.gabarit.Gabarit;
import fr.clausier.documents.paquet.Paquet;
import fr.clausier.documents.reprise.Orphelin;
import fr.clausier.documents.reprise.Report;
import fr.clausier.documents.reprise.Reprise;

/** Makes the annex « textes orphelins »: what hands wrote in places that the strategy no longer has, whole, with where it stood. */
public final class Orphelins {

    /** Name of the annex, without extension. */
    public static final String NOM = "textes-orphelins";

    private Orphelins() {
    }

    /** The first free name: an annex that is there holds texts that stand nowhere else, and is never written over. */
    public static String nom(Predicate<String> pris) {
        return IntStream.iterate(1, i -> i + 1).mapToObj(i -> i == 1 ? NOM : NOM + "-" + i).filter(n -> !pris.test(n)).findFirst().orElseThrow();
    }

    /**
     * The annex, empty when there is nothing to keep.
     *
     * @param parPiece texts by the title of the document where they stood
     * @param acheteur buyer's name, may be empty
     * @param marche   title of the purchase, may be empty
     * @param date     date written in the file's properties
     */
    public static Optional<byte[]> docx(Map<String, List<Orphelin>> parPiece, String acheteur, String marche, Gabarit gabarit, LocalDate date) {
        List<Section> sections = new ArrayList<>();
        List<Reprise> contenus = new ArrayList<>();
        parPiece.forEach((piece, orphelins) -> {
            List<Section> textes = new ArrayList<>();
            for (Orphelin orphelin : orphelins) {
                String zone = "orphelin-" + (contenus.size() + 1);
                textes.add(Section.de("Texte écrit dans « " + orphelin.lieu() + " »", new ZoneLibre(zone, "Texte orphelin", Origine.AUCUNE)));
                contenus.add(Reprise.deLOrphelin(zone, orphelin));
            }
            if (!textes.isEmpty()) {
                sections.add(Section.groupe(piece, textes.toArray(Section[]::new)));
            }
        });
        if (sections.isEmpty()) {
            return Optional.empty();
        }
        sections.addFirst(new Section("À lire d'abord", List.of(new Paragraphe(List.of(Fragment.simple("Ces textes ont été écrits à la main dans des pièces produites auparavant. "
                + "Leur place n'existe plus dans les nouvelles : rien n'a été effacé. Recopiez ce qui doit rester dans une zone libre d'une pièce, puis supprimez cette annexe.")),
                Paragraphe.Genre.VIGILANCE, Origine.AUCUNE)), List.of(), Origine.AUCUNE));
        Map<String, String> entete = new LinkedHashMap<>();
        entete.put(Document.ACHETEUR, acheteur);
        entete.put(Document.MARCHE, marche);
        entete.values().removeIf(String::isEmpty);
        Document annexe = new Document("ORPHELINS", NOM, "Textes orphelins", "Document de travail, à ne pas publier", entete, sections);
        Paquet paquet = Paquet.relire(new DocxRenderer(date).rendre(annexe, gabarit));
        contenus.forEach(c -> Report.dans(paquet, c));
        return Optional.of(paquet.octets());
    }
}
