/**
 * The way to a first certificate: application with photo and papers, review by county and prefecture, exam, issue by the province, singly and many at once.
 * Publishes the use cases of the application, {@link org.wis.certapplication.ApplicationReading} and {@link org.wis.certapplication.HolderPhotos}.
 * Must never let an applicant approve anything of her own, keep a byte of a photo that it has not drawn itself, or forget what was replaced.
 */
package org.wis.certapplication;
