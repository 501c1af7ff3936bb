// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.reprise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

import fr.clausier.documents.paquet.ArbreXml;
import fr.clausier.documents.paquet.Paquet;
import fr.clausier.documents.reprise.LectureBlocs.Lu;
import fr.clausier.documents.reprise.Modification.Genre;
import fr.clausier.documents.reprise.Produit.Entree;
import fr.clausier.documents.reprise.Reprise.Retouche;

/** Writes what an earlier file held into a file just made; what finds no place comes back as a list. */
public final class Report {

    private static final String CORPS = "word/document.xml";
    /** A place of one lot: name, number of the lot, its title. */
    private static final Pattern DU_LOT = Pattern.compile("([^.]+)\\.(\\d+)\\.(.+)");

    private final Reprise reprise;
    private final Paquet paquet;
    private final List<Orphelin> orphelins = new ArrayList<>();
    private final List<String> remarques = new ArrayList<>();

    private Document document;
    private ContenuRepris contenu;
    private List<Entree> entrees;
    private final Map<Integer, Element> places = new HashMap<>();
    private final Map<Integer, String> gardes = new HashMap<>();
    private final Map<Integer, List<Element>> ajouts = new HashMap<>();
    private final Set<Integer> prises = new HashSet<>();

    private Report(Reprise reprise, Paquet paquet) {
        this.reprise = reprise;
        this.paquet = paquet;
    }

    /** Carries over, and changes the file. */
    public static Report dans(Paquet paquet, Reprise reprise) {
        Report report = new Report(reprise, paquet);
        if (!reprise.estVide()) {
            try {
                report.reporter();
            } catch (SAXException e) {
                throw new IllegalStateException(e);
            }
        }
        return report;
    }

    /** Texts whose place is gone. */
    public List<Orphelin> orphelins() {
        return orphelins;
    }

    /** What to read again, one sentence each. */
    public List<String> remarques() {
        return remarques;
    }

    private void reporter() throws SAXException {
        document = ArbreXml.lire(paquet.partie(CORPS).orElseThrow());
        Element corps = Arbre.enfant(document.getDocumentElement(), "body");
        Produit produit = Produit.lire(paquet);
        entrees = produit.entrees();
        List<Lu> lus = new LectureBlocs(produit).lire(corps);
        List<String> avant = entrees.stream().map(e -> e.libre() ? Reprise.MARQUE_ZONE + e.zone() : e.texte()).toList();
        List<String> apres = lus.stream().map(l -> l.zone() != null ? Reprise.MARQUE_ZONE + l.zone() : l.texte()).toList();
        Alignement.de(avant, apres).stream().filter(Alignement.Paire::pareil).forEach(p -> places.put(p.avant(), lus.get(p.apres()).element()));
        contenu = new ContenuRepris(reprise.source, paquet, document, remarques);
        zones();
        reprise.retouches.stream().filter(r -> reprise.garder || r.dejaGardee()).forEach(this::retoucher);
        contenu.ecrire(paquet);
        paquet.mettre(CORPS, Arbre.ecrire(document));
        origines(produit);
    }

    private void zones() {
        Map<String, Integer> nouvelles = new HashMap<>();
        for (int i = 0; i < entrees.size(); i++) {
            if (entrees.get(i).libre()) {
                nouvelles.put(entrees.get(i).zone(), i);
            }
        }
        reprise.zones.forEach((nom, blocs) -> {
            Integer place = nouvelles.get(nom);
            if (place == null) {
                place = renommee(nom, nouvelles);
            }
            if (place == null || places.get(place) == null) {
                orphelins.add(new Orphelin(reprise.invite(nom), ContenuZone.texte(blocs), blocs, reprise.source));
            } else {
                remplir(places.get(place), blocs);
            }
        });
    }

    /** A lot that was given another title or another number is still that lot, when no other one could be. */
    private Integer renommee(String ancienne, Map<String, Integer> nouvelles) {
        Matcher ancien = DU_LOT.matcher(ancienne);
        if (!ancien.matches()) {
            return null;
        }
        List<String> memeTitre = nouvelles.keySet().stream().filter(n -> partie(n, 1).equals(ancien.group(1)) && partie(n, 3).equals(ancien.group(3))).toList();
        if (memeTitre.size() == 1 && !reprise.zones.containsKey(memeTitre.getFirst())) {
            return nouvelles.get(memeTitre.getFirst());
        }
        List<String> memeNumero = nouvelles.keySet().stream().filter(n -> partie(n, 1).equals(ancien.group(1)) && partie(n, 2).equals(ancien.group(2))).toList();
        if (memeNumero.size() == 1 && !reprise.zones.containsKey(memeNumero.getFirst())
                && reprise.zones.keySet().stream().noneMatch(z -> partie(z, 1).equals(ancien.group(1)) && partie(z, 3).equals(partie(memeNumero.getFirst(), 3)))) {
            remarques.add("Le lot " + ancien.group(2) + " a changé de nom : le texte écrit pour lui a été repris, vérifiez qu'il lui convient toujours.");
            return nouvelles.get(memeNumero.getFirst());
        }
        return null;
    }

    private static String partie(String zone, int rang) {
        Matcher lot = DU_LOT.matcher(zone);
        return lot.matches() ? lot.group(rang) : "";
    }

    private void remplir(Element sdt, List<Element> blocs) {
        Element proprietes = Arbre.enfant(sdt, "sdtPr");
        Element invite = Arbre.enfant(proprietes, "showingPlcHdr");
        if (invite != null) {
            proprietes.removeChild(invite);
        }
        Element dedans = Arbre.enfant(sdt, "sdtContent");
        ArbreXml.enfants(dedans).forEach(dedans::removeChild);
        contenu.importer(blocs).forEach(dedans::appendChild);
    }

    private void retoucher(Retouche retouche) {
        if (retouche.dite().genre() == Genre.AJOUTE) {
            ajouter(retouche);
            return;
        }
        String clause = retouche.dite().origine().clause();
        int place = chercher(retouche.avant(), clause);
        if (place < 0) {
            place = chercherParent(retouche.avant(), clause);
            if (place >= 0) {
                remarques.add("Un paragraphe gardé tel que vous l'avez écrit n'a plus le texte d'origine que vous aviez modifié" + (clause.isEmpty() ? "" : " (clause " + clause + ")")
                        + " : Clausier écrirait aujourd'hui « " + TexteCanonique.lisible(entrees.get(place).texte()) + " ».");
            }
        }
        if (place < 0) {
            if (retouche.contenu() != null) {
                orphelins.add(new Orphelin(clause.isEmpty() ? "texte hors zone" : clause, retouche.dite().apres(), List.of(retouche.contenu()), reprise.source));
            }
            return;
        }
        prises.add(place);
        gardes.put(place, entrees.get(place).texte());
        Element ancien = places.get(place);
        if (retouche.contenu() != null) {
            List<Element> nouveaux = contenu.importer(List.of(retouche.contenu()));
            nouveaux.forEach(n -> ancien.getParentNode().insertBefore(n, ancien));
            places.put(place, nouveaux.getFirst());
        } else {
            places.remove(place);
        }
        ancien.getParentNode().removeChild(ancien);
        if (retouche.contenu() == null) {
            vider(ancien, place);
        }
    }

    /** A control must hold something. */
    private void vider(Element retire, int place) {
        places.values().removeIf(e -> e == retire);
        for (Element sdt : Arbre.dessous(document.getDocumentElement())) {
            if (Arbre.est(sdt, "sdtContent") && ArbreXml.enfants(sdt).isEmpty()) {
                Arbre.retirerControle((Element) sdt.getParentNode());
            }
        }
        gardes.put(place, entrees.get(place).texte());
    }

    private void ajouter(Retouche retouche) {
        int place = retouche.ancre().startsWith(Reprise.MARQUE_ZONE) ? zone(retouche.ancre().substring(Reprise.MARQUE_ZONE.length())) : trouver(retouche.ancre());
        for (int i = entrees.size() - 1; i >= 0 && place < 0; i--) {
            boolean meme = retouche.dite().origine().estConnue() && entrees.get(i).origine().clause().equals(retouche.dite().origine().clause());
            place = meme && places.containsKey(i) ? i : -1;
        }
        if (place < 0) {
            orphelins.add(new Orphelin("texte ajouté", retouche.dite().apres(), List.of(retouche.contenu()), reprise.source));
            return;
        }
        List<Element> deja = ajouts.computeIfAbsent(place, p -> new ArrayList<>());
        Element apres = deja.isEmpty() ? places.get(place) : deja.getLast();
        for (Element nouveau : contenu.importer(List.of(retouche.contenu()))) {
            apres.getParentNode().insertBefore(nouveau, apres.getNextSibling());
            deja.add(nouveau);
            apres = nouveau;
        }
    }

    private int zone(String nom) {
        for (int i = 0; i < entrees.size(); i++) {
            if (nom.equals(entrees.get(i).zone()) && places.containsKey(i)) {
                return i;
            }
        }
        return -1;
    }

    private int trouver(String texte) {
        for (int i = 0; i < entrees.size(); i++) {
            if (!entrees.get(i).libre() && places.containsKey(i) && (entrees.get(i).texte().equals(texte) || texte.equals(gardes.get(i)))) {
                return i;
            }
        }
        return -1;
    }

    private int chercher(String texte, String clause) {
        int ailleurs = -1;
        for (int i = 0; i < entrees.size(); i++) {
            if (!entrees.get(i).libre() && !prises.contains(i) && places.containsKey(i) && entrees.get(i).texte().equals(texte)) {
                if (entrees.get(i).origine().clause().equals(clause)) {
                    return i;
                }
                ailleurs = ailleurs < 0 ? i : ailleurs;
            }
        }
        return ailleurs;
    }

    private int chercherParent(String texte, String clause) {
        for (int i = 0; i < entrees.size(); i++) {
            Entree entree = entrees.get(i);
            if (!clause.isEmpty() && !entree.libre() && !prises.contains(i) && places.containsKey(i) && entree.origine().clause().equals(clause)
                    && Alignement.parente(entree.texte(), texte)) {
                return i;
            }
        }
        return -1;
    }

    /** The file's own part says what stands there now, and what Clausier would have written. */
    private void origines(Produit produit) throws SAXException {
        Document partie = ArbreXml.lire(paquet.partie(PartieOrigines.PARTIE).orElseThrow());
        List<Element> noeuds = Arbre.dessous(partie.getDocumentElement()).stream().filter(e -> e.getLocalName().equals("b") || e.getLocalName().equals("z")).toList();
        Map<Element, String> textes = new HashMap<>();
        new LectureBlocs(produit).lire(Arbre.enfant(document.getDocumentElement(), "body")).forEach(l -> textes.put(l.element(), l.texte()));
        gardes.forEach((place, texte) -> {
            Element noeud = noeuds.get(place);
            noeud.setAttribute("garde", texte);
            noeud.setTextContent(places.containsKey(place) ? textes.getOrDefault(places.get(place), "") : "");
        });
        ajouts.forEach((place, elements) -> {
            Element apres = noeuds.get(place);
            for (Element element : elements) {
                Element noeud = partie.createElementNS(PartieOrigines.ESPACE, "b");
                noeud.setAttribute("garde", "");
                noeud.setTextContent(textes.getOrDefault(element, ""));
                apres.getParentNode().insertBefore(noeud, apres.getNextSibling());
                apres = noeud;
            }
        });
        paquet.mettre(PartieOrigines.PARTIE, Arbre.ecrire(partie));
    }
}
