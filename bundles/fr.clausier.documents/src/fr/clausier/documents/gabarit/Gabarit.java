// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.gabarit;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.docx4j.wml.SectPr;

import fr.clausier.documents.pagination.Mesures;
import fr.clausier.documents.paquet.Paquet;

/**
 * A template ready to receive a document: an empty Word file with every style, numbering, header and footer that the
 * renderer needs. Immutable.
 */
public final class Gabarit {

    private static final Map<GabaritLivre, Gabarit> PREPARES = new ConcurrentHashMap<>();

    private final String nom;
    private final Paquet paquet;
    private final int premierNumeroLibre;
    private final StylesGabarit styles;
    private final NumerosGabarit numeros;
    private final MiseEnPage miseEnPage;
    private final SectPr section;
    private final Mesures mesures;
    private final Set<String> partiesAReperes;
    private final CorpsGabarit corps;
    private final List<Remarque> remarques;

    Gabarit(String nom, Paquet paquet, StylesGabarit styles, NumerosGabarit numeros, MiseEnPage miseEnPage,
            SectPr section, Mesures mesures, Set<String> partiesAReperes, CorpsGabarit corps,
            List<Remarque> remarques) {
        this.nom = Objects.requireNonNull(nom);
        this.paquet = paquet.copie();
        this.premierNumeroLibre = numeros.premierLibre();
        this.styles = styles;
        this.numeros = numeros;
        this.miseEnPage = miseEnPage;
        this.section = section;
        this.mesures = mesures;
        this.partiesAReperes = Set.copyOf(partiesAReperes);
        this.corps = corps;
        this.remarques = List.copyOf(remarques);
    }

    /** The sober template, which serves when nothing else is asked for. */
    public static Gabarit maison() {
        return livre(GabaritLivre.SOBRE);
    }

    /** A template shipped with the product; prepared once. */
    public static Gabarit livre(GabaritLivre livre) {
        return PREPARES.computeIfAbsent(livre, l -> {
            try {
                return Preparation.preparer(l.nom(), l.paquet(), new Releve());
            } catch (Refus e) {
                throw new IllegalStateException("Le gabarit livré « " + l.nom() + " » est endommagé.", e);
            }
        });
    }

    /** The templates shipped with the product, by name. */
    public static Map<String, Gabarit> livres() {
        Map<String, Gabarit> livres = new LinkedHashMap<>();
        for (GabaritLivre livre : GabaritLivre.values()) {
            livres.put(livre.nom(), livre(livre));
        }
        return livres;
    }

    /**
     * Reads a user's template ({@code .docx} or {@code .dotx}). The file is checked as if it came from an unknown
     * sender; the network is never used. Styles that it lacks are added from the house template.
     *
     * @throws GabaritIllisible when the file cannot or must not be used, with a remedy
     */
    public static Gabarit lire(Path fichier) throws GabaritIllisible {
        return LectureGabarit.lire(fichier);
    }

    /** Name shown to the user. */
    public String nom() {
        return nom;
    }

    /** The parts of the empty Word file, as a package that the caller may complete. */
    public Paquet paquet() {
        return paquet.copie();
    }

    /** Identifier of the style that plays a role. */
    public String style(RoleStyle role) {
        return styles.id(role);
    }

    /** Roles whose style was missing and came from the house template. */
    public List<RoleStyle> stylesAjoutes() {
        return styles.ajoutes();
    }

    /** Numbering to write on a paragraph of this role, when its style carries none. */
    public Optional<NumeroDirect> numerotationDirecte(RoleStyle role) {
        return numeros.direct(role);
    }

    /** The abstract numbering of numbered lists. */
    public int abstraitNumeros() {
        return numeros.abstraitListes();
    }

    /** First numbering identifier that the template leaves free. */
    public int premierNumeroLibre() {
        return premierNumeroLibre;
    }

    /**
     * The number that Word prints before a heading.
     *
     * @param compteurs current count of each level
     * @param niveau    level of the heading, from 1
     */
    public String numeroDeTitre(int[] compteurs, int niveau) {
        return numeros.numeroDeTitre(compteurs, niveau);
    }

    /** Whether words are set off in italics; large print asks for none. */
    public boolean italiques() {
        return styles.italiques();
    }

    /** Left indent of the style of a role, in twentieths of a point. */
    public int retrait(RoleStyle role) {
        return mesures.retrait(styles.id(role));
    }

    /** Room for text on a page. */
    public MiseEnPage miseEnPage() {
        return miseEnPage;
    }

    /** Page, headers and footers as Word writes them; to be written, never changed. */
    public SectPr section() {
        return section;
    }

    /** Sizes of the styles, for the estimation of pages. */
    public Mesures mesures() {
        return mesures;
    }

    /** Names of the header and footer parts that hold content controls to fill. */
    public Set<String> partiesAReperes() {
        return partiesAReperes;
    }

    /** The body of a template that has named places; without them, documents have their house order. */
    public Optional<CorpsGabarit> corps() {
        return Optional.ofNullable(corps);
    }

    /** What its author should know: places found, what was added, taken out, left aside. */
    public List<Remarque> remarques() {
        return remarques;
    }
}
