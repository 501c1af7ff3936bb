// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.clauses;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fr.clausier.dsl.Langue;

/** Each check of a library fires on the very words, and stays silent on what is right. */
class ControleClausesTest {

	private static final String JUSTE = """
			bibliothèque Ville "Ville" version 1 {
			    clause V-UN "Une" {
			        document CCAP
			        rubrique "developpement-durable/insertion"
			        pour chaque groupe d'insertion
			        si groupe.insertion.heures
			        fondement L2112-2
			        intitulé "Volume"
			        texte \"""
			            Le titulaire réserve «groupe.insertion.heures» heures ;
			            «pour l dans groupe.lots»
			            - «l.numero»
			            «fin»
			            \"""
			    }
			    clause V-DEUX "Deux" { remplace CCAP-INS-02 texte "Rien." }
			    clause V-TROIS "Trois" { remplace CCAP-INS-11 texte "Voir «'V-UN' | renvoi», «'derogations' | renvoi», «'RC:jugement' | renvoi»." }
			    désactive CCAP-INS-05 motif "x"
			}
			""";

	@Test
	void uneBibliothequeJusteNeDitRien() {
		assertEquals(List.of(), constats(JUSTE));
	}

	@ParameterizedTest(name = "{1}")
	@CsvSource(delimiter = '#', quoteCharacter = '`', textBlock = """
			si groupe.insertion.heures       # si groupe.insertion.heure         # heure # « groupe.insertion.heure » : « heure » n'existe pas ; vouliez-vous dire « heures » ?
			si groupe.insertion.heures       # si groupe.insertion.forfait       # groupe.insertion.heures # « groupe.insertion.heures » peut manquer : il faut « si groupe.insertion.heures ».
			si groupe.insertion.heures       # si groupe.insertion.heures et     # et # Une valeur est attendue à la fin de « groupe.insertion.heures et ».
			«groupe.insertion.heures»        # «groupe.insertion.heures | joli»  # joli # Le format « joli » n'existe pas.
			«groupe.insertion.heures»        # «groupe.insertion.heures | date»  # date # Le format « date » n'écrit pas ce genre de valeur (groupe.insertion.heures).
			«groupe.insertion.heures»        # «lot.numero»                      # lot # « lot.numero » : « lot » est inconnu ici.
			«groupe.insertion.heures»        # «groupe.insertion.heures heures   # «groupe.insertion.heures heures heures ; # « groupe.insertion.heures heures heures ; » : le signe fermant manque.
			«groupe.insertion.heures»        # «'CCAP-INS-2' | renvoi»           # CCAP-INS-2 # « CCAP-INS-2 » n'est ni une clause ni une section de ce document ; vouliez-vous dire « CCAP-INS-02 » ?
			«groupe.insertion.heures»        # «groupe.designation | renvoi»     # groupe.designation # Un renvoi nomme une clause ou une section entre apostrophes : 'CCAP-DER-01' | renvoi.
			intitulé "Volume"                # intitulé "«'V-DEUX' | renvoi»"    # renvoi # Un renvoi s'écrit dans le texte d'une clause, non dans un titre.
			pour l dans groupe.lots          # pour l dans groupe.designation    # groupe.designation # « groupe.designation » n'est pas une liste.
			«fin»                            # .                                 # «pour l dans groupe.lots» # « si » ou « pour » sans « fin ».
			- «l.numero»                     # - «l.numero»«fin»                 # «fin» # « fin » sans « si » ni « pour ».
			developpement-durable/insertion  # developpement-durable/insertio    # "developpement-durable/insertio" # Le document CCAP n'a pas de section « developpement-durable/insertio » ; vouliez-vous dire « developpement-durable/insertion » ?
			fondement L2112-2                # version 2                         # V-UN # La clause ne dit pas sur quoi elle se fonde.
			fondement L2112-2                # fondement L2112-2 en vigueur depuis 1/1/2026 jusqu'au 31/12/2025 # 31/12/2025 # La clause cesse d'être en vigueur avant de l'être.
			V-DEUX "Deux"                    # V-UN "Deux"                       # V-UN # Le nom « V-UN » est déjà donné à la ligne 2.
			V-DEUX "Deux"                    # CCAP-INS-01 "Deux"                # CCAP-INS-01 # Le nom « CCAP-INS-01 » est déjà donné dans la bibliothèque nationale.
			{ remplace CCAP-INS-02           # { document RC remplace CCAP-INS-02 # RC # « CCAP-INS-02 », que cette clause remplace, figure dans un autre document : CCAP.
			remplace CCAP-INS-02             # remplace V-DEUX                   # V-DEUX # Cette clause finit par se remplacer elle-même.
			texte "Rien."                    # texte "«si marche.ccag»x"         # «si marche.ccag» # « si » ou « pour » sans « fin ».
			CCAP-INS-05 motif                # CCAP-INS-99 motif                 # CCAP-INS-99 # « CCAP-INS-99 » n'existe pas dans ce dossier ni dans la bibliothèque nationale
			""")
	void chaqueDefautEstDitSurLeMot(String avant, String apres, String mot, String message) {
		String texte = JUSTE.replaceFirst(java.util.regex.Pattern.quote(avant), java.util.regex.Matcher.quoteReplacement(apres));
		List<String> constats = constats(texte);
		String attendu = mot + " -> " + message;
		assertEquals(attendu, constats.stream().filter(c -> c.startsWith(attendu)).map(c -> attendu).findFirst().orElse(String.join("\n", constats)));
	}

	@Test
	void deuxClausesIncompatiblesNeFigurentPasToujours() {
		String clause = "clause V-%d \"x\" { document CCAP rubrique \"objet\" fondement L2112-2 texte \"x\" %s }\n";
		String deux = "bibliothèque V \"v\" {\n" + clause.formatted(1, "incompatible avec V-2") + clause.formatted(2, "%s") + "}\n";
		assertEquals(List.of("V-2 -> « V-1 » et « V-2 » sont incompatibles et figurent pourtant toujours toutes deux."),
				constats(deux.formatted("")).stream().map(c -> c.substring(0, c.indexOf('.') + 1)).toList());
		assertEquals(List.of(), constats(deux.formatted("si marche.alloti")));
	}

	private static List<String> constats(String texte) {
		XtextResource resource = Langue.lire(texte);
		String lu = resource.getParseResult().getRootNode().getText();
		return Langue.verifier(resource).stream().map(i -> mot(lu, i) + " -> " + i.getMessage().replace('\u00A0', ' ')).toList();
	}

	private static String mot(String texte, Issue issue) {
		return texte.substring(issue.getOffset(), issue.getOffset() + issue.getLength());
	}
}
