// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.reprise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

import fr.clausier.clauses.document.Origine;
import fr.clausier.clauses.valeurs.LectureValeur;
import fr.clausier.documents.gabarit.DocumentIllisible;
import fr.clausier.documents.gabarit.DocumentRecu;
import fr.clausier.documents.paquet.ArbreXml;
import fr.clausier.documents.paquet.Paquet;
import fr.clausier.documents.reprise.LectureBlocs.Lu;
import fr.clausier.documents.reprise.Modification.Genre;
import fr.clausier.documents.reprise.Produit.Entree;
import fr.clausier.documents.reprise.Produit.Figure;
import fr.clausier.documents.reprise.Reprise.Retouche;

/** Reads one earlier file. */
final class LectureReprise {

    private static final String CORPS = "word/document.xml";

    private final String nom;
    private final Paquet paquet;
    private final List<String> remarques = new ArrayList<>();
    private final Map<String, List<Element>> zones = new LinkedHashMap<>();
    private final List<Retouche> retouches = new ArrayList<>();

    LectureReprise(String nom, byte[] docx) throws DocumentIllisible {
        this.nom = nom;
        this.paquet = DocumentRecu.ouvrir(nom, docx);
    }

    Reprise lire() throws DocumentIllisible {
        try {
            Produit produit = Produit.lire(paquet);
            Document document = ArbreXml.lire(paquet.partie(CORPS).orElseThrow(() -> illisible(null)));
            Element corps = Arbre.enfant(document.getDocumentElement(), "body");
            if (corps == null) {
                throw illisible(null);
            }
            LectureBlocs lecture = new LectureBlocs(produit);
            List<Lu> lus = new ArrayList<>(lecture.lire(corps));
            lus.addAll(imbriquees(lus, lecture));
            lus.stream().filter(l -> l.zone() != null).forEach(l -> ajouter(l.zone(), ContenuZone.de(l.element()), produit));
            if (produit.connu()) {
                aligner(produit, lus);
            } else {
                remarques.add("L'origine des paragraphes a été perdue à l'enregistrement : seules les zones libres sont reprises.");
            }
            return new Reprise(paquet, produit.connu(), zones, retouches, autres(produit), valeurs(produit, lecture), clauses(produit, lus), remarques, false)
                    .inviter(produit.entrees().stream().filter(Entree::libre).collect(Collectors.toMap(Entree::zone, Entree::texte, (a, b) -> a)));
        } catch (SAXException | RuntimeException | StackOverflowError e) {
            // Trees that no reader of Word files would take.
            throw illisible(e);
        }
    }

    /** Headers and footers that do not read as they were produced. */
    private List<String> autres(Produit produit) {
        if (produit.autour() == null) {
            return List.of();
        }
        List<String> autres = new ArrayList<>();
        Set<String> lus = Autour.de(paquet);
        lus.stream().filter(t -> !produit.autour().contains(t)).forEach(t -> autres.add("en-tête ou pied de page modifié : « " + t + " »"));
        produit.autour().stream().filter(t -> autres.isEmpty() && !lus.contains(t)).forEach(t -> autres.add("en-tête ou pied de page supprimé : « " + t + " »"));
        return autres;
    }

    private DocumentIllisible illisible(Throwable cause) {
        return new DocumentIllisible(nom, "il est endommagé", "Ouvrez-le dans Word et enregistrez-le à nouveau, ou reprenez sa copie de sauvegarde.", cause);
    }

    private static List<Lu> imbriquees(List<Lu> lus, LectureBlocs lecture) {
        List<Lu> toutes = new ArrayList<>();
        for (Lu lu : lus) {
            if (lu.zone() != null) {
                Arbre.dessous(lu.element()).stream().filter(e -> Arbre.est(e, "sdt") && LectureBlocs.etiquette(e).startsWith(LectureBlocs.ZONE))
                        .forEach(e -> toutes.add(new Lu(e, "", lecture.zone(e), "")));
            }
        }
        return toutes;
    }

    /** A place copied by hand holds what both copies say. */
    private void ajouter(String zone, List<Element> contenu, Produit produit) {
        String invite = produit.entrees().stream().filter(e -> zone.equals(e.zone())).map(Entree::texte).findFirst().orElse("");
        if (ContenuZone.vide(contenu, invite)) {
            return;
        }
        List<Element> deja = zones.computeIfAbsent(zone, z -> new ArrayList<>());
        if (deja.isEmpty()) {
            deja.addAll(contenu);
        } else if (!ContenuZone.texte(deja).equals(ContenuZone.texte(contenu))) {
            deja.addAll(contenu);
            remarques.add("La zone « " + (invite.isEmpty() ? zone : invite) + " » se trouvait en plusieurs endroits : ses textes ont été réunis.");
        }
    }

    private void aligner(Produit produit, List<Lu> lus) {
        List<Entree> avant = new ArrayList<>();
        for (Entree entree : produit.entrees()) {
            if (entree.libre() || !entree.texte().isEmpty()) {
                avant.add(entree);
            } else if (entree.garde() != null) {
                retouches.add(new Retouche(new Modification(Genre.SUPPRIME, entree.origine(), TexteCanonique.lisible(entree.garde()), ""), entree.garde(), null, "", true));
            }
        }
        Set<String> presentes = new HashSet<>();
        lus.stream().filter(l -> l.zone() != null).forEach(l -> presentes.add(l.zone()));
        List<String> gauche = avant.stream().map(e -> e.libre() ? Reprise.MARQUE_ZONE + e.zone() : e.texte()).toList();
        List<String> droite = lus.stream().map(l -> l.zone() != null ? Reprise.MARQUE_ZONE + l.zone() : l.texte()).toList();
        int dernier = -1;
        String zone = null;
        for (Alignement.Paire paire : Alignement.de(gauche, droite)) {
            Entree entree = paire.avant() < 0 ? null : avant.get(paire.avant());
            Lu lu = paire.apres() < 0 ? null : lus.get(paire.apres());
            if (entree != null && entree.libre()) {
                // A place whose control was taken away, its text left behind, or one that is there.
                zone = entree.zone();
            } else if (entree == null && lu.zone() == null && zone != null) {
                ajouterALaZone(zone, lu, presentes, produit);
            } else if (lu == null || lu.zone() == null) {
                zone = null;
                retoucher(entree, lu, paire.pareil(), dernier < 0 ? "" : gauche.get(dernier), Reprise.origine(avant, dernier));
            }
            dernier = paire.avant() >= 0 ? paire.avant() : dernier;
        }
    }

    private void ajouterALaZone(String zone, Lu lu, Set<String> presentes, Produit produit) {
        boolean invite = produit.entrees().stream().anyMatch(e -> zone.equals(e.zone()) && ContenuZone.vide(List.of(lu.element()), e.texte()));
        if (!invite) {
            zones.computeIfAbsent(zone, z -> new ArrayList<>()).add(lu.element());
            if (presentes.add(zone)) {
                remarques.add("Le cadre de la zone « " + zone + " » avait disparu ; le texte trouvé à sa place a été repris.");
            }
        }
    }

    private void retoucher(Entree entree, Lu lu, boolean pareil, String ancre, Origine dessus) {
        String produit = entree == null ? "" : entree.garde() != null ? entree.garde() : entree.texte();
        if (pareil && entree.garde() == null || entree != null && lu != null && produit.equals(lu.texte())) {
            // Also a kept edit that its author has undone.
            return;
        }
        Genre genre = lu == null ? Genre.SUPPRIME : entree == null || entree.garde() != null && entree.garde().isEmpty() ? Genre.AJOUTE : Genre.MODIFIE;
        if (genre == Genre.SUPPRIME && produit.isEmpty()) {
            // A text added by hand, kept, then taken away by hand.
            return;
        }
        Modification dite = new Modification(genre, entree == null ? dessus : entree.origine(), TexteCanonique.lisible(produit), lu == null ? "" : TexteCanonique.lisible(lu.texte()));
        retouches.add(new Retouche(dite, produit, lu == null ? null : lu.element(), ancre, pareil));
    }

    private List<ValeurModifiee> valeurs(Produit produit, LectureBlocs lecture) {
        Map<String, ValeurModifiee> trouvees = new LinkedHashMap<>();
        for (int i = 0; i < produit.figures().size(); i++) {
            Figure figure = produit.figures().get(i);
            Set<String> autres = new LinkedHashSet<>(lecture.affiches().getOrDefault(i, List.of()));
            autres.add(figure.noeud());
            autres.removeIf(t -> plat(t).equals(plat(figure.produit())));
            if (autres.size() > 1) {
                remarques.add("Le chiffre « " + figure.produit() + " » (" + figure.cle() + ") a été remplacé par des valeurs différentes : " + String.join(", ", autres) + ".");
            }
            autres.stream().findFirst().ifPresent(t -> trouvees.putIfAbsent(figure.cle(), new ValeurModifiee(figure.cle(), figure.genre(), figure.produit(), figure.brut(), t.strip(),
                    LectureValeur.brut(figure.genre(), t).orElse(""))));
        }
        return List.copyOf(trouvees.values());
    }

    private static String plat(String texte) {
        return texte.replaceAll("[\\s\u00A0\u202F]+", " ").strip();
    }

    private static List<Reprise.ClauseUtilisee> clauses(Produit produit, List<Lu> lus) {
        Map<String, Reprise.ClauseUtilisee> clauses = new LinkedHashMap<>();
        produit.entrees().stream().map(Entree::origine).filter(Origine::estConnue)
                .forEach(o -> clauses.putIfAbsent(o.clause(), new Reprise.ClauseUtilisee(o.clause(), o.version())));
        if (!produit.connu()) {
            lus.stream().map(Lu::clause).filter(c -> !c.isEmpty()).map(Provenance::deLEtiquette)
                    .forEach(o -> clauses.putIfAbsent(o.clause(), new Reprise.ClauseUtilisee(o.clause(), o.version())));
        }
        return List.copyOf(clauses.values());
    }
}
