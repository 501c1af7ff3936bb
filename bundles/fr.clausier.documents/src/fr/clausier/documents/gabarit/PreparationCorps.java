// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.gabarit;

import static fr.clausier.documents.gabarit.Espaces.R;
import static fr.clausier.documents.gabarit.Espaces.W;
import static fr.clausier.documents.gabarit.Espaces.attribut;
import static fr.clausier.documents.gabarit.Espaces.enfant;
import static fr.clausier.documents.gabarit.Espaces.estW;

import java.util.List;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

import fr.clausier.documents.paquet.ArbreXml;

/** Prepares the body of a template that has named places: cleans it, marks the places, finds the page of the text. */
final class PreparationCorps {

    private final String nom;
    private final Releve releve;
    private final PartieGardee partie;
    private final Element corps;
    private final PlacesNommees places;
    private final MiseEnPage miseEnPage;

    private PreparationCorps(String nom, PartieGardee partie, Releve releve) throws Refus {
        this.nom = nom;
        this.releve = releve;
        this.partie = partie;
        this.corps = enfant(partie.racine(), "body");
        this.places = new PlacesNommees(nom, releve);
        places.marquer(partie.racine(), true);
        this.miseEnPage = page(section());
    }

    /** Whether a document part has named places in its body. */
    static boolean aDesPlaces(byte[] document, String nom) throws Refus {
        try {
            return Espaces.tous(ArbreXml.lire(document).getDocumentElement(), W, "sdt").stream()
                    .anyMatch(c -> !PlacesNommees.nom(c).isEmpty());
        } catch (SAXException e) {
            throw Refus.illisible(nom, e);
        }
    }

    /** Reads the body, and the headers of all its sections. */
    static PreparationCorps de(SourceGabarit source, EnTetesGabarit enTetes, CopieImages images,
            Identifiants identifiants, Releve releve) throws Refus {
        String nom = source.nomDocument();
        try {
            Element racine = ArbreXml.lire(source.document()).getDocumentElement();
            for (boolean pied : new boolean[] {false, true}) {
                for (Element reference : Espaces.tous(racine, W, pied ? "footerReference" : "headerReference")) {
                    String genre = attribut(reference, "type");
                    enTetes.copier(reference.getAttributeNS(R, "id"), genre.isEmpty() ? "default" : genre, pied);
                }
            }
        } catch (SAXException e) {
            throw Refus.illisible(nom, e);
        }
        return new PreparationCorps(nom, PartieGardee.de(nom, source, images, identifiants, enTetes::idCopie, releve), releve);
    }

    /** The page on which the text stands. */
    MiseEnPage miseEnPage() {
        return miseEnPage;
    }

    /** Relations of the body to its images and links. */
    String relations() {
        return partie.relations().relations();
    }

    CorpsGabarit corps() throws Refus {
        StringBuilder xml = new StringBuilder();
        MesureCorps mesure = new MesureCorps(nom);
        for (Node enfant = corps.getFirstChild(); enfant != null; enfant = enfant.getNextSibling()) {
            if (enfant instanceof Element element) {
                String texte = ArbreXml.ecrire(element);
                xml.append(texte);
                mesure.ajouter(element, texte);
            } else if (Marques.estReserve(enfant.getNodeValue())) {
                xml.append(enfant.getNodeValue());
                if (Marques.de(Place.CORPS).equals(enfant.getNodeValue())) {
                    mesure.finir();
                }
            }
        }
        return new CorpsGabarit(xml.toString(), places.noms(), mesure.avant());
    }

    /** The properties of the section in which the text stands: the first that follow it. */
    private Element section() {
        boolean apres = false;
        for (Element element : Espaces.tous(corps, W, "*")) {
            apres |= estW(element, "sdt") && Place.CORPS.equals(PlacesNommees.nom(element))
                    && Marques.de(Place.CORPS).equals(element.getTextContent());
            if (apres && estW(element, "sectPr")) {
                return element;
            }
        }
        Element derniere = ArbreXml.enfants(corps).stream().filter(e -> estW(e, "sectPr")).findFirst().orElse(null);
        if (derniere == null) {
            derniere = Espaces.creer(corps, "sectPr");
            corps.appendChild(derniere);
        }
        if (!places.noms().contains(Place.CORPS)) {
            corps.insertBefore(corps.getOwnerDocument().createTextNode(Marques.de(Place.CORPS)), derniere);
            releve.conseil("aucune place « " + Place.PREFIXE + Place.CORPS + " » : le texte des pièces est écrit à la fin du gabarit", nom,
                    "Ajoutez un contrôle de contenu dont la balise est « " + Place.PREFIXE + Place.CORPS + " » là où le texte doit commencer.");
        }
        return derniere;
    }

    private MiseEnPage page(Element section) {
        Element colonnes = enfant(section, "cols");
        if (colonnes != null && !List.of("", "1").contains(attribut(colonnes, "num"))) {
            releve.ignore("les colonnes de la page : les pièces s'écrivent sur toute la largeur", nom, "");
            Espaces.retirer(colonnes);
        }
        MiseEnPage page = MiseEnPage.de(section);
        if (page.estUtilisable()) {
            return page;
        }
        releve.conseil("la page du gabarit ne laisse pas assez de place au texte : une page A4 la remplace", nom,
                "Vérifiez les marges et la taille de la page.");
        poserPage(section);
        return MiseEnPage.A4;
    }

    private static void poserPage(Element section) {
        for (String genre : List.of("pgSz", "pgMar")) {
            Element ancien = enfant(section, genre);
            if (ancien != null) {
                Espaces.retirer(ancien);
            }
        }
        Element taille = Espaces.creer(section, "pgSz");
        Espaces.poser(taille, "w", String.valueOf(MiseEnPage.A4.largeur()));
        Espaces.poser(taille, "h", String.valueOf(MiseEnPage.A4.hauteur()));
        Element suivant = ArbreXml.enfants(section).stream()
                .filter(e -> !List.of("headerReference", "footerReference", "footnotePr", "endnotePr", "type")
                        .contains(e.getLocalName()))
                .findFirst().orElse(null);
        section.insertBefore(taille, suivant);
        Element marges = Espaces.creer(section, "pgMar");
        MiseEnPage a4 = MiseEnPage.A4;
        Espaces.poser(marges, "top", String.valueOf(a4.haut()));
        Espaces.poser(marges, "right", String.valueOf(a4.droite()));
        Espaces.poser(marges, "bottom", String.valueOf(a4.bas()));
        Espaces.poser(marges, "left", String.valueOf(a4.gauche()));
        Espaces.poser(marges, "header", String.valueOf(a4.entete()));
        Espaces.poser(marges, "footer", String.valueOf(a4.pied()));
        Espaces.poser(marges, "gutter", "0");
        section.insertBefore(marges, suivant);
    }
}
