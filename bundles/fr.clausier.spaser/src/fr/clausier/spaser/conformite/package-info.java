// SPDX-License-Identifier: EPL-2.0
/**
 * What the code asks of the scheme itself (L2111-3, D2111-3), and the national references shown beside its targets.
 */
package fr.clausier.spaser.conformite;
