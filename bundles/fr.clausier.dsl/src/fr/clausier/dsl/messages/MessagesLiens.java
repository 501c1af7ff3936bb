// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.messages;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.diagnostics.Diagnostic;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.linking.impl.LinkingDiagnosticMessageProvider;
import org.eclipse.xtext.scoping.IScopeProvider;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import fr.clausier.model.strategie.StrategiePackage.Literals;

/** Names that nothing bears, with the nearest one that exists. */
@Singleton
public class MessagesLiens extends LinkingDiagnosticMessageProvider {

	private final IScopeProvider scopes;

	@Inject
	public MessagesLiens(IScopeProvider scopes) {
		this.scopes = scopes;
	}

	@Override
	public DiagnosticMessage getUnresolvedProxyMessage(ILinkingDiagnosticContext context) {
		Set<String> known = new LinkedHashSet<>();
		scopes.getScope(context.getContext(), context.getReference()).getAllElements().forEach(e -> known.add(e.getName().toString()));
		String kind = sorte(context.getReference().getEReferenceType());
		boolean library = context.getReference().getEReferenceType() != Literals.ACHETEUR && context.getReference().getEReferenceType() != Literals.FACILITATEUR;
		Optional<String> near = MotVoisin.de(context.getLinkText(), known);
		String start = Enumeration.citer(context.getLinkText()) + " n'existe pas dans ce dossier" + (library ? " ni dans la bibliothèque nationale ; " : " ; ");
		if (near.isPresent()) {
			return message(start + "vouliez-vous dire " + Enumeration.citer(near.get()) + " ?", near.get());
		}
		if (library) {
			return message(start + "vérifiez le nom : la commande « clausier clauses » les donne tous.");
		}
		String declare = "ajoutez par exemple : " + kind + " " + context.getLinkText() + " \"…\" { }";
		return message(known.isEmpty() ? start + "aucun " + kind + " n'y est déclaré : " + declare
				: start + "connus : " + Enumeration.ou(known.stream().sorted().toList()) + ", ou " + declare);
	}

	private static String sorte(EClass type) {
		return type == Literals.MODELE_CLAUSE ? "clause" : type == Literals.MODELE_DOCUMENT ? "document" : type.getName().toLowerCase(Locale.ROOT);
	}

	@Override
	public DiagnosticMessage getViolatedUniqueConstraintMessage(ILinkingDiagnosticContext context) {
		return message(Enumeration.citer(context.getLinkText()) + " est cité deux fois : une seule suffit.");
	}

	private static DiagnosticMessage message(String sentence, String... data) {
		return new DiagnosticMessage(sentence, Severity.ERROR, Diagnostic.LINKING_DIAGNOSTIC, data);
	}
}
