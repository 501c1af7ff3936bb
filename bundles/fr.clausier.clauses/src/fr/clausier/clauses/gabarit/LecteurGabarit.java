// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.gabarit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a text line by line. A line that holds nothing but «si», «sinon», «pour» and «fin» leaves no blank line behind.
 */
final class LecteurGabarit {

    /** A mark has no space after its opening sign, unlike a French quotation. */
    private static final Pattern MARQUE = Pattern.compile("«(?=[^\\s\\u00A0\\u202F])([^«»]*)»");
    private static final Pattern POUR = Pattern.compile("pour\\s+(\\p{L}+)\\s+dans\\s+(.+)");
    private static final Pattern SI = Pattern.compile("si\\s+(.+)");
    private static final Pattern SINON_SI = Pattern.compile("sinon\\s+si\\s+(.+)");

    private final String nom;
    private final Deque<Bloc> ouverts = new ArrayDeque<>();
    private int ligne;

    /** What is being read: the root, a branch or a loop. */
    private static final class Bloc {
        private final int ligne;
        private List<Noeud> courant = new ArrayList<>();
        private final List<Noeud.Branche> branches = new ArrayList<>();
        private Expression condition;
        private int ligneCondition;
        private String variable;
        private Expression liste;
        private boolean sinon;

        Bloc(int ligne) {
            this.ligne = ligne;
        }

        void fermerBranche() {
            branches.add(new Noeud.Branche(condition, ligneCondition, List.copyOf(courant)));
            courant = new ArrayList<>();
        }
    }

    LecteurGabarit(String nom) {
        this.nom = nom;
    }

    Gabarit lire(String texte) {
        ouverts.push(new Bloc(1));
        String[] lignes = texte.split("\n", -1);
        while (ligne < lignes.length) {
            ligne++;
            lireLigne(lignes[ligne - 1], ligne == lignes.length ? "" : "\n");
        }
        Bloc racine = ouverts.pop();
        if (!ouverts.isEmpty()) {
            throw new ErreurGabarit(nom, racine.ligne, "« si » ou « pour » sans « fin »");
        }
        return new Gabarit(nom, racine.courant);
    }

    private void lireLigne(String contenu, String fin) {
        boolean structure = !contenu.isBlank() && MARQUE.matcher(contenu).replaceAll("").isBlank()
                && MARQUE.matcher(contenu).results().allMatch(r -> estStructure(r.group(1).strip()));
        boolean seule = MARQUE.matcher(contenu.strip()).matches();
        Matcher marque = MARQUE.matcher(contenu);
        int debut = 0;
        while (marque.find()) {
            ajouterTexte(structure ? "" : contenu.substring(debut, marque.start()));
            lireMarque(marque.group(1).strip(), seule);
            debut = marque.end();
        }
        String reste = contenu.substring(debut);
        Matcher orpheline = Pattern.compile("«(?![\\s\\u00A0\\u202F])").matcher(reste);
        if (orpheline.find()) {
            throw new ErreurGabarit(nom, ligne, "« " + reste.substring(orpheline.start() + 1).strip()
                    + " » : le signe fermant manque");
        }
        if (!structure) {
            ajouterTexte(reste + fin);
        }
    }

    private static boolean estStructure(String marque) {
        return marque.equals("fin") || marque.equals("sinon") || SINON_SI.matcher(marque).matches()
                || SI.matcher(marque).matches() || POUR.matcher(marque).matches();
    }

    private void ajouterTexte(String texte) {
        if (!texte.isEmpty()) {
            ouverts.peek().courant.add(new Noeud.Texte(texte));
        }
    }

    private void lireMarque(String marque, boolean seule) {
        Matcher pour = POUR.matcher(marque);
        Matcher si = SI.matcher(marque);
        Matcher sinonSi = SINON_SI.matcher(marque);
        if (marque.equals("fin")) {
            fermer();
        } else if (marque.equals("sinon")) {
            brancheSuivante("sinon");
            ouverts.peek().sinon = true;
        } else if (sinonSi.matches()) {
            brancheSuivante("sinon si");
            ouverts.peek().condition = expression(sinonSi.group(1));
            ouverts.peek().ligneCondition = ligne;
        } else if (si.matches()) {
            ouvrir();
            ouverts.peek().condition = expression(si.group(1));
            ouverts.peek().ligneCondition = ligne;
        } else if (pour.matches()) {
            ouvrir();
            ouverts.peek().variable = Proprietes.sansAccents(pour.group(1));
            ouverts.peek().liste = expression(pour.group(2));
        } else {
            ouverts.peek().courant.add(new Noeud.Insertion(expression(marque), ligne, seule));
        }
    }

    private void ouvrir() {
        ouverts.push(new Bloc(ligne));
    }

    private void brancheSuivante(String mot) {
        Bloc bloc = ouverts.peek();
        if (bloc.condition == null || bloc.sinon) {
            throw new ErreurGabarit(nom, ligne, "« " + mot + " » sans « si »");
        }
        bloc.fermerBranche();
    }

    private void fermer() {
        Bloc bloc = ouverts.pop();
        if (ouverts.isEmpty()) {
            throw new ErreurGabarit(nom, ligne, "« fin » sans « si » ni « pour »");
        }
        if (bloc.liste != null) {
            ouverts.peek().courant.add(
                    new Noeud.Pour(bloc.variable, bloc.liste, bloc.ligne, List.copyOf(bloc.courant)));
            return;
        }
        if (!bloc.sinon) {
            bloc.fermerBranche();
        }
        List<Noeud> sinon = bloc.sinon ? List.copyOf(bloc.courant) : List.of();
        ouverts.peek().courant.add(new Noeud.Si(List.copyOf(bloc.branches), sinon));
    }

    private Expression expression(String source) {
        return new LecteurExpression(nom, ligne, source).lire();
    }
}
