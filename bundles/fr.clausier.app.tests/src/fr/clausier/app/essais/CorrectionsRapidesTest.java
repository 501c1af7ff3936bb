// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.essais;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.TextInvocationContext;
import org.junit.jupiter.api.Test;

import fr.clausier.editor.quickfix.DslQuickAssist;

class CorrectionsRapidesTest extends EssaiAtelier {

	@Test
	void laRetenueExcessiveEstRameneeDUnGeste() {
		Atelier.remplacer("retenue de garantie 3 %", "retenue de garantie 8 %");
		Robot.attendre("le constat R-135", () -> Atelier.constats().stream().anyMatch(i -> "R-135".equals(i.getCode())));
		int offset = Robot.ui(() -> Atelier.ou("retenue de garantie 8 %"));
		ICompletionProposal fix = propositions(offset).stream().filter(p -> p.getDisplayString().contains("retenue de garantie")).findFirst().orElseThrow();
		assertTrue(fix.getAdditionalProposalInfo().contains("retenue de garantie"), fix.getAdditionalProposalInfo());
		Robot.faire(() -> fix.apply(Atelier.document()));
		Robot.attendre("le constat levé", () -> Atelier.constats().stream().noneMatch(i -> "R-135".equals(i.getCode())));
		assertTrue(Robot.ui(() -> Atelier.document().get()).matches("(?s).*retenue de garantie [35]\u00A0%.*"), "la retenue est écrite");
	}

	private static List<ICompletionProposal> propositions(int offset) {
		ISourceViewer viewer = Robot.ui(Atelier::vue);
		IQuickAssistInvocationContext context = new TextInvocationContext(viewer, offset, 0);
		return Arrays.asList(new DslQuickAssist().computeQuickAssistProposals(context));
	}
}
